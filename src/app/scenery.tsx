import { useEffect, useRef, useState } from 'react';
import type { Seat } from '#stage/layout.ts';
import type { GameStore } from '#store/game.ts';
import { useGame } from '#ui/kit/use-game.ts';
import { speakerOf } from '#ui/play/speaker.ts';
import { useWords } from '#ui/words/use-words.ts';
import { PORTRAITS } from './pictures.tsx';
import css from './scenery.module.css';
import { whenIdle } from './when-idle.ts';

interface SceneryProps {
  readonly game: GameStore;
  readonly still: boolean;
  /** Words for a sound, where the player wants to read them. */
  readonly caption: string;
}

/** On a wide screen the clock's panel covers this much of the scene; nobody should sit behind it. */
const PANEL_REM = 16.25;
const remNow = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
const roomFor = (): { readonly left: number; readonly right: number } => ({
  left: matchMedia('(min-width: 860px) and (min-height: 501px)').matches ? PANEL_REM * remNow() : 0,
  right: 0,
});

/** Narrower than this a name would be cut; then only the one who asks has a plate. */
const LEAST_PLATE = 104;

/** About what a letter takes of a plate. Where it is more, the style sheet still hides an outlet whole. */
const LETTER_REM = 0.45;

/** Name plates are text of the page over the picture, so that they are sharp, translated and never cut. */
const Plates = ({ game, seats }: { readonly game: GameStore; readonly seats: readonly Seat[] }) => {
  const { locale } = useWords();
  const script = useGame(game, (state) => state.script);
  const plates = seats.map((seat) => ({ ...seat, ...speakerOf(script, seat.journalist, locale) }));
  const letter = LETTER_REM * remNow();
  // Outlets for all or for none: a row of plates that differ looks like a fault.
  const roomy = plates.every(({ name, outlet, width }) => (name.length + outlet.length + 5) * letter <= width);
  return plates
    .filter(({ width, asking }) => asking || width >= LEAST_PLATE)
    .map(({ journalist, x, y, width, asking, name, outlet }) => (
      <span
        key={journalist}
        className={css.plate}
        data-asking={asking}
        style={{ left: x, top: y, maxWidth: width < LEAST_PLATE ? 'none' : width }}
      >
        {name}
        {roomy ? <span className={css.outlet}>&nbsp;· {outlet}</span> : null}
      </span>
    ));
};

/** A sound in words. Where there is no room to see, it stands by itself. */
export const Caption = ({ words }: { readonly words: string }) => words !== '' && <span className={css.caption}>{words}</span>;

/** The press room. It is fetched after the words are there, and the game goes on without it where it cannot be had. */
export const Scenery = ({ game, still, caption }: SceneryProps) => {
  const place = useRef<HTMLDivElement>(null);
  const [seats, setSeats] = useState<readonly Seat[]>([]);
  useEffect(() => {
    const { current: parent } = place;
    if (!parent) return;
    let gone = false;
    let take: (() => void) | undefined;
    const mount = async (): Promise<void> => {
      const { mountStage } = await import('#stage/press-room.ts');
      if (gone) return;
      const stage = await mountStage(parent, game, {
        still,
        portraits: { atlas: PORTRAITS.image, frames: PORTRAITS.frames },
        onLayout: setSeats,
        clear: roomFor,
      });
      if (gone) stage?.destroy();
      else take = stage?.destroy;
    };
    const stop = whenIdle(() => void mount().catch(() => undefined));
    return () => {
      gone = true;
      stop();
      take?.();
      setSeats([]);
    };
  }, [game, still]);
  return (
    <div className={css.scenery} aria-hidden="true">
      <div ref={place} className={css.canvas} />
      <Plates game={game} seats={seats} />
      <Caption words={caption} />
    </div>
  );
};
