import { AUTO, Game } from 'phaser';

/** Phaser as its guide starts it, with one line of text, and nothing else: what any game of Phaser has to load and run. */
const game = new Game({
  type: AUTO,
  width: 360,
  height: 640,
  banner: false,
  scene: {
    create() {
      this.add.text(20, 20, 'Phaser');
      this.game.events.once('postrender', () => performance.mark('first-frame'));
    },
  },
});
Object.assign(globalThis, { game });
