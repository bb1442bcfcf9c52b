import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { cueOf } from '#engine/script.ts';
import type { Event, Move } from '#engine/session.ts';
import type { GameStore } from '#store/game.ts';
import { StageCard } from '../briefing/stage-card.tsx';
import type { Back } from '../kit/back.ts';
import { useGame } from '../kit/use-game.ts';
import { useWords } from '../words/use-words.ts';
import { Aftermath } from './aftermath.tsx';
import { Composer } from './composer.tsx';
import { Hands } from './hands.tsx';
import { PauseDialog } from './pause-dialog.tsx';
import css from './play.module.css';
import { Question } from './question.tsx';
import { Record, RecordCount } from './record.tsx';
import { Responses } from './responses.tsx';
import { ThinkingBar } from './thinking-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useKeys } from './use-keys.ts';

interface PlayProps {
  readonly game: GameStore;
  /** The press room, or nothing: everything can be played without it. */
  readonly scenery: ReactNode;
  readonly back: Back;
  /** Whether the help is open. */
  readonly helping: boolean;
  readonly onHelp: () => void;
  /** All answered and the last reaction read. */
  readonly onEnd: () => void;
  readonly onTick?: (() => void) | undefined;
}

const spoke = (events: readonly Event[]): boolean =>
  events.some(({ type }) => type === 'answered' || type === 'released' || type === 'fell_silent');

/** The batch whose aftermath the player is still reading; −1 when there is none. */
const useAftermath = (game: GameStore) => {
  const batch = useGame(game, (state) => state.batch);
  const [read, setRead] = useState(-1);
  const pending = batch.number > 0 && batch.number !== read && spoke(batch.events);
  const next = useCallback(() => setRead(batch.number), [batch.number]);
  return { pending, events: batch.events, next };
};

const secondsOf = (game: GameStore): number => Math.floor(game.getState().thought() / 1000);

/** A statement is made of several moves; at the end of the time what is on the sheet is released. */
const releaseAll = (game: GameStore, blocks: readonly string[], seconds: number): void => {
  const moves: readonly Move[] = [...blocks.map((block): Move => ({ type: 'say', block })), { type: 'release', seconds }];
  for (const move of moves) game.getState().make(move);
};

/** What the player has to do now. */
const Task = ({ game }: { readonly game: GameStore }) => {
  const script = useGame(game, (state) => state.script);
  const draft = useGame(game, (state) => state.draft);
  const session = useGame(game, (state) => state.session);
  const ask = session.now;
  if (!ask) return <Hands script={script} session={session} onCall={(key) => game.getState().make({ type: 'call', key })} />;
  const isStatement = cueOf(script, ask).prompt.form === 'statement';
  return isStatement ? (
    <Composer
      key={ask.key}
      script={script}
      session={session}
      ask={ask}
      draft={draft}
      onDraft={game.getState().compose}
      onRelease={() => releaseAll(game, draft, secondsOf(game))}
    />
  ) : (
    <Responses
      script={script}
      session={session}
      ask={ask}
      onAnswer={(response) => game.getState().make({ type: 'answer', response, seconds: secondsOf(game) })}
    />
  );
};

/** What runs out when the time does: a draft that is long enough is read as it stands. */
const expire = (game: GameStore): void => {
  const { script, session, draft, make } = game.getState();
  const cue = session.now && cueOf(script, session.now);
  const enough = cue?.prompt.form === 'statement' && draft.length >= (cue.prompt.use?.least ?? 1);
  if (enough) releaseAll(game, draft, cue.seconds.thinking);
  else make({ type: 'fall_silent' });
};

/**
 * The thinking clock runs while something waits for an answer: from the moment that it is in sight, a play that goes on where it
 * was included. It stands while the game is paused, by hand or because the page is out of sight, and under the help.
 */
const usePause = (game: GameStore, isIdle: boolean, helping: boolean) => {
  const [paused, setPaused] = useState(false);
  const pause = useCallback((): void => {
    // At once: a phone that goes to sleep may draw nothing any more.
    game.getState().pause();
    setPaused(true);
  }, [game]);
  const stands = isIdle || paused || helping;
  useEffect(() => {
    const { pause: stop, resume } = game.getState();
    if (stands) stop();
    else resume();
  }, [game, stands]);
  useEffect(() => {
    const look = (): void => {
      if (document.hidden && !isIdle && game.getState().session.pace !== 0) pause();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [game, isIdle, pause]);
  return { paused, pause, resume: () => setPaused(false) };
};

interface ToolsProps {
  readonly game: GameStore;
  readonly onHelp: () => void;
  readonly onPause: () => void;
}

/** The record in a line, for a phone, and the two tools. */
const Tools = ({ game, onHelp, onPause }: ToolsProps) => {
  const { t } = useWords();
  const script = useGame(game, (state) => state.script);
  const session = useGame(game, (state) => state.session);
  return (
    <footer className={css.foot}>
      <details className={css.short}>
        <summary>
          <RecordCount script={script} session={session} />
        </summary>
        <Record script={script} session={session} />
      </details>
      <button type="button" className={css.tool} onClick={onHelp} aria-label={t('play.help')}>
        ?
      </button>
      <button type="button" className={css.tool} onClick={onPause}>
        {t('play.pause')}
      </button>
    </footer>
  );
};

interface BelowProps {
  readonly game: GameStore;
  readonly carded: boolean;
  readonly aftermath: { readonly pending: boolean; readonly events: readonly Event[]; readonly next: () => void };
}

/** What there is to read or to do: the reaction to the last answer, the card of a new stage, or the next task. */
const Below = ({ game, carded, aftermath: { pending, events, next } }: BelowProps) => {
  const { t } = useWords();
  const script = useGame(game, (state) => state.script);
  const session = useGame(game, (state) => state.session);
  return (
    <div className={css.below}>
      <main className={css.task}>
        <h1 className="visually-hidden">{t('play.title')}</h1>
        {pending && <Aftermath script={script} session={session} events={events} onNext={next} />}
        {carded && (
          <div className={`${css.card} halftone`}>
            <StageCard script={script} session={session} onStart={() => game.getState().start()} />
          </div>
        )}
        {!pending && !carded && <Task game={game} />}
      </main>
      <aside className={css.aside}>
        <Record script={script} session={session} />
      </aside>
    </div>
  );
};

/** Back to the top whenever something new is to be read. */
const useTop = (what: string): void =>
  useEffect(() => {
    // Some browsers give a promise here, which React would take for a clean-up.
    void window.scrollTo({ top: 0 });
  }, [what]);

/** The game itself, in words: playable by keyboard and without any picture. */
export const Play = ({ game, scenery, back, helping, onHelp, onEnd, onTick }: PlayProps) => {
  const script = useGame(game, (state) => state.script);
  const session = useGame(game, (state) => state.session);
  const briefed = useGame(game, (state) => state.briefed);
  const aftermath = useAftermath(game);
  const { pending } = aftermath;
  const carded = !pending && !session.ended && session.stage > briefed;
  const asked = pending || carded ? null : session.now;
  const place = useRef<HTMLDivElement>(null);
  const { paused, pause, resume } = usePause(game, pending || carded || session.ended, helping);
  useKeys(place, { onPause: pause, onHelp });
  useTop(`${session.now?.key} ${pending} ${carded}`);
  const over = session.ended && !pending;
  useEffect(() => {
    if (over) onEnd();
  }, [over, onEnd]);
  if (over) return null;
  return (
    <div ref={place} className={css.play} data-form={script.stages[session.stage]?.stage.form}>
      <div className={`${css.scene} halftone`}>
        <TopBar script={script} session={session} />
        {scenery}
      </div>
      {asked ? <ThinkingBar game={game} onExpire={() => expire(game)} onTick={onTick} /> : <div className={css.rule} />}
      {asked && (
        <div className={css.asked}>
          <Question script={script} session={session} ask={asked} />
        </div>
      )}
      <Below game={game} carded={carded} aftermath={aftermath} />
      <Tools game={game} onHelp={onHelp} onPause={pause} />
      <PauseDialog open={paused} onResume={resume} back={back} />
    </div>
  );
};
