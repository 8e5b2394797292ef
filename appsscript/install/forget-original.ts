// A copied workbook brings the rows that point at its original's forms, folders and unsent mails: they are dropped,
// so that the copy makes its own and never answers for the original.

import type { AnyTable } from '../../src/define/define-table.ts';
import { remove } from '../../src/define/records.ts';
import { files, forms, outbox } from '../../src/tables/system.ts';
import { commit } from '../commit/commit.ts';
import type { Installation } from '../google/script-properties.ts';
import { surveySite } from './site.ts';

export function forgetOriginal(installation: Installation): void {
  const site = surveySite(installation);
  const tables: readonly AnyTable[] = [files, forms, outbox];
  const changes = tables.flatMap((table) =>
    (site.parsed.get(table.key)?.rows ?? []).map((row) => remove(table, row.id)),
  );
  if (changes.length > 0) commit(installation.workbookId, changes, site.book.places, site.cells);
}
