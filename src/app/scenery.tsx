import { useEffect, useRef, useState } from 'react';
import type { Seat } from '#stage/layout.ts';
import type { GameStore } from '#store/game.ts';
import { useGame } from '#ui/kit/use-game.ts';
import { speakerOf } from '#ui/play/speaker.ts';
import { useWords } from '#ui/words/use-words.ts';
import { PORTRAITS } from './pictures.tsx';
import css from './scenery.module.css';

interface SceneryProps {
  readonly game: GameStore;
  readonly still: boolean;
  /** Words for a sound, where the player wants to read them. */
  readonly caption: string;
}

/** Narrower than this a name would be cut; then only the one who asks has a plate. */
const LEAST_PLATE = 76;

/** Name plates are text of the page over the picture, so that they are sharp, translated and never cut. */
const Plates = ({ game, seats }: { readonly game: GameStore; readonly seats: readonly Seat[] }) => {
  const { locale } = useWords();
  const script = useGame(game, (state) => state.script);
  return seats.filter(({ width, asking }) => asking || width >= LEAST_PLATE).map(({ journalist, x, y, width, asking }) => {
    const { name, outlet } = speakerOf(script, journalist, locale);
    return (
      <span key={journalist} className={css.plate} data-asking={asking} style={{ left: x, top: y, maxWidth: width }}>
        {name}
        <span className={css.outlet}> · {outlet}</span>
      </span>
    );
  });
};

/** The press room. It is fetched after the words are there, and the game goes on without it where it cannot be had. */
export const Scenery = ({ game, still, caption }: SceneryProps) => {
  const place = useRef<HTMLDivElement>(null);
  const [seats, setSeats] = useState<readonly Seat[]>([]);
  useEffect(() => {
    const { current: parent } = place;
    if (!parent) return;
    let gone = false;
    let take: (() => void) | undefined;
    void import('#stage/press-room.ts').then(async ({ mountStage }) => {
      if (gone) return;
      const stage = await mountStage(parent, game, { still, portraits: { atlas: PORTRAITS.image, frames: PORTRAITS.frames }, onLayout: setSeats });
      if (gone) stage?.destroy();
      else take = stage?.destroy;
    }).catch(() => undefined);
    return () => {
      gone = true;
      take?.();
      setSeats([]);
    };
  }, [game, still]);
  return (
    <div className={css.scenery} aria-hidden="true">
      <div ref={place} className={css.canvas} />
      <Plates game={game} seats={seats} />
      {caption !== '' && <span className={css.caption}>{caption}</span>}
    </div>
  );
};
