// Copy, cut and paste of cells as tab-separated text, the form that spreadsheets exchange.
import type { SheetEdit } from '../../server/api.ts';
import type { SheetCells } from '../grid/cells.ts';
import { boxOf, type GridSelection } from '../grid/selection.ts';

interface Context {
  readonly sheetId: number;
  readonly selection: GridSelection;
  readonly cells: SheetCells;
  edit(one: SheetEdit): Promise<void>;
  clear(): void;
}

export interface Clipboard {
  onCopy(event: ClipboardEvent): void;
  onCut(event: ClipboardEvent): void;
  onPaste(event: ClipboardEvent): void;
  /** From a menu: the browser's own clipboard, where it allows. */
  copy(): Promise<void>;
}

const quoted = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows of fields; a quoted field may hold tabs and line ends. */
export function fieldsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\r?\n|$)/gy;
  const clean = text.replace(/\r\n/g, '\n').replace(/\n$/, '');
  for (let match = field.exec(clean); match; match = field.exec(clean)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') break;
    if (match[3] !== '\t') rows.push([]);
  }
  return rows;
}

const inGrid = (event: Event) => event.target instanceof Element && event.target.closest('.grid') !== null;

export function useClipboard({ sheetId, selection, cells, edit, clear }: Context): Clipboard {
  const text = () => {
    const box = boxOf(selection);
    const lines: string[] = [];
    for (let row = box.top; row < box.bottom; row++) {
      const fields: string[] = [];
      for (let column = box.left; column < box.right; column++)
        fields.push(quoted(cells.cell(row, column)?.text ?? ''));
      lines.push(fields.join('\t'));
    }
    return lines.join('\n');
  };
  const copy = (event: ClipboardEvent) => {
    if (!inGrid(event)) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text());
  };
  return {
    onCopy: copy,
    onCut(event) {
      if (!inGrid(event)) return;
      copy(event);
      clear();
    },
    onPaste(event) {
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      if (!inGrid(event) || pasted === '') return;
      event.preventDefault();
      const box = boxOf(selection);
      void edit({ kind: 'set', sheetId, row: box.top, column: box.left, values: fieldsOf(pasted) });
    },
    copy: () => navigator.clipboard.writeText(text()),
  };
}
