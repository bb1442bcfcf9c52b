import { useEffect, useState } from 'react';
import { sitting, type Drill as DrillPrompt } from '#analysis/handbook/drills.ts';
import { shuffle, streamFor } from '#engine/random.ts';
import { wordsIn } from '#engine/text.ts';
import { Drill } from '#ui/drill/drill.tsx';
import { useWords } from '#ui/words/use-words.ts';
import { loadDrills } from './handbook.ts';
import { useRubric } from './handbook-screen.tsx';
import { go } from './route.ts';
import type { ScreenProps } from './screens.tsx';
import { Sorry } from './sorry.tsx';
import { Waiting } from './waiting.tsx';

/** Questions of one sitting. */
const LENGTH = 3;

/** Answers in an order of the visit's own: where the author put the best one must not be learnt. */
const arranged = (prompt: DrillPrompt, seed: number): DrillPrompt => ({
  ...prompt,
  answers: shuffle(streamFor(seed, prompt.prompt), prompt.answers)[0],
});

const usePrompts = (practice: string, after: string | null, locale: string): readonly DrillPrompt[] | 'missing' | null => {
  const [prompts, setPrompts] = useState<readonly DrillPrompt[] | 'missing' | null>(null);
  const [seed] = useState(() => Date.now() % 1_000_000);
  useEffect(() => {
    loadDrills(practice, locale).then(
      (all) => setPrompts(sitting(all, after, LENGTH).map((prompt) => arranged(prompt, seed))),
      () => setPrompts('missing'),
    );
  }, [practice, after, locale, seed]);
  return prompts;
};

interface DrillScreenProps extends ScreenProps {
  readonly practice: string;
  /** The scenario just played: its questions are known. */
  readonly after: string | null;
}

/** A drill of one practice. */
export const DrillScreen = ({ settings: { locale }, practice: id, after }: DrillScreenProps) => {
  const { t } = useWords();
  const rubric = useRubric(locale);
  const prompts = usePrompts(id, after, locale);
  if (rubric === 'missing' || prompts === 'missing') return <Sorry note={t('handbook.drillMissing')} onBack={() => go('')} />;
  if (rubric === null || prompts === null) return <Waiting />;
  const find = (practice: string) => rubric.practices.find((one) => one.id === practice);
  const practice = find(id);
  if (!practice) return <Sorry note={t('handbook.none')} onBack={() => go('handbook')} />;
  return (
    <Drill
      practice={practice}
      nameOf={(one) => wordsIn(find(one)?.name ?? {}, locale)}
      prompts={prompts}
      onHandbook={() => go(`handbook/${id}`)}
      onPlay={(scenario) => go(`play/${scenario}`)}
      onBack={() => go('')}
    />
  );
};
