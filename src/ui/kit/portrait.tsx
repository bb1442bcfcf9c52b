import { createContext, useContext } from 'react';
import { portraitOf } from '#engine/portrait.ts';
import type { Journalist } from '#engine/scenario.ts';
import type { Mood } from '#engine/vocabulary.ts';
import { layersOf, type Layer, type PortraitAtlas } from './atlas.ts';
import css from './portrait.module.css';

/** The atlas once it has arrived; until then, and where it never does, a portrait is an empty frame. */
export const PortraitContext = createContext<{ readonly image: string; readonly atlas: PortraitAtlas } | null>(null);

interface PortraitProps {
  readonly look: Journalist['look'];
  readonly mood?: Mood;
  /** Side in CSS pixels. */
  readonly size: number;
}

const layersFor = (atlas: PortraitAtlas, look: Journalist['look'], mood: Mood): readonly Layer[] => {
  const { base, face, tops } = portraitOf(look, mood, Object.keys(atlas.frames));
  return layersOf(atlas, [base, face, ...tops]);
};

/** A face of layers, as decoration: who it is stands beside it in words. */
export const Portrait = ({ look, mood = 'calm', size }: PortraitProps) => {
  const pictures = useContext(PortraitContext);
  const layers = pictures ? layersFor(pictures.atlas, look, mood) : [];
  return (
    <span className={css.portrait} style={{ width: size, height: size }} aria-hidden="true">
      {layers.map(({ name, x, y, width, height, dx, dy, box }) => {
        const scale = size / box;
        const { w, h } = pictures?.atlas.meta.size ?? { w: 0, h: 0 };
        return (
          <span
            key={name}
            className={css.layer}
            style={{
              left: dx * scale,
              top: dy * scale,
              width: width * scale,
              height: height * scale,
              backgroundImage: `url("${pictures?.image ?? ''}")`,
              backgroundPosition: `${-x * scale}px ${-y * scale}px`,
              backgroundSize: `${w * scale}px ${h * scale}px`,
            }}
          />
        );
      })}
    </span>
  );
};
