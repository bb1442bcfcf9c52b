import { useEffect, useRef } from 'react';
import { arranged } from '#engine/play.ts';
import { cueOf, type Script } from '#engine/script.ts';
import type { Ask, Session } from '#engine/session.ts';
import { saidText } from '#engine/telling.ts';
import { useWords } from '../words/use-words.ts';
import css from './responses.module.css';
import { useFresh } from './use-fresh.ts';
import { walk } from './walk.ts';

interface ResponsesProps {
  readonly script: Script;
  readonly session: Session;
  readonly ask: Ask;
  readonly onAnswer: (response: string) => void;
}

const LABELS = { question: 'play.responses', post: 'play.actions', decision: 'play.decisions', statement: 'play.compose' } as const;

/** The responses, numbered as on the keyboard, in the order that this session shows. */
export const Responses = ({ script, session, ask, onAnswer }: ResponsesProps) => {
  const { t, locale } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const fresh = useFresh(ask.key);
  const responses = arranged(script, session, ask);
  useEffect(() => {
    list.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [ask.key]);
  return (
    <ol ref={list} className={css.responses} aria-label={t(LABELS[cueOf(script, ask).prompt.form])} onKeyDown={walk}>
      {responses.map(({ id, text }, index) => (
        <li key={id}>
          <button type="button" className={css.response} data-key={index + 1} onClick={fresh(() => onAnswer(id))}>
            <span className={css.number} aria-hidden="true">
              {index + 1}
            </span>
            <span className={css.words}>{saidText(script, session, ask, text, locale)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
};
