import type { Words } from '../words/use-words.ts';

/** Where a side has gone since the board before, in words; nothing where it was not on it. */
export const movementOf = ({ t }: Words, moved: number | null): string => {
  if (moved === null) return '';
  if (moved === 0) return t('projector.stays');
  return moved > 0 ? t('projector.up', { places: moved }) : t('projector.down', { places: -moved });
};
