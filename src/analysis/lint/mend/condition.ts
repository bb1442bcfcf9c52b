/** New names by old ones. */
export type Names = ReadonlyMap<string, string>;

/** What was renamed in a file, as far as conditions can read it. */
export interface Renamed {
  /** Ids by the table under which a condition reads them: `trust`, `flags`, `asked`. */
  readonly tables: Readonly<Record<string, Names>>;
  /** Texts that a read can be compared with, by table and (new) id: responses of `chose.safe`, values of `claimed.water`. */
  readonly texts: Readonly<Record<string, ReadonlyMap<string, Names>>>;
}

const NONE: Names = new Map();
const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words in quotation marks, and what stands between them. */
const pieces = (source: string): readonly string[] => source.split(/('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/);
const isQuoted = (piece: string): boolean => /^['"]/.test(piece);

const renameReads = (code: string, tables: Renamed['tables']): string =>
  Object.entries(tables).reduce((text, [table, names]) => {
    const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
    if (longestFirst.length === 0) return text;
    const read = new RegExp(`(?<![\\w.])${table}\\.(${longestFirst.join('|')})(?![\\w-])`, 'g');
    return text.replaceAll(read, (_, id: string) => `${table}.${names.get(id) ?? id}`);
  }, code);

/** What a text in quotation marks is compared with: the last read before it, or the first after it. */
const namesFor = (before: string, after: string, texts: Renamed['texts']): Names => {
  const reads = /(?<![\w.])([a-z]+)\.(\w+)/g;
  const [, table = '', id = ''] = [...before.matchAll(reads)].at(-1) ?? [...after.matchAll(reads)][0] ?? [];
  return texts[table]?.get(id) ?? NONE;
};

const renameText = (piece: string, names: Names): string => {
  const to = names.get(piece.slice(1, -1));
  return to === undefined ? piece : `${piece[0] ?? ''}${to}${piece.at(-1) ?? ''}`;
};

const code = (all: readonly string[]): string => all.filter((piece) => !isQuoted(piece)).join(' ');

/** A condition with its names renamed: reads by their table, compared texts by what they are compared with. */
export const renameIn = (source: string, { tables, texts }: Renamed): string => {
  const renamed = pieces(source).map((piece) => (isQuoted(piece) ? piece : renameReads(piece, tables)));
  return renamed
    .map((piece, index) => {
      if (!isQuoted(piece)) return piece;
      return renameText(piece, namesFor(code(renamed.slice(0, index)), code(renamed.slice(index + 1)), texts));
    })
    .join('');
};
