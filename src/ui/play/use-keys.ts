import { useEffect, type RefObject } from 'react';

interface Keys {
  readonly onPause: () => void;
  readonly onHelp: () => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;

const HELD = ['Enter', ' '];

/**
 * `1` to `9`, and `0` for the tenth, press the button that bears the number, `p` pauses, `?` helps. Letters typed into fields are
 * left alone. A key that is held down presses once: what comes up next was not there when it went down.
 */
export const useKeys = (place: RefObject<HTMLElement | null>, { onPause, onHelp }: Keys): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.repeat && HELD.includes(event.key) && event.target instanceof HTMLButtonElement) event.preventDefault();
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.repeat ||
        isTyping(event.target) ||
        document.querySelector('dialog[open]')
      )
        return;
      if (event.key === 'p' || event.key === 'P') onPause();
      else if (event.key === '?') onHelp();
      else if (/^[0-9]$/.test(event.key))
        place.current?.querySelector<HTMLButtonElement>(`button[data-key="${event.key}"]:not(:disabled)`)?.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [place, onPause, onHelp]);
};
