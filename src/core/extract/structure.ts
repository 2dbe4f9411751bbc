import { codeLanguage } from './code-language';
import type { Context } from './context';
import { roleOf } from './dom';
import { isCodeTable } from './element-state';
import { mergeFigure } from './figure';
import type { LeafSink } from './leaf-sink';
import { TableDraft } from './table-draft';
import type { TagKind } from './tags';

interface Closed {
  /** Index of the element's box. */
  readonly box: number;
  /** Index of the first leaf inside it. */
  readonly from: number;
  /** The context around it. */
  readonly context: Context;
}

/** The parts of a block that need more than their own element: list numbers, tables, figures. */
export class Structure {
  readonly #sink: LeafSink;
  readonly #tables: TableDraft[] = [];

  constructor(sink: LeafSink) {
    this.#sink = sink;
  }

  open(element: Element, name: string, kind: TagKind): void {
    const sink = this.#sink;
    switch (kind) {
      case 'list':
        sink.ordinals.openList(element);
        break;
      case 'item':
        sink.ordinals.openItem(element);
        break;
      case 'pre':
        sink.language = codeLanguage(element);
        break;
      case 'table':
        if (isCodeTable(element)) sink.language = codeLanguage(element);
        this.#tables.push(
          new TableDraft(sink.leaves.length, /^(?:presentation|none)$/.test(roleOf(element))),
        );
        break;
      case 'row':
        this.#tables.at(-1)?.openRow();
        break;
      case 'cell':
        this.#tables.at(-1)?.openCell(element, name === 'th' || this.#inTableHead(), sink.leaves.length);
        break;
      default:
    }
  }

  #inTableHead(): boolean {
    const { boxes, box } = this.#sink;
    // The cell's own box is open already: its row and the row's group stand above.
    const row = boxes[boxes[box]?.parent ?? -1];
    return boxes[row?.parent ?? -1]?.tag === 'thead';
  }

  close(kind: TagKind, closed: Closed): void {
    const sink = this.#sink;
    switch (kind) {
      case 'list':
        sink.ordinals.closeList();
        break;
      case 'item':
        sink.ordinals.closeItem();
        break;
      case 'figure':
        mergeFigure(sink.leaves, closed.from);
        sink.clipBoxes(closed.box, closed.from);
        break;
      case 'cell':
        this.#tables.at(-1)?.closeCell(sink.leaves.length);
        break;
      case 'table':
        this.#closeTable(closed);
        break;
      default:
    }
  }

  #closeTable({ box, from, context }: Closed): void {
    const table = this.#tables.pop();
    if (!table) return;
    this.#tables.at(-1)?.holdTable();
    if (!table.isData(this.#sink.leaves)) return;
    table.merge(this.#sink.leaves, { ...this.#sink.blank('table', context), box });
    this.#sink.clipBoxes(box, from);
  }
}
