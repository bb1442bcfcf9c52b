import { useEffect, useRef, type MouseEvent } from 'react';

/** Milliseconds: the second press of a double press comes within them. */
const SOON = 350;

/** Whether a press was made by a finger or a mouse so soon after something new appeared that it was meant for what stood there before. */
export const isStray = (detail: number, ago: number): boolean => detail > 0 && ago < SOON;

/** Lets a press through unless it is a stray one. `what` names what is to be pressed: it is new whenever the name is. */
export const useFresh = (what: string): ((press: () => void) => (event: MouseEvent) => void) => {
  const since = useRef(0);
  useEffect(() => {
    since.current = performance.now();
  }, [what]);
  return (press) => (event) => {
    if (!isStray(event.detail, performance.now() - since.current)) press();
  };
};
