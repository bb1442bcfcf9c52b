import { useEffect, useState, type ContextType, type ReactNode } from 'react';
import { PortraitContext } from '#ui/kit/portrait.tsx';
import type { PortraitAtlas } from '#ui/kit/atlas.ts';
import { whenIdle } from './when-idle.ts';

export const PORTRAITS = {
  image: new URL('portraits/atlas.webp', document.baseURI).href,
  frames: new URL('portraits/atlas.json', document.baseURI).href,
} as const;

/** Brings the portraits when the browser has nothing better to do. Without them the screens only lack faces. */
export const Pictures = ({ children }: { readonly children: ReactNode }) => {
  const [pictures, setPictures] = useState<ContextType<typeof PortraitContext>>(null);
  useEffect(() => {
    const stop = new AbortController();
    const bring = async (): Promise<void> => {
      const response = await fetch(PORTRAITS.frames, { signal: stop.signal });
      if (response.ok) setPictures({ image: PORTRAITS.image, atlas: (await response.json()) as PortraitAtlas });
    };
    const callOff = whenIdle(() => void bring().catch(() => undefined));
    return () => {
      callOff();
      stop.abort();
    };
  }, []);
  return <PortraitContext value={pictures}>{children}</PortraitContext>;
};
