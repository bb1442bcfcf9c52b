import type { OwnView } from '#protocol/view/mine.ts';
import type { Hand } from '#protocol/view/shown.ts';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { useWords } from '../words/use-words.ts';
import { Asked } from './asked.tsx';
import { HandWords } from './hands-up.tsx';
import css from './hands-up.module.css';
import { Options } from './options.tsx';
import { OwnStatement } from './own-statement.tsx';
import type { useMove } from './use-move.ts';

interface CallsProps {
  readonly hands: readonly Hand[];
  readonly closed: boolean;
  readonly onCall: (key: string) => void;
}

const Calls = ({ hands, closed, onCall }: CallsProps) => (
  <ul className={css.calls}>
    {hands.map((hand) => (
      <li key={hand.key}>
        <button type="button" className={css.call} aria-disabled={closed} onClick={() => (closed ? undefined : onCall(hand.key))}>
          <HandWords hand={hand} />
        </button>
      </li>
    ))}
  </ul>
);

interface OwnTaskProps {
  readonly own: OwnView;
  readonly screen: string;
  readonly closed: boolean;
  readonly make: ReturnType<typeof useMove>['make'];
}

/** What there is to do in one's own play: a hand to pick, a question to answer, or a statement to read. */
export const OwnTask = ({ own: { shown, hands, place, composed }, screen, closed, make }: OwnTaskProps) => {
  const { t } = useWords();
  if (!shown)
    return (
      <>
        <ScreenTitle screen={screen}>{t(place?.form === 'feed' ? 'attend.pickPost' : 'attend.pickHand')}</ScreenTitle>
        <Calls hands={hands} closed={closed} onCall={(key) => make({ type: 'call', key })} />
      </>
    );
  const isStatement = shown.form === 'statement';
  return (
    <>
      <Asked shown={shown} screen={screen} />
      {isStatement ? (
        <OwnStatement
          shown={shown}
          composed={composed}
          closed={closed}
          onSay={(block) => make({ type: 'say', block })}
          onRelease={() => make({ type: 'release', seconds: 0 })}
        />
      ) : (
        <Options shown={shown} chosen={null} closed={closed} onChoose={(response) => make({ type: 'answer', response, seconds: 0 })} />
      )}
    </>
  );
};
