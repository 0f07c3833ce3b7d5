import type { ReactNode } from 'react';
import { Prose } from './prose.js';

interface Row {
  /** where the search leads to */
  readonly id?: string;
  readonly cells: readonly ReactNode[];
}

interface Given {
  readonly heads: readonly string[];
  /** cells, in which what is between backticks is code; the first is the header of its row */
  readonly rows: readonly (readonly ReactNode[] | Row)[];
}

const isRow = (row: readonly ReactNode[] | Row): row is Row => 'cells' in row;

/** A table that scrolls sideways where there is no room for it. */
export const FactTable = ({ heads, rows }: Given) => (
  <div className="api-scroll sb-unstyled" role="region" aria-label={heads.join(', ')} tabIndex={0}>
    <table className="api">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows
          .map((row) => (isRow(row) ? row : { cells: row }))
          .map(({ id, cells }: Row, index) => (
            <tr key={index} id={id}>
              {cells.map((cell, column) => (
                <td key={column}>{typeof cell === 'string' ? <Prose text={cell} /> : cell}</td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  </div>
);
