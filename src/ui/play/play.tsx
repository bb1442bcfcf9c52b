import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { cueOf } from '#engine/script.ts';
import type { Event, Move } from '#engine/session.ts';
import type { GameStore } from '#store/game.ts';
import { StageCard } from '../briefing/stage-card.tsx';
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
  readonly onLeave: () => void;
  readonly onHelp: () => void;
  /** All answered and the last reaction read. */
  readonly onEnd: () => void;
  readonly onTick?: (() => void) | undefined;
}

const spoke = (events: readonly Event[]): boolean => events.some(({ type }) => type === 'answered' || type === 'released' || type === 'fell_silent');

/** The batch whose aftermath the player is still reading; −1 when there is none. */
const useAftermath = (game: GameStore) => {
  const batch = useGame(game, (state) => state.batch);
  const [read, setRead] = useState(-1);
  const pending = batch.number > 0 && batch.number !== read && spoke(batch.events);
  useEffect(() => {
    if (pending) game.getState().pause();
  }, [pending, game]);
  const next = useCallback(() => {
    const { session, briefed, resume } = game.getState();
    setRead(batch.number);
    if (!session.ended && session.stage <= briefed) resume();
  }, [batch.number, game]);
  return { pending, events: batch.events, next };
};

const secondsOf = (game: GameStore): number => Math.floor(game.getState().thought() / 1000);

/** A statement is made of several moves; at the end of the time what is on the sheet is released. */
const releaseAll = (game: GameStore, blocks: readonly string[], seconds: number): void => {
  const moves: readonly Move[] = [...blocks.map((block): Move => ({ type: 'say', block })), { type: 'release', seconds }];
  for (const move of moves) game.getState().make(move);
};

/** What the player has to do now. */
const Task = ({ game, draft, onDraft }: { readonly game: GameStore; readonly draft: readonly string[]; readonly onDraft: (blocks: readonly string[]) => void }) => {
  const script = useGame(game, (state) => state.script);
  const session = useGame(game, (state) => state.session);
  const ask = session.now;
  if (!ask) return <Hands script={script} session={session} onCall={(key) => game.getState().make({ type: 'call', key })} />;
  const isStatement = cueOf(script, ask).prompt.form === 'statement';
  return isStatement
    ? <Composer key={ask.key} script={script} session={session} ask={ask} onDraft={onDraft} onRelease={() => releaseAll(game, draft, secondsOf(game))} />
    : <Responses script={script} session={session} ask={ask} onAnswer={(response) => game.getState().make({ type: 'answer', response, seconds: secondsOf(game) })} />;
};

/** What runs out when the time does: a draft that is long enough is read as it stands. */
const expire = (game: GameStore, draft: readonly string[]): void => {
  const { script, session, make } = game.getState();
  const cue = session.now && cueOf(script, session.now);
  const enough = cue?.prompt.form === 'statement' && draft.length >= (cue.prompt.use?.least ?? 1);
  if (enough) releaseAll(game, draft, cue.seconds.thinking);
  else make({ type: 'fall_silent' });
};

/** The statement so far; it belongs to the prompt it was begun for, so another prompt starts with none. */
const useDraft = (prompt = ''): readonly [readonly string[], (blocks: readonly string[]) => void] => {
  const [draft, setDraft] = useState({ prompt, blocks: NO_BLOCKS });
  const change = useCallback((blocks: readonly string[]) => setDraft({ prompt, blocks }), [prompt]);
  return [draft.prompt === prompt ? draft.blocks : NO_BLOCKS, change];
};
const NO_BLOCKS: readonly string[] = [];

/** The game itself, in words: playable by keyboard and without any picture. */
export const Play = ({ game, scenery, onLeave, onHelp, onEnd, onTick }: PlayProps) => {
  const { t } = useWords();
  const script = useGame(game, (state) => state.script);
  const session = useGame(game, (state) => state.session);
  const briefed = useGame(game, (state) => state.briefed);
  const { pending, events, next } = useAftermath(game);
  const [paused, setPaused] = useState(false);
  const [draft, setDraft] = useDraft(session.now?.key);
  const place = useRef<HTMLDivElement>(null);
  const over = session.ended && !pending;
  const carded = !pending && !session.ended && session.stage > briefed;
  const pause = (): void => {
    game.getState().pause();
    setPaused(true);
  };
  const resume = (): void => {
    setPaused(false);
    if (!pending && !carded) game.getState().resume();
  };
  useKeys(place, { onPause: pause, onHelp });
  useEffect(() => {
    if (over) onEnd();
  }, [over, onEnd]);
  useEffect(() => {
    // Some browsers give a promise here, which React would take for a clean-up.
    void window.scrollTo({ top: 0 });
  }, [session.now?.key, pending, carded]);
  if (over) return null;
  const asked = !pending && !carded ? session.now : null;
  return (
    <div ref={place} className={css.play} data-form={script.stages[session.stage]?.stage.form}>
      <div className={`${css.scene} halftone`}>
        <TopBar script={script} session={session} />
        {scenery}
      </div>
      {asked ? <ThinkingBar game={game} onExpire={() => expire(game, draft)} onTick={onTick} /> : <div className={css.rule} />}
      {asked && <div className={css.asked}><Question script={script} session={session} ask={asked} /></div>}
      <div className={css.below}>
        <main className={css.task}>
          <h1 className="visually-hidden">{t('play.title')}</h1>
          {pending && <Aftermath script={script} session={session} events={events} onNext={next} />}
          {carded && <div className={`${css.card} halftone`}><StageCard script={script} session={session} onStart={() => game.getState().start()} /></div>}
          {!pending && !carded && <Task game={game} draft={draft} onDraft={setDraft} />}
        </main>
        <aside className={css.aside}><Record script={script} session={session} /></aside>
      </div>
      <footer className={css.foot}>
        <details className={css.short}>
          <summary><RecordCount script={script} session={session} /></summary>
          <Record script={script} session={session} />
        </details>
        <button type="button" className={css.tool} onClick={onHelp} aria-label={t('play.help')}>?</button>
        <button type="button" className={css.tool} onClick={pause}>{t('play.pause')}</button>
      </footer>
      <PauseDialog open={paused} onResume={resume} onLeave={onLeave} />
    </div>
  );
};
