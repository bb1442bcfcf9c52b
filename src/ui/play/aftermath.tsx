import { useEffect, useRef } from 'react';
import { moodOf } from '#engine/mood.ts';
import { cueOf, type Script } from '#engine/script.ts';
import type { Event, Item, Session } from '#engine/session.ts';
import { itemTexts } from '#engine/telling.ts';
import { wordsIn } from '#engine/text.ts';
import { clockFace } from '#engine/time.ts';
import { Button } from '../kit/button.tsx';
import { useWords, type Words } from '../words/use-words.ts';
import css from './aftermath.module.css';
import { speakerOf } from './speaker.ts';
import { useFresh } from './use-fresh.ts';

interface AftermathProps {
  readonly script: Script;
  readonly session: Session;
  readonly events: readonly Event[];
  readonly onNext: () => void;
}

const publicName = (script: Script, id: string, locale: string): string =>
  wordsIn(script.scenario.publics.find((one) => one.id === id)?.name ?? {}, locale);

/** What an event means to the player, in a sentence; most events need none. */
const toldOf = (script: Script, event: Event, { t, locale }: Words): string | undefined => {
  switch (event.type) {
    case 'walked_out':
      return t('play.walkedOut', speakerOf(script, event.journalist, locale));
    case 'contradicted':
      return event.by === 'claim' ? t('play.contradicted') : undefined;
    case 'promised': {
      const promise = script.promises.get(event.promise.id);
      return promise && t('play.promised', { promise: wordsIn(promise.text, locale), due: clockFace(event.promise.due) });
    }
    case 'promise_missed':
      return t('play.missedPromise', { promise: wordsIn(script.promises.get(event.promise)?.text ?? {}, locale) });
    default:
      return undefined;
  }
};

interface Moved {
  readonly id: string;
  readonly by: number;
  readonly to: number;
}

/** How trust moved in all: one entry a public, however often it moved. */
const movedBy = (events: readonly Event[]): readonly Moved[] => {
  const moved = new Map<string, Moved>();
  for (const event of events)
    if (event.type === 'trust_moved')
      moved.set(event.public, { id: event.public, by: (moved.get(event.public)?.by ?? 0) + event.by, to: event.to });
  return [...moved.values()].filter(({ by }) => by !== 0);
};

const Trust = ({ script, events }: { readonly script: Script; readonly events: readonly Event[] }) => {
  const { t, locale } = useWords();
  const moved = movedBy(events);
  if (moved.length === 0) return null;
  return (
    <ul className={css.trust} aria-label={t('play.trust')}>
      {moved.map(({ id, by, to }) => (
        <li key={id} data-down={by < 0}>
          {t(by > 0 ? 'play.trustUp' : 'play.trustDown', { name: publicName(script, id, locale), to, by: Math.abs(by) })}
        </li>
      ))}
    </ul>
  );
};

const faceTold = (script: Script, session: Session, item: Item, { t, locale }: Words): readonly string[] => {
  const { from } = item.ask;
  return from === undefined ? [] : [t(`play.face_${moodOf(script, session, from)}`, speakerOf(script, from, locale))];
};

/** Only what the answer itself brought about; a change of stage brings its own card. */
const untilStage = (events: readonly Event[]): readonly Event[] => {
  const end = events.findIndex(({ type }) => type === 'stage_left');
  return end < 0 ? events : events.slice(0, end);
};

/** A breath after each answer: the player's own words, and how the room takes them. */
export const Aftermath = ({ script, session, events, onNext }: AftermathProps) => {
  const words = useWords();
  const next = useRef<HTMLButtonElement>(null);
  const fresh = useFresh(String(session.items.length));
  useEffect(() => {
    next.current?.focus({ preventScroll: true });
  }, []);
  const item = session.items.at(-1);
  if (!item) return null;
  const said = itemTexts(script, session, item, words.locale);
  const own = untilStage(events);
  const told = [...faceTold(script, session, item, words), ...own.flatMap((event) => toldOf(script, event, words) ?? [])];
  const decided = cueOf(script, item.ask).prompt.form === 'decision';
  return (
    <section className={css.aftermath} aria-live="polite">
      {said.length === 0 ? (
        <p className={css.silent}>{words.t('play.silent')}</p>
      ) : (
        <>
          <p className={css.label}>{words.t(decided ? 'play.youDecided' : 'play.youSaid')}</p>
          <blockquote className={css.said} data-short={said.length === 1}>
            {said.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </blockquote>
        </>
      )}
      {told.length > 0 && (
        <ul className={css.told}>
          {told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Trust script={script} events={own} />
      <div className={css.next}>
        <Button ref={next} look="strong" onClick={fresh(onNext)}>
          {words.t('play.next')}
        </Button>
      </div>
    </section>
  );
};
