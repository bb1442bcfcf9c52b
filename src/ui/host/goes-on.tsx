import type { Answers } from '#protocol/view/verdict.ts';
import type { Shown } from '#protocol/view/shown.ts';
import { wordsIn } from '#engine/text.ts';
import { lettersOf } from '../projector/letters.ts';
import { useWords } from '../words/use-words.ts';
import { SelectField } from './select-field.tsx';

interface GoesOnProps {
  readonly shown: Shown;
  readonly answers: Answers | null;
  /** What most of the room said; null where nobody spoke. */
  readonly usual: string | null;
  /** What the facilitator chose instead; empty for what the room said. */
  readonly wish: string;
  readonly onWish: (wish: string) => void;
}

/** Statements are chosen among those that were given; anything else among all that could be. */
const answersIn = ({ shown, answers }: GoesOnProps): readonly string[] =>
  shown.use ? (answers?.spread ?? []).map(({ answer }) => answer) : shown.options.map(({ id }) => id);

/** Which answer the story takes as said. */
export const GoesOn = (props: GoesOnProps) => {
  const { t, locale } = useWords();
  const { shown, usual, wish, onWish } = props;
  const textOf = (answer: string): string => wordsIn(shown.options.find(({ id }) => id === answer)?.words ?? {}, locale);
  const most = usual === null ? t('host.silence') : t('host.mostSaid', { letters: lettersOf(shown, usual) });
  const options = answersIn(props).map((answer) => ({ value: answer, label: `${lettersOf(shown, answer)}. ${textOf(answer)}` }));
  return <SelectField label={t('host.goesOn')} value={wish} options={[{ value: '', label: most }, ...options]} onChange={onWish} />;
};
