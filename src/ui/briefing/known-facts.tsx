import { wordsIn } from '#engine/text.ts';
import { KNOWLEDGE, type Knowledge } from '#engine/vocabulary.ts';
import { useWords } from '../words/use-words.ts';
import type { KnownFact } from './known.ts';
import css from './known-facts.module.css';

interface KnownFactsProps {
  readonly facts: readonly KnownFact[];
  /** Level of the groups' headings. */
  readonly level: 3 | 4;
  readonly hints?: boolean;
}

const Row = ({ text, ground }: KnownFact) => {
  const { t, locale } = useWords();
  return (
    <li>
      <p>{wordsIn(text, locale)}</p>
      {ground === undefined ? null : <p className={css.ground}>{t('briefing.ground', { ground: wordsIn(ground, locale) })}</p>}
    </li>
  );
};

const Group = ({ state, facts, level, hints = false }: KnownFactsProps & { readonly state: Knowledge }) => {
  const { t } = useWords();
  const mine = facts.filter((fact) => fact.state === state);
  const Heading = `h${level}` as const;
  if (mine.length === 0) return null;
  return (
    <div className={css[state]}>
      <Heading className={css.state}>{t(`briefing.${state}`)}</Heading>
      {hints ? <p className={css.hint}>{t(`briefing.${state}Hint`)}</p> : null}
      <ul>
        {mine.map((fact) => (
          <Row key={fact.fact} {...fact} />
        ))}
      </ul>
    </div>
  );
};

/** Facts in three groups: what may be said firmly, what is not yet certain, what is held back and on what ground. */
export const KnownFacts = (props: KnownFactsProps) => (
  <div className={css.groups}>
    {KNOWLEDGE.map((state) => (
      <Group key={state} state={state} {...props} />
    ))}
  </div>
);
