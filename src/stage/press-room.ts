import type { Game, GameStore } from '#store/game.ts';
import { loadPictures, showPictures } from './atlas.ts';
import { createDirector, type Director } from './director.ts';
import { gesturesOf, type Gesture } from './gestures.ts';
import type { Seat, Sides } from './layout.ts';
import { startMachine, type Machine, type Renderer } from './machine.ts';
import { createRest } from './rest.ts';
import { viewOf, type View } from './view.ts';

export interface StageOptions {
  /** No movement: only changes of state. */
  readonly still: boolean;
  /** Addresses of the portraits' picture and of its frames. */
  readonly portraits: { readonly atlas: string; readonly frames: string };
  /** Told of each gesture by name, for those who cannot see it. */
  readonly captions?: (gesture: Gesture['type']) => void;
  /** Told where name plates go whenever that changes. */
  readonly onLayout?: (seats: readonly Seat[]) => void;
  /** Asked whenever a scene is set: how much the page covers at either side, in CSS pixels. */
  readonly clear?: () => Sides;
  /** Left out: WebGL where it is quick, else a 2D canvas. */
  readonly renderer?: Renderer;
}

/** The press room in a page. Its functions may be taken out of it. */
export interface Stage {
  readonly destroy: () => void;
  readonly setStill: (on: boolean) => void;
}

const look = ({ script, session }: Game): View => viewOf(script, session);

/** Plays each batch of events once. */
const watch = (game: GameStore, director: Director, captions: StageOptions['captions']): (() => void) =>
  game.subscribe((state, before) => {
    if (state.batch.number === before.batch.number) return;
    const gestures = gesturesOf(state.batch.events);
    director.follow(look(state), gestures);
    for (const { type } of gestures) captions?.(type);
  });

const watchSize = (parent: HTMLElement, onChange: () => void): (() => void) => {
  let [width, height] = [parent.clientWidth, parent.clientHeight];
  const observer = new ResizeObserver(() => {
    if (parent.clientWidth === width && parent.clientHeight === height) return;
    [width, height] = [parent.clientWidth, parent.clientHeight];
    onChange();
  });
  observer.observe(parent);
  return () => observer.disconnect();
};

const open = (
  machine: Machine,
  parent: HTMLElement,
  game: GameStore,
  options: StageOptions,
  pictures: Awaited<ReturnType<typeof loadPictures>>,
): Stage => {
  let still = options.still;
  const rest = createRest(machine);
  showPictures(machine.scene, pictures);
  const director = createDirector(
    { machine, rest, pictures, onLayout: options.onLayout, clear: options.clear },
    look(game.getState()),
    still,
  );
  const endings = [
    watch(game, director, options.captions),
    watchSize(parent, () => director.reset(still)),
    director.stop,
    rest.stop,
    machine.stop,
  ];
  return {
    destroy: () => endings.splice(0).forEach((end) => end()),
    setStill: (on) => {
      still = on;
      director.reset(on);
    },
  };
};

/**
 * Opens the press room in `parent`, whose size it takes and which must be positioned; its wall is the page's own halftone, so
 * `parent` has that as its ground. It may be opened in the middle of a session. Resolves to null where there is nothing to
 * draw with: the game goes on in words.
 */
export const mountStage = async (parent: HTMLElement, game: GameStore, options: StageOptions): Promise<Stage | null> => {
  let machine: Machine | undefined;
  try {
    const pictures = await loadPictures(options.portraits);
    machine = await startMachine(parent, options.renderer);
    return open(machine, parent, game, options, pictures);
  } catch {
    machine?.stop();
    return null;
  }
};
