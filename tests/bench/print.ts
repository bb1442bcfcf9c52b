const write = (line: string): void => void process.stdout.write(`${line}\n`);

const widths = (rows: readonly (readonly string[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));

/** A table in plain text: the first column to the left, figures to the right. */
export const table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): void => {
  const wide = widths([head, ...rows]);
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(wide[column] ?? 0) : cell.padStart(wide[column] ?? 0)))
      .join('   ')
      .trimEnd();
  write(`\n${title}`);
  for (const one of [line(head), wide.map((one) => '-'.repeat(one)).join('   '), ...rows.map(line)]) write(`  ${one}`);
};

export const say = (line: string): void => write(`  ${line}`);
export const heading = (line: string): void => write(`\n== ${line}`);
