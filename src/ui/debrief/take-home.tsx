import type { Loss } from '#analysis/debrief/losses.ts';
import { wordsIn } from '#engine/text.ts';
import type { Back } from '../kit/back.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import type { NoteBook } from './note-book.ts';
import { NoteField } from './note-field.tsx';
import { plainPoints } from './numbers.ts';
import { usePractice } from './practice-source.tsx';
import { Part } from './section.tsx';
import css from './take-home.module.css';
import { useDebrief } from './view.ts';

const TakeAway = () => {
  const { debrief } = useDebrief();
  const { t, locale } = useWords();
  const { practice } = usePractice()(debrief.takeAway?.practice ?? '');
  if (!debrief.takeAway || !practice) return null;
  return (
    <Part title={t(debrief.takeAway.mend ? 'debrief.takeAwayMend' : 'debrief.takeAwayKeep')}>
      <p className={css.takeAway}>{wordsIn(practice.demands, locale)}</p>
    </Part>
  );
};

const Drill = ({ loss: { practice: id, lost, item } }: { readonly loss: Loss }) => {
  const { t, locale } = useWords();
  const { practice, name } = usePractice()(id);
  const slots = { practice: name, lost: plainPoints(lost, locale), n: item + 1 };
  return (
    <li className={css.drill}>
      <p className={css.words}>{practice ? wordsIn(practice.drill, locale) : ''}</p>
      <p className={css.why}>{item < 0 ? t('debrief.drillWhy', slots) : t('debrief.drillWhyAt', slots)}</p>
    </li>
  );
};

const Drills = ({ onDrill }: Pick<TakeHomeProps, 'onDrill'>) => {
  const { debrief } = useDebrief();
  const { t } = useWords();
  if (debrief.next.length === 0)
    return (
      <Part title={t('debrief.drills')}>
        <p>{t('debrief.nothingLost')}</p>
      </Part>
    );
  return (
    <Part title={t(debrief.next.length === 1 ? 'debrief.drill' : 'debrief.drills')}>
      <ol className={css.drills}>
        {debrief.next.map((loss) => (
          <Drill key={loss.practice} loss={loss} />
        ))}
      </ol>
      <Offer onDrill={onDrill} />
    </Part>
  );
};

/** Questions of other scenarios for the practice that cost most. */
const Offer = ({ onDrill }: Pick<TakeHomeProps, 'onDrill'>) => {
  const { debrief } = useDebrief();
  const { t } = useWords();
  const [first] = debrief.next;
  const { name } = usePractice()(first?.practice ?? '');
  if (!first || !onDrill) return null;
  return (
    <div className={`${css.offer} no-print`}>
      <p className={css.offerWhy}>{t('handbook.drillOfferWhy', { practice: name })}</p>
      <Button onClick={() => onDrill(first.practice)}>{t('handbook.drillOffer')}</Button>
    </div>
  );
};

interface TakeHomeProps {
  readonly notes: NoteBook;
  /** Left out where the library has nothing to drill with. */
  readonly onDrill?: ((practice: string) => void) | undefined;
  readonly onAgain: () => void;
  readonly back: Back;
}

/** What to take home: one thing to remember, two to practise, and what the player means to do. */
export const TakeHome = ({ notes, onDrill, onAgain, back }: TakeHomeProps) => {
  const { t } = useWords();
  return (
    <div className={css.home}>
      <TakeAway />
      <Drills onDrill={onDrill} />
      <div className={css.last}>
        <NoteField
          label={t('debrief.differently')}
          hint={t('debrief.keptHere')}
          note={notes.noteOf('home')}
          onNote={(note) => notes.write('home', note)}
        />
        <div className={`${css.actions} no-print`}>
          <Button look="strong" onClick={onAgain}>
            {t('debrief.again')}
          </Button>
          <Button onClick={back.onGo}>{t(`debrief.${back.to}`)}</Button>
        </div>
      </div>
    </div>
  );
};
