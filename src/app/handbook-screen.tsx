import { useEffect, useState } from 'react';
import type { Rubric } from '#engine/rubric.ts';
import { Handbook } from '#ui/handbook/handbook.tsx';
import type { LinesHeld } from '#ui/handbook/lines-of.ts';
import { useWords } from '#ui/words/use-words.ts';
import { loadLines } from './handbook.ts';
import { loadRubrics } from './library.ts';
import { go } from './route.ts';
import type { ScreenProps } from './screens.tsx';
import { Sorry } from './sorry.tsx';
import { Waiting } from './waiting.tsx';

/** The rubric that the library is judged by; null while it is on its way. */
export const useRubric = (locale: string): Rubric | 'missing' | null => {
  const [rubric, setRubric] = useState<Rubric | 'missing' | null>(null);
  useEffect(() => {
    loadRubrics(locale).then(
      (all) => setRubric(all.get('default') ?? 'missing'),
      () => setRubric('missing'),
    );
  }, [locale]);
  return rubric;
};

/** Example lines by practice; null while they are on their way. */
export const useLines = (locale: string, isWanted = true): LinesHeld => {
  const [lines, setLines] = useState<LinesHeld>(null);
  useEffect(() => {
    if (isWanted) loadLines(locale).then(setLines, () => setLines('missing'));
  }, [locale, isWanted]);
  return lines;
};

/** The practices with lines of the library. */
export const HandbookScreen = ({ settings, practice }: ScreenProps & { readonly practice: string | null }) => {
  const { t } = useWords();
  const rubric = useRubric(settings.locale);
  const lines = useLines(settings.locale);
  if (rubric === 'missing') return <Sorry note={t('shell.whyNotReached')} onBack={() => go('')} />;
  if (rubric === null) return <Waiting />;
  return (
    <Handbook
      rubric={rubric}
      open={practice}
      lines={lines}
      onOpen={(id) => go(id === null ? 'handbook' : `handbook/${id}`)}
      onDrill={(id) => go(`drill/${id}`)}
      onBack={() => go('')}
    />
  );
};
