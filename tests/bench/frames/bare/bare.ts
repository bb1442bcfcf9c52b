import { CANVAS, Game, Math as Numbers } from 'phaser';

/** As many pictures as the press room shows with six journalists, and as many of them on the move as when a hand goes up. */
const PICTURES = 75;
const MOVING = 20;

const game = new Game({
  type: CANVAS,
  width: 1280,
  height: 408,
  banner: false,
  scene: {
    create() {
      this.make.graphics({}).fillStyle(0x15171c).fillRect(0, 0, 96, 96).generateTexture('picture', 96, 96);
      for (let index = 0; index < PICTURES; index += 1) {
        const picture = this.add.image(Numbers.Between(0, 1280), Numbers.Between(0, 408), 'picture');
        if (index < MOVING) this.tweens.add({ targets: picture, y: '+=40', scale: 1.1, duration: 700, yoyo: true, repeat: -1 });
      }
    },
  },
});
Object.assign(globalThis, { game });
