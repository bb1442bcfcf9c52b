import { createContext, useContext, type ComponentProps } from 'react';
import { Button } from '../kit/button.tsx';
import type { Pressing } from './use-pressing.ts';

/** The step that a button belongs to. */
export const StepContext = createContext<Pressing>({ settled: true, press: (deed) => deed() });

/** Makes one of the presses of a step: whoever presses twice means it once. */
export const usePressing = (): Pressing => useContext(StepContext);

/** A button of the step that is next. While the step settles it stands where it is and does nothing. */
export const StepButton = ({ onPress, ...rest }: Omit<ComponentProps<typeof Button>, 'onClick'> & { readonly onPress: () => void }) => {
  const { settled, press } = usePressing();
  return <Button {...rest} aria-disabled={!settled} onClick={() => press(onPress)} />;
};
