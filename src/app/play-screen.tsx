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
import { becomeAddress, go } from './route.ts';
import { savePlay, type SavedPlay } from './saved-plays.ts';
import { Scenery } from './scenery.tsx';
import type { ScreenProps } from './screens.tsx';
import { Sorry } from './sorry.tsx';
import { useCues } from './use-cues.ts';
import { Waiting } from './waiting.tsx';

interface PlayScreenProps extends ScreenProps, Asked {
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
  const { script, session, log, briefed } = game.getState();
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
    reflection: '',
    ...origin,
  };
};

/** Keeps the game after every move; says when there is no room for it. */
const useKeeping = (game: GameStore, key: string, origin: Origin, keep: ScreenProps['keep']): boolean => {
  const [kept, setKept] = useState(() => savePlay(keep, toSaved(game, key, origin)));
  useEffect(() => becomeAddress(`play/resume~${key}`), [key]);
  useEffect(
    () =>
      game.subscribe((state, before) => {
        if (state.moves === before.moves && state.briefed === before.briefed) return;
        setKept(savePlay(keep, toSaved(game, key, origin)));
      }),
    [game, key, origin, keep],
  );
  return kept;
};

interface RunningProps extends PlayScreenProps {
  readonly game: GameStore;
  readonly playKey: string;
  readonly origin: Origin;
}

/** A game under way: the words, the scenery behind them, and what is kept. */
const Running = ({ game, playKey, origin, keep, settings, onHelp }: RunningProps) => {
  const { t } = useWords();
  const kept = useKeeping(game, playKey, origin, keep);
  const { tick, caption } = useCues(game, settings);
  const end = useCallback(() => go(`debrief/${playKey}`), [playKey]);
  useEffect(() => {
    const away = (): void => {
      if (document.hidden) game.getState().pause();
    };
    document.addEventListener('visibilitychange', away);
    return () => document.removeEventListener('visibilitychange', away);
  }, [game]);
  return (
    <>
      {!kept && <Sorry note={t('shell.notKept')} />}
      <Play
        game={game}
        scenery={settings.stage ? <Scenery game={game} still={settings.motion === 'still'} caption={caption} /> : null}
        back={backTo(origin)}
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
