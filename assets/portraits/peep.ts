import { createAvatar } from '@dicebear/core';
import * as peeps from '@dicebear/open-peeps';

/** What to draw of an Open Peeps figure; whatever is left out is not drawn. */
export interface Parts {
  head?: string;
  face?: string;
  accessory?: string;
  beard?: string;
  skin?: string;
  clothes?: string;
  hair?: string;
}

const INK = '#15171c';
const SHEET = '#f7f7f3';
const BODY = /<g fill-rule="evenodd" clip-rule="evenodd">.*?<\/g>/s;

const { properties } = peeps.schema;
type Slot = 'head' | 'face' | 'accessories' | 'facialHair';

/** A misspelt part would silently leave a hole in a face, so it stops the script. */
function named(slot: Slot, name: string | undefined): never[] {
  if (name === undefined) return [];
  const known = (properties?.[slot] as { items: { enum: string[] } } | undefined)?.items.enum ?? [];
  if (!known.includes(name)) throw new Error(`Open Peeps has no ${slot} called "${name}"; it has ${known.join(', ')}`);
  return [name] as never[];
}

/** The inside of an SVG, in the 704 × 704 space of Open Peeps. The body comes with the head. */
export function peep(parts: Parts): string {
  const svg = createAvatar(peeps, {
    head: named('head', parts.head),
    face: named('face', parts.face),
    accessories: named('accessories', parts.accessory),
    facialHair: named('facialHair', parts.beard),
    accessoriesProbability: 100,
    facialHairProbability: 100,
    maskProbability: 0,
    skinColor: [parts.skin ?? 'edb98a'],
    clothingColor: [parts.clothes ?? '2f4468'],
    headContrastColor: [parts.hair ?? '2a2220'],
  }).toString();
  const inside = svg.replace(/^.*?<g mask="[^"]*">/s, '').replace(/<\/g><\/svg>$/, '');
  const figure = parts.head === undefined ? inside.replace(BODY, '') : inside;
  return figure.replaceAll('"#000"', `"${INK}"`).replaceAll('"#22252B"', `"${INK}"`).replaceAll('"#fff"', `"${SHEET}"`);
}
