import { useEffect, useRef, type MouseEvent } from 'react';
import { cueOf, type Script } from '#engine/script.ts';
import type { Ask, Session } from '#engine/session.ts';
import { askText } from '#engine/telling.ts';
import { moodOf } from '#engine/mood.ts';
import { wordsIn } from '#engine/text.ts';
import { Portrait } from '../kit/portrait.tsx';
import { useWords } from '../words/use-words.ts';
import css from './hands.module.css';
import { speakerOf } from './speaker.ts';
import { useFresh } from './use-fresh.ts';
import { walk } from './walk.ts';

interface HandsProps {
  readonly script: Script;
  readonly session: Session;
  readonly onCall: (key: string) => void;
}
interface HandProps {
  readonly script: Script;
  readonly session: Session;
  readonly ask: Ask;
  readonly index: number;
  readonly onCall: (event: MouseEvent) => void;
}

const Hand = ({ script, session, ask, index, onCall }: HandProps) => {
  const { t, locale } = useWords();
  const journalist = script.journalists.get(ask.from ?? '');
  const { name, outlet } = speakerOf(script, ask.from, locale);
  return (
    <button type="button" className={css.hand} data-key={index + 1} onClick={onCall}>
      {journalist && <Portrait look={journalist.look} mood={moodOf(script, session, journalist.id)} size={64} />}
      <span>
        <span className={css.name}>{name}</span>
        <span className={css.outlet}>{outlet}</span>
        <span className="visually-hidden">, {t('play.mediumHand')}</span>
      </span>
      <span className={css.number} aria-hidden="true">
        {index + 1}
      </span>
    </button>
  );
};

const Post = ({ script, session, ask, index, onCall }: HandProps) => {
  const { t, locale } = useWords();
  const { by, reach } = cueOf(script, ask).prompt;
  return (
    <button type="button" className={css.post} data-key={index + 1} onClick={onCall}>
      <span className={css.number} aria-hidden="true">
        {index + 1}
      </span>
      <span>
        <span className={css.by}>{by ? wordsIn(by, locale) : ''}</span>
        <span className={css.words}>{askText(script, session, ask, locale)}</span>
        {reach !== undefined && <span className={css.outlet}>{t('play.shares', { count: reach.toLocaleString(locale) })}</span>}
      </span>
    </button>
  );
};

const LEFT = { hand: ['play.picksLeft', 'play.lastPick'], post: ['play.postsLeft', 'play.lastPost'] } as const;

/** Raised hands, or the posts of a feed: the player picks whom or what to deal with next. */
export const Hands = ({ script, session, onCall }: HandsProps) => {
  const { t } = useWords();
  const place = useRef<HTMLElement>(null);
  const isFeed = script.stages[session.stage]?.stage.form === 'feed';
  const left = (script.stages[session.stage]?.stage.asks ?? 0) - session.stageAsked;
  const [more, last] = LEFT[isFeed ? 'post' : 'hand'];
  useEffect(() => {
    place.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [session.items.length]);
  const fresh = useFresh(String(session.items.length));
  const One = isFeed ? Post : Hand;
  return (
    <section ref={place} className={css.hands}>
      <h2 className={css.title}>{t(isFeed ? 'play.pickPost' : 'play.pickHand')}</h2>
      <p className={css.left}>{left > 1 ? t(more, { left }) : t(last)}</p>
      <div
        role="group"
        className={isFeed ? css.posts : css.row}
        aria-label={t(isFeed ? 'play.pickPost' : 'play.pickHand')}
        onKeyDown={walk}
      >
        {session.open.map((ask, index) => (
          <One key={ask.key} script={script} session={session} ask={ask} index={index} onCall={fresh(() => onCall(ask.key))} />
        ))}
      </div>
    </section>
  );
};
