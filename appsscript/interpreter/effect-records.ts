// The rows that effects look at while they are performed: documents and files, as read and as changed since.
import type { Context } from '../../src/define/context.ts';
import type { AnyTable, Row } from '../../src/define/define-table.ts';
import { type Change, collection, type Records } from '../../src/define/records.ts';
import { parseTable } from '../../src/interpreter/parse-table.ts';
import { firstTables } from '../../src/tables/all-tables.ts';
import { documents } from '../../src/tables/documents.ts';
import { files, forms } from '../../src/tables/system.ts';
import { fileTag } from '../google/drive.ts';
import { readTabs } from '../google/sheets.ts';
import type { OpenBook } from './open-book.ts';

type Known = Record<string, unknown>;

export class EffectRecords {
  readonly context: Context;
  private readonly known = new Map<string, Known>();
  private readonly book: OpenBook;

  constructor(book: OpenBook, changes: readonly Change[]) {
    this.book = book;
    this.context = book.run.context;
    this.apply(changes);
  }

  /** Marks a file as this workbook's: a copy of the workbook uses the same codes, and must not take hold of it. */
  tag(key: string): string {
    return fileTag(key, this.book.loaded.workbookId);
  }

  document(id: string): Row<typeof documents> | undefined {
    return this.row(documents, id);
  }

  file(id: string): Row<typeof files> | undefined {
    return this.row(files, id);
  }

  form(id: string): Row<typeof forms> | undefined {
    return this.row(forms, id);
  }

  /** The rows of tables as they stand now, by one read: the run need not have read them, and has changed them since. */
  readNow(tables: readonly AnyTable[]): Records<AnyTable> {
    // As in loadTables: the tabs of the first programme need not be there while it is switched off.
    const standing = tables.filter((table) => this.context.settings.mentoring || !firstTables.includes(table));
    const tabs = readTabs(
      this.book.loaded.workbookId,
      standing.map(({ sheetId }) => ({ sheetId })),
    );
    return Object.fromEntries(
      tables.map((table) => {
        const { rows } = parseTable(table, tabs.get(table.sheetId)?.values ?? [], this.context);
        return [table.key, collection(rows)];
      }),
    );
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.type === 'remove') continue;
      const key = `${change.table.key}/${change.id}`;
      this.known.set(key, { ...this.row(change.table, change.id), ...change.values, id: change.id });
    }
  }

  private row<T extends AnyTable>({ key }: T, id: string): Row<T> | undefined {
    const known = this.known.get(`${key}/${id}`) ?? this.book.loaded.rows.get(key)?.find(id);
    return known as Row<T> | undefined;
  }
}
