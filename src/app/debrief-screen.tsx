import { useEffect, useState } from 'react';
import { moodOf } from '#engine/mood.ts';
import { Debrief } from '#ui/debrief/debrief.tsx';
import { FrontPages } from '#ui/front-page/front-pages.tsx';
import { Portrait } from '#ui/kit/portrait.tsx';
import { useWords } from '#ui/words/use-words.ts';
import { backTo } from './back-to.ts';
import { useLines } from './handbook-screen.tsx';
import { replayed, WHY, whyNot, type NoStart, type Replayed } from './play-source.ts';
import { go, goInstead } from './route.ts';
import { savedPlay, savePlay, type SavedPlay } from './saved-plays.ts';
import type { OwnFile, ScreenProps } from './screens.tsx';
import { Sorry } from './sorry.tsx';
import { useBestLine } from './use-best-line.ts';
import { Waiting } from './waiting.tsx';

/** A play that has ended, or why there is none. `unfinished`: it has not ended yet, and nothing is told of it before. */
const findEnded = async (keep: ScreenProps['keep'], key: string, locale: string): Promise<Replayed | NoStart | 'unfinished'> => {
  const there = await replayed(savedPlay(keep, key), locale);
  return typeof there === 'string' || there.session.ended ? there : 'unfinished';
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
  const [ended, setEnded] = useState<Replayed | NoStart | 'unfinished' | 'loading'>('loading');
  const [kept, setKept] = useState(true);
  const [read, setRead] = useState(false);
  useEffect(() => {
    findEnded(keep, key, settings.locale).then(setEnded, (error: unknown) => setEnded(whyNot(error)));
  }, [keep, key, settings.locale]);
  useEffect(() => {
    if (ended === 'unfinished') goInstead(`play/resume~${key}`);
  }, [ended, key]);
  const shown = read && typeof ended !== 'string' ? ended : null;
  const [wanted, setWanted] = useState(false);
  const lines = useLines(settings.locale, wanted);
  const bestLine = useBestLine(key, shown?.script ?? null, shown?.play.log ?? null);
  if (ended === 'loading' || ended === 'unfinished') return <Waiting />;
  if (typeof ended === 'string') return <Sorry note={t(WHY[ended])} onBack={() => go('')} />;
  const { script, session, play } = ended;
  const portraitOf = (id: string, size = 64) => {
    const look = script.journalists.get(id)?.look;
    return look ? <Portrait look={look} mood={moodOf(script, session, id)} size={size} /> : null;
  };
  if (!read) return <FrontPages script={script} session={session} onContinue={() => setRead(true)} portraitOf={portraitOf} />;
  return (
    <>
      {!kept && <Sorry note={t('shell.notesNotKept')} />}
      <Debrief
        script={script}
        session={session}
        moves={play.log.moves}
        onAgain={() => go(againAt(play))}
        back={backTo(play)}
        reflection={play.reflection}
        onReflect={(reflection) => {
          setKept(savePlay(keep, { ...play, reflection }));
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
    </>
  );
};
