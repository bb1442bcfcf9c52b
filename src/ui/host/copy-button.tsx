import { useState } from 'react';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';

/** Copies a text. Browsers allow it only on safe pages: elsewhere the text is selected instead, for the reader's own keys. */
const copy = async (text: string, place: HTMLElement | null): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (place) getSelection()?.selectAllChildren(place);
    return false;
  }
};

interface CopyButtonProps {
  readonly text: string;
  /** Id of the element that shows the text. */
  readonly shownIn: string;
  readonly label: string;
}

/** Copies what is shown, and says so. */
export const CopyButton = ({ text, shownIn, label }: CopyButtonProps) => {
  const { t } = useWords();
  const [said, setSaid] = useState<'copied' | 'selected' | null>(null);
  const act = async (): Promise<void> => setSaid((await copy(text, document.getElementById(shownIn))) ? 'copied' : 'selected');
  return (
    <>
      <Button onClick={() => void act()}>{label}</Button>
      <span role="status">{said === null ? '' : t(`host.${said}`)}</span>
    </>
  );
};
