import { useEffect, useState } from 'react';

/** A press that comes so soon after another, or after the step has changed, was meant for what stood there before; ms. */
const SETTLES = 500;

export interface Pressing {
  /** Whether a press is taken now. */
  readonly settled: boolean;
  /** Does the deed, if the step has settled. */
  readonly press: (deed: () => void) => void;
}

/** Takes one press at a time, and none while a new step, named by its moment, has hardly been seen. */
export const usePressingAt = (moment: string): Pressing => {
  const [presses, setPresses] = useState(0);
  const [seen, setSeen] = useState('');
  const before = `${moment} ${presses}`;
  useEffect(() => {
    const timer = setTimeout(() => setSeen(before), SETTLES);
    return () => clearTimeout(timer);
  }, [before]);
  const settled = seen === before;
  const press = (deed: () => void): void => {
    if (!settled) return;
    setPresses(presses + 1);
    deed();
  };
  return { settled, press };
};
