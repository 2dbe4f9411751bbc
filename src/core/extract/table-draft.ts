import type { Leaf, RawCell } from './candidates';
import { attribute } from './dom';
import { joinLeaves, movedBy } from './figure';

interface CellDraft {
  readonly from: number;
  to: number;
  readonly header: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Code units. Cells of data are short; a longer mean is prose laid out in a grid. */
const MAX_MEAN_CELL_LENGTH = 120;
/** The bounds HTML itself puts on spans are 1000 and 65534; shown tables stay far below. */
const MAX_SPAN = 1000;

function span(value: string | null): number {
  const count = value === null ? 1 : Number.parseInt(value, 10);
  return Number.isFinite(count) && count > 0 ? Math.min(count, MAX_SPAN) : 1;
}

/** A table while the walk goes through it. Whether it holds data or lays out a page shows at its end. */
export class TableDraft {
  readonly from: number;
  readonly #presentation: boolean;
  readonly #rows: CellDraft[][] = [];
  #nested = false;

  constructor(from: number, presentation: boolean) {
    this.from = from;
    this.#presentation = presentation;
  }

  openRow(): void {
    this.#rows.push([]);
  }

  openCell(cell: Element, header: boolean, leaf: number): void {
    if (this.#rows.length === 0) this.openRow();
    const colSpan = span(attribute(cell, 'colspan'));
    const rowSpan = span(attribute(cell, 'rowspan'));
    this.#rows.at(-1)?.push({ from: leaf, to: leaf, header, colSpan, rowSpan });
  }

  closeCell(leaf: number): void {
    const cell = this.#rows.at(-1)?.at(-1);
    if (cell) cell.to = leaf;
  }

  holdTable(): void {
    this.#nested = true;
  }

  /** Whether the cells hold data: short, plain, in at least two rows and columns. */
  isData(leaves: readonly Leaf[]): boolean {
    if (this.#presentation || this.#nested) return false;
    const rows = this.#rows.filter((row) => row.length > 0);
    const cells = rows.flat();
    if (rows.length < 2 || rows.every((row) => row.length < 2)) return false;
    const inside = leaves.slice(this.from);
    if (inside.some((leaf) => leaf.kind === 'table' || leaf.kind === 'code')) return false;
    if (cells.some((cell) => cell.header)) return true;
    const length = inside.reduce((sum, leaf) => sum + leaf.text.length, 0);
    const plain = inside.every((leaf) => leaf.kind === 'text' && leaf.list === null);
    return plain && length / cells.length <= MAX_MEAN_CELL_LENGTH;
  }

  /** Replaces the table's leaves by one that holds them as cells, with its caption; images follow as figures. */
  merge(leaves: Leaf[], blank: Leaf): void {
    const inside = leaves.slice(this.from);
    const marks: Leaf['marks'][number][] = [];
    let text = '';
    const cellOf = ({ from, to, header, colSpan, rowSpan }: CellDraft, index: number): RawCell => {
      if (index > 0) text += '\t';
      const content = joinLeaves(
        leaves.slice(from, to).filter((leaf) => leaf.text !== ''),
        ' ',
      );
      const start = text.length;
      text += content.text;
      marks.push(...content.marks.map(movedBy(start)));
      return { start, end: text.length, header, colSpan, rowSpan };
    };
    const rows = this.#rows
      .filter((row) => row.length > 0)
      .map((row, index) => {
        if (index > 0) text += '\n';
        return row.map(cellOf);
      });
    const tableCaption = inside.find((leaf) => leaf.caption)?.text ?? null;
    const figures = inside.filter((leaf) => leaf.kind === 'figure');
    leaves.length = this.from;
    leaves.push({ ...blank, kind: 'table', text, marks, rows, tableCaption });
    for (const figure of figures) leaves.push({ ...figure, box: blank.box });
  }
}
