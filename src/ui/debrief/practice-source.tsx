import type { Practice } from '#engine/rubric.ts';
import { wordsIn } from '#engine/text.ts';
import type { Locale } from '../words/words.ts';
import { useWords } from '../words/use-words.ts';
import { useDebrief } from './view.ts';

/** Sources named in a row; the rest stand in the list at the end. */
const NAMED = 2;

const uncapitalised = (words: string, locale: Locale): string => words.slice(0, 1).toLocaleLowerCase(locale) + words.slice(1);

/** A practice of the rubric, its sources by their short names and its evidence labels. */
export const usePractice = () => {
  const { script } = useDebrief();
  const { locale } = useWords();
  return (id: string) => {
    const practice = script.practices.get(id);
    const shortOf = (source: string) => script.rubric.sources.find((one) => one.id === source)?.short ?? source;
    const labelOf = (label: string) =>
      uncapitalised(wordsIn(script.rubric.evidence.find((one) => one.id === label)?.name ?? {}, locale), locale);
    return {
      name: nameIn(practice, locale),
      practice,
      sources: (practice?.sources ?? []).map(shortOf),
      evidence: (practice?.evidence ?? []).map(labelOf),
    };
  };
};

const nameIn = (practice: Practice | undefined, locale: Locale): string => (practice ? wordsIn(practice.name, locale) : '');

/** `IPRA 2011; bằng chứng: chuẩn mực nghề` */
export const PracticeSource = ({ practice: id }: { readonly practice: string }) => {
  const { t } = useWords();
  const { sources, evidence } = usePractice()(id);
  return (
    <>
      {sources.slice(0, NAMED).join('; ')}; {t('debrief.evidence', { labels: evidence.join(', ') })}
    </>
  );
};
