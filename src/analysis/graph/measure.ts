/** A face of type as it is set: which of the three voices, and how large. */
export interface Face {
  readonly voice: 'display' | 'voice' | 'interface';
  readonly size: number;
  readonly weight: 400 | 600 | 700;
}

/**
 * Hundredths of the size that a character is wide, at most, in the faces named and in what stands in for them where they
 * are not installed. A drawing that is a little loose is better than one whose words are cut.
 */
const NARROW = new Set("iljtfrI.,:;!|()[]{}'’‘`-/ ");
const WIDE = new Set('mwMWQOG@%&—…→');
const FACTOR: Readonly<Record<Face['voice'], number>> = { display: 0.86, voice: 1, interface: 1 };

const widthOfSign = (sign: string): number => {
  if (/\p{M}/u.test(sign)) return 0;
  if (/[\u2E80-\uFFEF]|[\u{1F000}-\u{3FFFF}]/u.test(sign)) return 105;
  const base = sign.normalize('NFD')[0] ?? sign;
  if (NARROW.has(base)) return 36;
  if (WIDE.has(base)) return 92;
  return /\p{Lu}/u.test(base) ? 70 : 58;
};

/** How wide some words are at most, in the units of the size. */
export const widthOf = (words: string, { voice, size, weight }: Face): number => {
  const hundredths = [...words].reduce((sum, sign) => sum + widthOfSign(sign), 0);
  return (hundredths * size * FACTOR[voice] * (weight === 400 ? 1 : 1.06)) / 100;
};

/** Where a full line may be broken inside a word: after the last joint of an id, else right here. */
const jointIn = (part: string): number => part.search(/[_.][^_.]*$/u) + 1 || part.length;

/** A word that is wider than a line is broken where a line is full. */
const broken = (word: string, face: Face, width: number): readonly string[] => {
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part !== '' && widthOf(part + sign, face) > width) {
      const joint = jointIn(part);
      parts.push(part.slice(0, joint));
      part = part.slice(joint);
    }
    part += sign;
  }
  return [...parts, part];
};

/** Words set in lines no wider than `width`. */
export const wrap = (words: string, face: Face, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/u).filter(Boolean))
    for (const part of broken(word, face, width)) {
      const longer = line === '' ? part : `${line} ${part}`;
      if (line !== '' && widthOf(longer, face) > width) {
        lines.push(line);
        line = part;
      } else line = longer;
    }
  return line === '' ? lines : [...lines, line];
};

/** The same, no more than `most` lines, the last with an ellipsis where there would be more. */
export const wrapAtMost = (words: string, face: Face, width: number, most: number): readonly string[] => {
  const lines = wrap(words, face, width);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = (kept.pop() ?? '').split(' ');
  while (last.length > 1 && widthOf(`${last.join(' ')}…`, face) > width) last.pop();
  return [...kept, `${last.join(' ').replace(/[\s,.;:]+$/u, '')}…`];
};
