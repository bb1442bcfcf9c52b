import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '#analysis/csv.ts';

/** Cells full of what a table can trip over: separators, quotation marks, line ends, the signs of a formula. */
const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', ';', '\t', '\r', '\n', '=', '+', '-', '@', "'", '＝', '\uFEFF', 'ế') }),
  fc.string({ unit: 'grapheme' }),
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));

/** What a spreadsheet program takes for the content of a cell, before it looks whether that is a formula. */
const unquoted = (line: string): string => line.replace(/^\uFEFF?"?/u, '');

describe('a table', () => {
  it('is read back cell by cell as it was written', () => {
    fc.assert(
      fc.property(table, (cells) => {
        expect(readCsv(writeCsv([['id', 'x'], ...cells])).valueOf()).toEqual([['id', 'x'], ...cells]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['=1+1', '+84 90', '-5', '@SUM(A1)', '\t=1', '\r\n=1', '  =1', "'=1", '＝1'])(
    'has no cell that a program would run: %j',
    (words) => {
      const written = writeCsv([
        ['id', 'words'],
        ['a', words],
      ]);
      expect(unquoted(written.split('a,')[1] ?? '')).toMatch(/^'/);
      expect(readCsv(written)).toEqual([
        ['id', 'words'],
        ['a', words],
      ]);
    },
  );

  it('opens as UTF-8 in spreadsheet programs and ends its lines as RFC 4180 has it', () => {
    expect(
      writeCsv([
        ['id', 'words'],
        ['a', 'nói “ế”, rồi\nđi'],
      ]),
    ).toBe('\uFEFFid,words\r\na,"nói “ế”, rồi\nđi"\r\n');
  });

  it.each([
    ['semicolons, as where the comma is a decimal sign', '\uFEFFid;words\r\na;1,5\r\n'],
    ['tabs', 'id\twords\na\t1,5\n'],
    ['every cell quoted, line feeds alone, no last line end', '"id","words"\n"a","1,5"'],
    ['old line ends and empty lines', 'id,words\r\r"a","1,5"\r\r'],
  ])('is read with %s', (_, text) => {
    expect(readCsv(text)).toEqual([
      ['id', 'words'],
      ['a', '1,5'],
    ]);
  });

  it.each([
    ['a quotation mark that is not closed', 'id,words\na,"b\nc', { line: 2, what: 'a quotation mark that opens here is never closed' }],
    ['words after a closing one', 'id,words\na,"b" c\n', { line: 2, what: expect.stringContaining('written twice') as string }],
  ])('is refused with its line for %s', (_, text, fault) => {
    expect(readCsv(text)).toEqual(fault);
  });
});
