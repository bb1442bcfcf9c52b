/** Dark squares as one SVG path, a run at a time: a hundred shapes instead of a thousand. */
export const qrPath = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .flatMap((row, y) => {
      const squares = row.map((dark) => (dark ? '1' : '0')).join('');
      return [...squares.matchAll(/1+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`);
    })
    .join('');
