/** Rows of cells, the first row the names of the columns. */
export type Cells = readonly (readonly string[])[];

/** Signs by which spreadsheet programs take a cell for a formula, whether or not it was meant as one. */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** A cell that would be run as a formula gets an apostrophe before it; so does one that looks like such a cell. */
const disarmed = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const armed = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

const quoted = (cell: string): string => (/[",;\t\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const BOM = '\uFEFF';

/**
 * Writes a table as comma-separated values after RFC 4180, with the byte order mark by which spreadsheet programs know
 * UTF-8. `readCsv` gives back every cell as it was.
 */
export const writeCsv = (cells: Cells): string =>
  `${BOM}${cells.map((row) => `${row.map((cell) => quoted(disarmed(cell))).join(',')}\r\n`).join('')}`;

/** What separates the cells: some spreadsheet programs save semicolons or tabs where the comma is a decimal sign. */
const separatorOf = (text: string): string => /^(?:"(?:[^"]|"")*"|[^",;\t\r\n]*)([,;\t])/u.exec(text)?.[1] ?? ',';

/** One cell from `at`: what it holds, and where it ends. Undefined where its quotation mark is never closed. */
const cellAt = (text: string, at: number, separator: string): { readonly cell: string; readonly end: number } | undefined => {
  if (text[at] !== '"') {
    let end = at;
    while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n') end += 1;
    return { cell: text.slice(at, end), end };
  }
  for (let end = at + 1; end < text.length; end += 1) {
    if (text[end] !== '"') continue;
    if (text[end + 1] !== '"') return { cell: text.slice(at + 1, end).replaceAll('""', '"'), end: end + 1 };
    end += 1;
  }
  return undefined;
};

const afterLineEnd = (text: string, at: number): number => at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1);

/** Where a table cannot be read: its line, from 1, and why. */
export interface CsvFault {
  readonly line: number;
  readonly what: string;
}

const faultAt = (text: string, at: number, what: string): CsvFault => ({ line: text.slice(0, at).split(/\r\n|\r|\n/u).length, what });

/** Reads comma-separated values; semicolons and tabs do as well. Empty lines are passed over. */
export const readCsv = (source: string): Cells | CsvFault => {
  const text = source.startsWith(BOM) ? source.slice(1) : source;
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length || row.length > 0;) {
    const found = cellAt(text, at, separator);
    if (!found) return faultAt(text, at, 'a quotation mark that opens here is never closed');
    row.push(armed(found.cell));
    const next = text[found.end];
    if (next !== undefined && next !== separator && next !== '\r' && next !== '\n')
      return faultAt(text, found.end, 'something follows a closing quotation mark; a quotation mark inside a cell is written twice');
    at = next === separator ? found.end + 1 : afterLineEnd(text, found.end);
    if (next === separator) continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
};

export const isFault = (read: Cells | CsvFault): read is CsvFault => 'what' in read;
