// The rows that effects look at while they are performed: documents and files, as read and as changed since.
import type { Context } from '../../src/define/context.ts';
import type { AnyTable, Row } from '../../src/define/define-table.ts';
import type { Change } from '../../src/define/records.ts';
import { parseTable } from '../../src/interpreter/parse-table.ts';
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
    return this.row(documents.key, id) as Row<typeof documents> | undefined;
  }

  file(id: string): Row<typeof files> | undefined {
    return this.row(files.key, id) as Row<typeof files> | undefined;
  }

  form(id: string): Row<typeof forms> | undefined {
    return this.row(forms.key, id) as Row<typeof forms> | undefined;
  }

  /** The rows of tables as they stand now, by one read: the run need not have read them, and has changed them since. */
  readNow(tables: readonly AnyTable[]): ReadonlyMap<string, readonly Readonly<Known>[]> {
    const tabs = readTabs(
      this.book.loaded.workbookId,
      tables.map(({ sheetId }) => ({ sheetId })),
    );
    return new Map(
      tables.map((table) => {
        const { rows } = parseTable(table, tabs.get(table.sheetId)?.values ?? [], this.context);
        return [table.key, rows as unknown as readonly Readonly<Known>[]];
      }),
    );
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.type === 'remove') continue;
      const key = `${change.table.key}/${change.id}`;
      this.known.set(key, { ...this.row(change.table.key, change.id), ...change.values, id: change.id });
    }
  }

  private row(table: string, id: string): Known | undefined {
    return this.known.get(`${table}/${id}`) ?? (this.book.loaded.rows.get(table)?.find(id) as Known | undefined);
  }
}
