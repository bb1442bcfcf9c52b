import { useEffect, useState } from 'react';
import { restore } from '#engine/door/parse-play-log.ts';
import type { Script } from '#engine/script.ts';
import type { Session } from '#engine/session.ts';
import { moodOf } from '#engine/mood.ts';
import { Debrief } from '#ui/debrief/debrief.tsx';
import { FrontPages } from '#ui/front-page/front-pages.tsx';
import { Portrait } from '#ui/kit/portrait.tsx';
import { useWords } from '#ui/words/use-words.ts';
import { backTo } from './back-to.ts';
import { useLines } from './handbook-screen.tsx';
import { scriptOf, WHY, whyNot } from './play-source.ts';
import { go } from './route.ts';
import { savedPlay, savePlay, type SavedPlay } from './saved-plays.ts';
import type { OwnFile, ScreenProps } from './screens.tsx';
import { Sorry } from './sorry.tsx';
import { useBestLine } from './use-best-line.ts';
import { Waiting } from './waiting.tsx';

interface Ended {
  readonly play: SavedPlay;
  readonly script: Script;
  readonly session: Session;
}

const findEnded = async (keep: ScreenProps['keep'], key: string, locale: string): Promise<Ended | null> => {
  const play = savedPlay(keep, key);
  const script = play && (await scriptOf(play, locale));
  const session = script && restore(script, play.log);
  return play && script && session && typeof session !== 'string' ? { play, script, session } : null;
};

/** What is not the shelf's, only the play knows where to find. */
const againAt = ({ key, file, workshop, log }: SavedPlay): string =>
  `play/${file === undefined && workshop === undefined ? log.scenario : `again~${key}`}`;

interface DebriefScreenProps extends ScreenProps {
  readonly play: string;
  readonly own: OwnFile | null;
}

/** The morning after, then the debrief. Both are worked out again from the play log, so a reload loses nothing. */
export const DebriefScreen = ({ keep, settings, play: key }: DebriefScreenProps) => {
  const { t } = useWords();
  const [ended, setEnded] = useState<Ended | null | 'loading' | ReturnType<typeof whyNot>>('loading');
  const [read, setRead] = useState(false);
  useEffect(() => {
    findEnded(keep, key, settings.locale).then(setEnded, (error: unknown) => setEnded(whyNot(error)));
  }, [keep, key, settings.locale]);
  const shown = read && typeof ended !== 'string' ? ended : null;
  const [wanted, setWanted] = useState(false);
  const lines = useLines(settings.locale, wanted);
  const bestLine = useBestLine(key, shown?.script ?? null, shown?.play.log ?? null);
  if (ended === 'loading') return <Waiting />;
  if (typeof ended === 'string') return <Sorry note={t(WHY[ended])} onBack={() => go('')} />;
  if (!ended) return <Sorry note={t('shell.whyDoesNotFit')} onBack={() => go('')} />;
  const { script, session, play } = ended;
  const portraitOf = (id: string, size = 64) => {
    const look = script.journalists.get(id)?.look;
    return look ? <Portrait look={look} mood={moodOf(script, session, id)} size={size} /> : null;
  };
  if (!read) return <FrontPages script={script} session={session} onContinue={() => setRead(true)} portraitOf={portraitOf} />;
  return (
    <Debrief
      script={script}
      session={session}
      moves={play.log.moves}
      onAgain={() => go(againAt(play))}
      back={backTo(play)}
      reflection={play.reflection}
      onReflect={(reflection) => {
        savePlay(keep, { ...play, reflection });
        setEnded({ ...ended, play: { ...play, reflection } });
      }}
      bestLine={bestLine}
      portraitOf={portraitOf}
      library={{
        lines,
        onWanted: () => setWanted(true),
        onDrill: script.rubric.id === 'default' ? (practice) => go(`drill/${practice}?after=${play.log.scenario}`) : undefined,
      }}
    />
  );
};
