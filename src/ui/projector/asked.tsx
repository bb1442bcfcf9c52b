import type { PacedScene, Scene } from '#protocol/view/scene.ts';
import type { Tally } from '#protocol/view/desk.ts';
import type { Shown } from '#protocol/view/shown.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import { Countdown } from '../workshop/countdown.tsx';
import { howMany } from '../workshop/how-many.ts';
import { optionLetter } from '../workshop/option-letter.ts';
import css from './asked.module.css';
import { countOf } from './count.ts';

import { Question } from './question.tsx';

interface AskedProps {
  readonly scene: Scene;
  readonly paced: PacedScene;
  readonly shown: Shown;
  readonly tally: Tally | null;
  readonly now: () => number;
}

const Options = ({ shown }: Pick<AskedProps, 'shown'>) => {
  const { locale } = useWords();
  return (
    <ol className={css.options}>
      {shown.options.map(({ id, words }, index) => (
        <li key={id}>
          <span className={css.letter}>{optionLetter(index)}</span>
          <span>{wordsIn(words, locale)}</span>
        </li>
      ))}
    </ol>
  );
};

const How = ({ shown }: Pick<AskedProps, 'shown'>) => {
  const { t } = useWords();
  return shown.use ? <p className={css.how}>{t(howMany(shown.use), shown.use)}</p> : null;
};

/** The question while answers come in: everything large, how many have answered, never what. */
export const Asked = ({ scene, paced, shown, tally, now }: AskedProps) => {
  const words = useWords();
  return (
    <div className={css.asked}>
      <div className={css.top}>
        <Question shown={shown} />
        <div className={css.clock}>
          {paced.clock ? <Countdown clock={paced.clock} now={now} /> : null}
          {tally ? <p className={css.count}>{countOf(words, scene.sides, tally)}</p> : null}
        </div>
      </div>
      {paced.again ? <p className={css.again}>{words.t('projector.againNow')}</p> : null}
      <How shown={shown} />
      <Options shown={shown} />
    </div>
  );
};
