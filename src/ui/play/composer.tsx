import { useEffect, useRef } from 'react';
import { cueOf, type Script } from '#engine/script.ts';
import type { Ask, Session } from '#engine/session.ts';
import { legalMoves } from '#engine/play.ts';
import { wordsIn } from '#engine/text.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import css from './composer.module.css';
import { walk } from './walk.ts';

interface ComposerProps {
  readonly script: Script;
  readonly session: Session;
  readonly ask: Ask;
  /** The blocks in the order in which they are to be read. */
  readonly draft: readonly string[];
  readonly onRelease: () => void;
  readonly onDraft: (blocks: readonly string[]) => void;
}

const moved = (list: readonly string[], id: string, by: number): readonly string[] => {
  const from = list.indexOf(id);
  const out = list.filter((one) => one !== id);
  return [...out.slice(0, from + by), id, ...out.slice(from + by)];
};

/** The free blocks in the order of this session, as the rules offer them. */
const offered = (script: Script, session: Session): readonly string[] =>
  legalMoves(script, session).flatMap((move) => (move.type === 'say' ? [move.block] : []));

interface LineProps {
  readonly text: string;
  readonly place: number;
  readonly count: number;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

const Line = ({ text, place, count, onMove, onRemove }: LineProps) => {
  const { t } = useWords();
  return (
    <li className={css.line}>
      <span className={css.place} aria-hidden="true">
        {place + 1}
      </span>
      <span className={css.words}>{text}</span>
      <span className={css.tools}>
        <button type="button" disabled={place === 0} aria-label={`${t('play.up')}: ${text}`} onClick={() => onMove(-1)}>
          ↑
        </button>
        <button type="button" disabled={place === count - 1} aria-label={`${t('play.down')}: ${text}`} onClick={() => onMove(1)}>
          ↓
        </button>
        <button type="button" aria-label={`${t('play.remove')}: ${text}`} onClick={onRemove}>
          ×
        </button>
      </span>
    </li>
  );
};

/** The first statement, put together from blocks in the order in which they will be read. */
export const Composer = ({ script, session, ask, draft, onRelease, onDraft }: ComposerProps) => {
  const { t, locale } = useWords();
  const place = useRef<HTMLDivElement>(null);
  // What was picked or taken out is gone from where it was, and the keyboard with it.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const [free, release] = ['ul button:not(:disabled)', 'section > button:not(:disabled)'].map((one) =>
      place.current?.querySelector<HTMLButtonElement>(one),
    );
    (free ?? release)?.focus({ preventScroll: true });
  }, [draft]);
  const { prompt, blocks } = cueOf(script, ask);
  const { least = 1, most = blocks.size } = prompt.use ?? {};
  const textOf = (id: string): string => wordsIn(blocks.get(id)?.text ?? {}, locale);
  const free = offered(script, { ...session, composed: [] }).filter((id) => !draft.includes(id));
  return (
    <div ref={place} className={css.composer}>
      <p className={css.how}>{t('play.composeHow', { least, most })}</p>
      <section className={css.sheet} aria-live="polite">
        <h2 className={css.title}>{t('play.composed')}</h2>
        {draft.length === 0 && <p className={css.empty}>{t('play.composedEmpty')}</p>}
        <ol className={css.lines}>
          {draft.map((id, place) => (
            <Line
              key={id}
              text={textOf(id)}
              place={place}
              count={draft.length}
              onMove={(by) => onDraft(moved(draft, id, by))}
              onRemove={() => onDraft(draft.filter((one) => one !== id))}
            />
          ))}
        </ol>
        <Button look="strong" disabled={draft.length < least} onClick={onRelease}>
          {t('play.release')}
        </Button>
      </section>
      <section>
        <h2 className={css.title}>{t('play.blocksFree')}</h2>
        <ul className={css.free} onKeyDown={walk}>
          {free.map((id, index) => (
            <li key={id}>
              <button
                type="button"
                className={css.block}
                data-key={index < 10 ? (index + 1) % 10 : undefined}
                disabled={draft.length >= most}
                onClick={() => onDraft([...draft, id])}
              >
                {textOf(id)}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
};
