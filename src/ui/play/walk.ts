import type { KeyboardEvent } from 'react';

/** Arrows walk through the buttons of a list; Tab and Enter work as on any buttons. */
export const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(here + by + buttons.length) % buttons.length]?.focus();
};
