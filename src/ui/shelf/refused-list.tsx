import { useEffect, useRef, useState } from 'react';
import { sentence, type Finding } from '#engine/door/finding.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import type { RefusedFile } from './shelf-entry.ts';
import css from './refused-list.module.css';

/** More than this nobody reads before mending the first. */
const SHOWN = 20;

const Fault = ({ finding }: { readonly finding: Finding }) => {
  const { t, locale } = useWords();
  const { line, column = 1, path, severity } = finding;
  return (
    <li>
      <p className={css.where}>
        <strong className={css[severity]}>{t(`shelf.severity_${severity}`)}</strong>
        {line === undefined ? null : <span>{t('shelf.place', { line, column })}</span>}
        {path === '' ? <span>{t('shelf.wholeFile')}</span> : <code>{path}</code>}
      </p>
      <p>{sentence(finding, locale)}</p>
    </li>
  );
};

/** What is wrong with a file: where, what, and what to do. Its heading takes the focus, since it answers what was just done. */
export const RefusedList = ({ refused }: { readonly refused: RefusedFile }) => {
  const { t } = useWords();
  const [put, putAway] = useState<RefusedFile | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [refused]);
  if (put === refused) return null;
  const { name, findings } = refused;
  const count = { number: findings.length, shown: SHOWN };
  return (
    <div className={css.refused}>
      <h3 ref={heading} tabIndex={-1}>
        {t('shelf.refused', { name })}
      </h3>
      <p>{findings.length > SHOWN ? t('shelf.refusedSome', count) : t('shelf.refusedAll', count)}</p>
      <ol className={css.faults}>
        {findings.slice(0, SHOWN).map((finding, index) => (
          <Fault key={index} finding={finding} />
        ))}
      </ol>
      <Button onClick={() => putAway(refused)}>{t('shelf.refusedClose')}</Button>
    </div>
  );
};
