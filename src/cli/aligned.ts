/** Rows in columns, two spaces apart: the first `left` columns to the left, figures to the right. One line a row. */
export const aligned = (rows: readonly (readonly string[])[], left = 1): string => {
  const wide = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number): string =>
    column < left ? text.padEnd(wide[column] ?? 0) : text.padStart(wide[column] ?? 0);
  return rows.map((row) => `${row.map(cell).join('  ').trimEnd()}\n`).join('');
};
