/** What the player writes in the debrief: `feel`, `home`, or `gap.TRU-5` for the question asked about that gap. */
export type Notes = Readonly<Record<string, string>>;

const FIRST = 'feel';
const HEAD = /\n\[(home|(?:gap|strength)\.[A-Z]{3}-\d{1,2})\]\n/;

/** Reads the notes from the one text in which they are kept: the feeling first, each other note under its key. */
export const readNotes = (text: string): Notes => {
  const [feel = '', ...rest] = text.split(new RegExp(HEAD, 'g'));
  const others = rest.flatMap((key, index) => (index % 2 === 0 ? [[key, rest[index + 1] ?? ''] as const] : []));
  return Object.fromEntries([[FIRST, feel], ...others]);
};

/** Writes the notes as one text, legible as it is. */
export const writeNotes = ({ [FIRST]: feel = '', ...others }: Notes): string =>
  [feel, ...Object.entries(others).flatMap(([key, note]) => (note === '' ? [] : [`\n[${key}]\n${note}`]))].join('');
