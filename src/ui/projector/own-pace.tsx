import type { OwnPaceScene, RoundScene } from '#protocol/view/scene.ts';
import type { Tally } from '#protocol/view/desk.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import { Countdown } from '../workshop/countdown.tsx';
import css from './own-pace.module.css';

interface OwnPaceProps {
  readonly round: RoundScene;
  readonly own: OwnPaceScene;
  readonly tally: Tally | null;
  readonly now: () => number;
}

const Done = ({ tally: { answered, seats } }: { readonly tally: Tally }) => {
  const { t } = useWords();
  return (
    <div className={css.done}>
      <p>{t('projector.finished', { done: answered, all: seats })}</p>
      <span className={css.bar} aria-hidden="true">
        <span style={{ width: `${seats === 0 ? 0 : (answered * 100) / seats}%` }} />
      </span>
    </div>
  );
};

/** Everybody plays alone: the story, the clock, and how many are through. */
export const OwnPace = ({ round, own, tally, now }: OwnPaceProps) => {
  const { t, locale } = useWords();
  return (
    <div className={css.own}>
      <p className={css.kicker}>{t(round.mode === 'homework' ? 'projector.homework' : 'projector.race')}</p>
      <h1 className={css.title}>{wordsIn(round.title, locale)}</h1>
      <p className={css.summary}>{wordsIn(round.summary, locale)}</p>
      <Countdown clock={own.clock} now={now} className={css.clock} />
      {tally ? <Done tally={tally} /> : null}
    </div>
  );
};
