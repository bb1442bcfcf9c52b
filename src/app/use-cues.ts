import { useEffect, useRef, useState } from 'react';
import type { Cue, Cues } from '#audio/cues.ts';
import type { GameStore } from '#store/game.ts';
import type { SettingsValue } from '#ui/settings/settings-value.ts';
import { useWords } from '#ui/words/use-words.ts';
import { whenIdle } from './when-idle.ts';

const CAPTION_MS = 2500;

/** Sound by events, fetched after the first gesture; and its captions, which need no sound. */
export const useCues = (game: GameStore, { sound, captions }: SettingsValue): { readonly tick: () => void; readonly caption: string } => {
  const { t } = useWords();
  const cues = useRef<Cues | null>(null);
  const [caption, setCaption] = useState('');
  useEffect(() => {
    if (!sound && !captions) return;
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (cue: Cue): void => {
      if (!captions) return;
      setCaption(t(`shell.caption_${cue}`));
      clearTimeout(timer);
      timer = setTimeout(() => setCaption(''), CAPTION_MS);
    };
    const listen = async (): Promise<void> => {
      const { createCues } = await import('#audio/cues.ts');
      if (gone) return;
      const base = new URL('sound/', document.baseURI).href;
      cues.current = createCues({ base, enabled: sound, onCaption: show });
    };
    const callOff = whenIdle(() => void listen().catch(() => undefined));
    const stop = game.subscribe(({ batch }, before) => {
      if (batch.number !== before.batch.number) cues.current?.play(batch.events);
    });
    return () => {
      gone = true;
      clearTimeout(timer);
      callOff();
      stop();
      cues.current?.destroy();
      cues.current = null;
    };
  }, [game, sound, captions, t]);
  return { tick: () => cues.current?.tick(), caption };
};
