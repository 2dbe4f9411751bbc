import type { VNode } from 'preact';
import type { TableBlock, TableCell } from '../../core/model';
import type { TextContext } from './frame';
import { inlineText } from './inline-view';

/** Characters. A number with its unit or a short name stays on one line; a table scrolls, so there is room. */
const BRIEF = 16;

/** The rows of a table with its header cells and its caption. */
export function tableView(context: TextContext, index: number, block: TableBlock): VNode {
  const headRows = leadingHeaderRows(block);
  const row = (cells: readonly TableCell[], at: number): VNode => (
    <tr key={at}>{cells.map((cell, column) => cellView(context, index, { cell, at, column, headRows }))}</tr>
  );
  return (
    <table>
      {block.caption !== null && <caption>{block.caption}</caption>}
      {headRows > 0 && <thead>{block.rows.slice(0, headRows).map(row)}</thead>}
      <tbody>{block.rows.slice(headRows).map((cells, at) => row(cells, at + headRows))}</tbody>
    </table>
  );
}

interface CellPlace {
  readonly cell: TableCell;
  readonly at: number;
  readonly column: number;
  readonly headRows: number;
}

function cellView(context: TextContext, index: number, { cell, at, column, headRows }: CellPlace): VNode {
  const content = inlineText(context, index, cell);
  const attributes = {
    class: cell.end - cell.start <= BRIEF ? 'brief' : undefined,
    colspan: cell.colSpan > 1 ? cell.colSpan : undefined,
    rowspan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
  };
  if (!cell.header) {
    return (
      <td key={column} {...attributes}>
        {content}
      </td>
    );
  }
  return (
    <th key={column} {...attributes} scope={at < headRows ? 'col' : 'row'}>
      {content}
    </th>
  );
}

/** Rows of nothing but header cells at the top, unless the whole table is such. */
function leadingHeaderRows({ rows }: TableBlock): number {
  const body = rows.findIndex((row) => row.some((cell) => !cell.header));
  return body === -1 ? 0 : body;
}
