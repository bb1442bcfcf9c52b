import type { Scene } from '#protocol/view/scene.ts';
import { wordsIn } from '#engine/text.ts';
import { faceOf } from '../projector/face-of.ts';
import { lettersOf } from '../projector/letters.ts';
import { chosenBy } from '../projector/count.ts';
import { wholePoints } from '../debrief/numbers.ts';
import { useWords } from '../words/use-words.ts';
import { optionLetter } from '../workshop/option-letter.ts';
import { Panel } from './panel.tsx';
import css from './room-now.module.css';
import type { PacedScene } from '#protocol/view/scene.ts';

type Given = { readonly scene: Scene; readonly paced: PacedScene };

const noteOn = (words: ReturnType<typeof useWords>, { scene, paced }: Given, id: string): string => {
  const { shown, answers, verdict } = paced;
  const chosen = answers && !shown?.use ? (answers.spread.find(({ answer }) => answer === id) ?? { votes: 0, sides: 0 }) : null;
  const worth = shown?.use ? undefined : verdict?.options.find((one) => one.id === id)?.worth;
  return [
    chosen ? chosenBy(words, scene.sides, chosen) : '',
    worth === undefined ? '' : words.t('host.worth', { points: wholePoints(worth) }),
  ]
    .filter((one) => one !== '')
    .join(' · ');
};

const Options = (given: Given) => {
  const words = useWords();
  const { shown } = given.paced;
  if (!shown) return null;
  return (
    <>
      <p className={css.asked}>{wordsIn(shown.words, words.locale)}</p>
      <ol className={css.options}>
        {shown.options.map(({ id, words: text }, index) => (
          <li key={id}>
            <strong>{optionLetter(index)}</strong>
            <span>
              {wordsIn(text, words.locale)} <em>{noteOn(words, given, id)}</em>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
};

const Teams = ({ paced: { answers, shown } }: Given) => {
  const { t } = useWords();
  if (!answers || !shown || answers.sides.length === 0) return null;
  return (
    <ul className={css.teams}>
      {answers.sides.map(({ side, name, answer, united, agreement }) => (
        <li key={side}>
          <strong>{name}</strong> {lettersOf(shown, answer)}, {t(united ? 'projector.united' : 'projector.split', { percent: agreement })}
        </li>
      ))}
    </ul>
  );
};

/** What the room sees now, small: for whoever stands with their back to the screen, or holds a phone. */
export const RoomNow = ({ scene }: { readonly scene: Scene }) => {
  const { t, locale } = useWords();
  const { round } = scene;
  // After a round the room sees where it stands, not what was asked last.
  const paced = round?.paced?.phase === 'over' ? null : (round?.paced ?? null);
  return (
    <Panel id="host-now" title={t('host.now')}>
      <p className={css.face}>
        {t(`host.face_${faceOf(scene)}`, { number: (paced?.put ?? -1) + 1 })}
        {round ? <span>{t('host.roundOf', { round: round.number + 1, title: wordsIn(round.title, locale) })}</span> : null}
      </p>
      {paced?.place && !paced.shown ? <p className={css.briefing}>{wordsIn(paced.place.briefing, locale)}</p> : null}
      {paced ? <Options scene={scene} paced={paced} /> : null}
      {paced ? <Teams scene={scene} paced={paced} /> : null}
    </Panel>
  );
};
