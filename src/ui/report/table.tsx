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

const Ruled = ({ caption, columns, rows }: TableProps) => (
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

/** A table on paper: ruled, its head repeated on every page. The first column names the row. */
export const Table = (props: TableProps) => (
  // On a phone it is wider than the window: by keyboard it is scrolled with the focus on it.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className={css.scroll} role="group" aria-label={props.caption} tabIndex={0}>
    <Ruled {...props} />
  </div>
);
