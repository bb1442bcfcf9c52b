import { useEffect, useRef, useState } from 'react';
import { momentOf } from '../projector/face-of.ts';
import { useWords } from '../words/use-words.ts';
import { CallStep } from './call-step.tsx';
import { CloseStep } from './close-step.tsx';
import { ClosedStep } from './closed-step.tsx';
import type { HostDeskProps } from './host-desk.tsx';
import { OpenStep } from './open-step.tsx';
import { StartStep } from './start-step.tsx';
import { StepContext } from './step-button.tsx';
import css from './step.module.css';
import { stepOf, type Pace } from './step-of.ts';
import { usePressingAt } from './use-pressing.ts';
import { minutesKept } from './windows.ts';
import { WaitStep } from './wait-step.tsx';

type NextStepProps = Pick<HostDeskProps, 'scene' | 'tally' | 'scenarios' | 'until' | 'now' | 'onAct'>;

/** The heading takes the focus at a new step, unless the facilitator is busy elsewhere on the page. */
const useStepFocus = (moment: string) => {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const active = document.activeElement;
    if (active === document.body || place.current?.contains(active)) place.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, [moment]);
  return place;
};

const Controls = (props: NextStepProps) => {
  const { scene, tally, scenarios, until, now, onAct } = props;
  const [pace, onPace] = useState<Pace>(150);
  const step = stepOf(scene);
  const { paced, own } = scene.round ?? { paced: null, own: null };
  if (step === 'start') return <StartStep scenarios={scenarios} kept={minutesKept(until, now())} onAct={onAct} />;
  if (step === 'wait' && own)
    return <WaitStep own={own} homework={scene.round?.mode === 'homework'} until={until} tally={tally} now={now} onAct={onAct} />;
  if (!paced || step === 'over') return null;
  if (step === 'call') return <CallStep paced={paced} onAct={onAct} />;
  if (step === 'open') return <OpenStep paced={paced} pace={pace} onPace={onPace} onAct={onAct} />;
  if (step === 'close') return <CloseStep scene={scene} paced={paced} tally={tally} now={now} onAct={onAct} />;
  return <ClosedStep key={paced.put} paced={paced} pace={pace} onPace={onPace} onAct={onAct} />;
};

/** The one thing to do next, first and large. */
export const NextStep = (props: NextStepProps) => {
  const { t } = useWords();
  const moment = momentOf(props.scene);
  const place = useStepFocus(moment);
  const pressing = usePressingAt(moment);
  const step = stepOf(props.scene);
  const isPost = step === 'call' && props.scene.round?.paced?.place?.form === 'feed';
  const number = (props.scene.round?.paced?.put ?? -1) + 1;
  return (
    <section ref={place} className={css.step} aria-labelledby="host-step">
      <h2 id="host-step" tabIndex={-1}>
        {t(isPost ? 'host.step_post' : `host.step_${step}`, { number })}
      </h2>
      <StepContext value={pressing}>
        <Controls {...props} />
      </StepContext>
    </section>
  );
};
