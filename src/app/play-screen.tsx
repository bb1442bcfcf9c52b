import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Journalist } from '#engine/scenario.ts';
import { scoreOf } from '#engine/scoring/score.ts';
import { createGame, type GameStore } from '#store/game.ts';
import { Briefing } from '#ui/briefing/briefing.tsx';
import { Portrait } from '#ui/kit/portrait.tsx';
import { Play } from '#ui/play/play.tsx';
import { useWords } from '#ui/words/use-words.ts';
import { backTo } from './back-to.ts';
import { findStart, startHere, WHY, type Asked, type NoStart, type Origin, type Start } from './play-source.ts';
import { becomeAddress, go, goInstead } from './route.ts';
import { isAhead, savedPlay, savePlay, type SavedPlay } from './saved-plays.ts';
import { Caption, Scenery } from './scenery.tsx';
import type { ScreenProps } from './screens.tsx';
import { Sorry } from './sorry.tsx';
import { useCues } from './use-cues.ts';
import { whenIdle } from './when-idle.ts';
import { Waiting } from './waiting.tsx';

interface PlayScreenProps extends ScreenProps, Asked {
  readonly helping: boolean;
  readonly onHelp: () => void;
}

const newSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 1_000_000;
const milliseconds = (): number => performance.now();
const newKey = (): string => crypto.randomUUID?.() ?? `${Date.now().toString(36)}-${newSeed()}`;

interface Found {
  readonly locale: string;
  readonly start: Start | NoStart | null;
}

const useStart = ({ keep, scenario, seed, own, settings: { locale } }: PlayScreenProps): Start | NoStart | null => {
  const asked = useMemo(() => ({ scenario, seed, own }), [scenario, seed, own]);
  const [{ start, locale: inLocale }, setFound] = useState<Found>(() => ({ locale, start: startHere(asked, locale) }));
  const isFound = start !== null && inLocale === locale;
  useEffect(() => {
    if (isFound) return;
    let wanted = true;
    void findStart(keep, asked, locale).then((found) => wanted && setFound({ locale, start: found }));
    return () => {
      wanted = false;
    };
  }, [keep, asked, locale, isFound]);
  return start;
};

/** What is kept of a game now. */
const toSaved = (game: GameStore, key: string, origin: Origin): SavedPlay => {
  const { script, session, log, briefed, draft } = game.getState();
  const score = session.ended ? scoreOf(script, session) : null;
  return {
    key,
    log: log(),
    savedAt: new Date().toISOString(),
    finished: session.ended,
    title: script.scenario.title,
    overall: score?.overall ?? null,
    dimensions: (score?.dimensions ?? []).map(({ dimension, score: value }) => ({
      id: dimension,
      name: script.rubric.dimensions.find(({ id }) => id === dimension)?.short ?? {},
      score: value,
    })),
    briefed,
    answered: session.items.length,
    draft,
    reflection: '',
    ...origin,
  };
};

/** What came of keeping a game. `behind`: another window has gone further in it, and that is what is kept. */
type Kept = 'kept' | 'no_room' | 'behind';

const keepGame = (keep: ScreenProps['keep'], game: GameStore, key: string, origin: Origin): Kept => {
  const play = toSaved(game, key, origin);
  if (isAhead(savedPlay(keep, key), play.log)) return 'behind';
  return savePlay(keep, play) ? 'kept' : 'no_room';
};

/** Keeps a new game, and any game after every move; says when it could not. A game that has ended is at its debrief's address. */
const useKeeping = (game: GameStore, key: string, origin: Origin, keep: ScreenProps['keep']): Kept => {
  const [kept, setKept] = useState<Kept>(() => (savedPlay(keep, key) ? 'kept' : keepGame(keep, game, key, origin)));
  useEffect(() => {
    if (!game.getState().session.ended) becomeAddress(`play/resume~${key}`);
  }, [game, key]);
  useEffect(
    () =>
      game.subscribe((state, before) => {
        if (state.moves === before.moves && state.briefed === before.briefed && state.draft === before.draft) return;
        setKept(keepGame(keep, game, key, origin));
      }),
    [game, key, origin, keep],
  );
  return kept;
};

const NOT_KEPT = { no_room: 'shell.notKept', behind: 'shell.keptBehind' } as const;

/** The debrief is fetched during the play, while the network is there. */
const fetchDebrief = (): (() => void) => whenIdle(() => void import('./debrief-screen.tsx').catch(() => undefined));

interface RunningProps extends PlayScreenProps {
  readonly game: GameStore;
  readonly playKey: string;
  readonly origin: Origin;
}

/** A game under way: the words, the scenery behind them, and what is kept. */
const Running = ({ game, playKey, origin, keep, settings, helping, onHelp }: RunningProps) => {
  const { t } = useWords();
  const kept = useKeeping(game, playKey, origin, keep);
  const { tick, caption } = useCues(game, settings);
  const end = useCallback(() => goInstead(`debrief/${playKey}`), [playKey]);
  useEffect(fetchDebrief, []);
  return (
    <>
      {kept !== 'kept' && <Sorry note={t(NOT_KEPT[kept])} />}
      <Play
        game={game}
        scenery={
          settings.stage ? <Scenery game={game} still={settings.motion === 'still'} caption={caption} /> : <Caption words={caption} />
        }
        back={backTo(origin)}
        helping={helping}
        onHelp={onHelp}
        onEnd={end}
        onTick={tick}
      />
    </>
  );
};

const portraitOf = ({ look }: Journalist) => <Portrait look={look} size={72} />;

/** From the address to a game: load, brief, play. */
export const PlayScreen = (props: PlayScreenProps) => {
  const { t } = useWords();
  const { settings, onSettings } = props;
  const start = useStart(props);
  const [begun, setBegun] = useState(false);
  const [key] = useState(newKey);
  const ready = start !== null && typeof start !== 'string' ? start : null;
  const going = begun || (ready !== null && ready.key !== null);
  const game = useMemo(
    () =>
      ready && going
        ? createGame({
            script: ready.script,
            seed: ready.seed ?? newSeed(),
            pace: ready.pace ?? settings.pace,
            moves: ready.moves,
            briefed: ready.briefed,
            draft: ready.draft,
            now: milliseconds,
          })
        : null,
    [ready, going, settings.pace],
  );
  if (start === null) return <Waiting note={t('play.loading')} />;
  if (typeof start === 'string') return <Sorry note={t(WHY[start])} onBack={() => go('')} />;
  if (game) return <Running {...props} game={game} playKey={start.key ?? key} origin={start.origin} />;
  return (
    <Briefing
      script={start.script}
      pace={settings.pace}
      onPace={(pace) => onSettings({ ...settings, pace })}
      onBegin={() => setBegun(true)}
      back={backTo(start.origin)}
      portraitOf={portraitOf}
    />
  );
};
