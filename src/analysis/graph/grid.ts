/** Where a prompt stands: its column and its row, from 0. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

export interface Span {
  readonly first: number;
  readonly columns: number;
}

/** Stages from left to right, each in as many columns as it needs; rows that all columns share. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** By the id of a prompt. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** By the id of a stage. */
  readonly stages: ReadonlyMap<string, Span>;
}

/** A usual box with the space around it, and the shape of the sheet that is aimed at, in hundredths of its height. */
const USUAL = { width: 320, height: 190 };
const SHAPE = 150;

const columnsFor = (counts: readonly number[], rows: number): number => counts.reduce((sum, count) => sum + Math.ceil(count / rows), 0);

/** The number of rows that brings the sheet nearest to its shape. */
const rowsFor = (counts: readonly number[]): number => {
  const most = Math.max(1, ...counts);
  const off = (rows: number): number => Math.abs(columnsFor(counts, rows) * USUAL.width * 100 - rows * USUAL.height * SHAPE);
  return Array.from({ length: most }, (_, index) => index + 1).reduce((best, rows) => (off(rows) < off(best) ? rows : best), most);
};

/** Gives every prompt a cell; the columns of one stage are filled evenly. */
export const gridOf = (order: readonly (readonly [stage: string, prompts: readonly string[]])[]): Grid => {
  const rows = rowsFor(order.map(([, prompts]) => prompts.length));
  const cells = new Map<string, Cell>();
  const stages = new Map<string, Span>();
  let first = 0;
  for (const [stage, prompts] of order) {
    const columns = Math.max(1, Math.ceil(prompts.length / rows));
    const each = Math.max(1, Math.ceil(prompts.length / columns));
    for (const [index, id] of prompts.entries()) cells.set(id, { column: first + Math.floor(index / each), row: index % each });
    stages.set(stage, { first, columns });
    first += columns;
  }
  return { columns: first, rows: 1 + Math.max(0, ...[...cells.values()].map(({ row }) => row)), cells, stages };
};
