import type { ReactNode } from 'react';
import css from './table.module.css';

interface Column {
  readonly name: string;
  /** Numbers stand to the right. */
  readonly number?: boolean;
}

interface TableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A table on paper: ruled, its head repeated on every page. The first column names the row. */
export const Table = ({ caption, columns, rows }: TableProps) => (
  <table className={css.table}>
    <caption className="visually-hidden">{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ name, number }) => (
          <th key={name} scope="col" data-number={number}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, cells: [first, ...others] }) => (
        <tr key={key}>
          <th scope="row" data-number={columns[0]?.number}>
            {first}
          </th>
          {others.map((cell, index) => (
            <td key={columns[index + 1]?.name} data-number={columns[index + 1]?.number}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
