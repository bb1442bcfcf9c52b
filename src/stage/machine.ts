import type { Size } from './layout.ts';
import { CANVAS, Game, Scene, WEBGL } from './phaser.ts';

export type Renderer = 'webgl' | 'canvas';

/** A picture wider than this many pixels costs more than it shows, and some phones cannot hold it. */
const WIDEST = 4096;
const DENSEST = 2;

/** Phaser's own start also listens to window and document for good; the stage minds visibility itself. */
class PressRoomGame extends Game {
  protected override start(): void {
    this.config.postBoot(this);
    this.loop.start(this.step.bind(this));
  }
}

/** Phaser under way with one empty scene, filling its parent. */
export interface Machine {
  readonly game: Game;
  readonly scene: Scene;
  /** Fits the picture to its parent and says how large that is, in CSS pixels; null while it is not to be seen. */
  readonly fit: () => Size | null;
  readonly dense: () => number;
  readonly stop: () => void;
}
type Game = InstanceType<typeof Game>;

const hasWebGL = (): boolean => {
  const context = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
};

const has2D = (): boolean => document.createElement('canvas').getContext('2d') !== null;

const densityOf = ({ width }: Size): number => Math.min(DENSEST, Math.max(1, window.devicePixelRatio), WIDEST / width);

const sizeOf = (parent: HTMLElement): Size => ({ width: parent.clientWidth, height: parent.clientHeight });

const makeCanvas = (): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%', display: 'block' });
  return canvas;
};

const startGame = (canvas: HTMLCanvasElement, renderer: Renderer): Promise<{ readonly game: Game; readonly scene: Scene }> =>
  new Promise((resolve) => {
    const scene: Scene = new Scene('room');
    const game: Game = new PressRoomGame({
      type: renderer === 'webgl' ? WEBGL : CANVAS,
      canvas,
      parent: null,
      width: 2,
      height: 2,
      transparent: true,
      banner: false,
      autoFocus: false,
      fps: { smoothStep: false },
      // With more, a shader compares an interpolated number for equality, and rotated pictures lose pixels on some machines.
      maxTextures: 1,
      audio: { noAudio: true },
      input: { mouse: false, touch: false, keyboard: false, gamepad: false, windowEvents: false },
      scene: Object.assign(scene, { create: () => resolve({ game, scene }) }),
    });
  });

const loseContext = (canvas: HTMLCanvasElement, renderer: Renderer): void => {
  if (renderer === 'webgl') (canvas.getContext('webgl') ?? canvas.getContext('webgl2'))?.getExtension('WEBGL_lose_context')?.loseContext();
};

const stopGame = (game: Game, canvas: HTMLCanvasElement, renderer: Renderer): void => {
  game.destroy(false);
  // Phaser ends at its next step, which never comes while it rests.
  game.step(0, 0);
  canvas.remove();
  loseContext(canvas, renderer);
};

const startWith = async (parent: HTMLElement, renderer: Renderer): Promise<Machine> => {
  // Textures are painted in 2D whatever shows them; Phaser would wait for good for what cannot be painted.
  if (!has2D()) throw new Error('There is no 2D canvas to paint on.');
  const canvas = makeCanvas();
  const { game, scene } = await startGame(canvas, renderer);
  parent.append(canvas);
  const dense = () => densityOf(sizeOf(parent));
  return {
    game,
    scene,
    dense,
    fit: () => {
      const size = sizeOf(parent);
      if (size.width === 0 || size.height === 0) return null;
      game.scale.resize(Math.round(size.width * dense()), Math.round(size.height * dense()));
      scene.cameras.main.setOrigin(0, 0).setZoom(dense());
      return size;
    },
    stop: () => stopGame(game, canvas, renderer),
  };
};

/** Starts with WebGL where it is quick, else with a 2D canvas. Throws where neither can be had. */
export const startMachine = async (parent: HTMLElement, wanted?: Renderer): Promise<Machine> => {
  if (wanted) return startWith(parent, wanted);
  if (!hasWebGL()) return startWith(parent, 'canvas');
  return startWith(parent, 'webgl').catch(() => startWith(parent, 'canvas'));
};
