// A copied workbook brings the rows that point at its original's forms, folders, unsent mails and pages: they are
// dropped, so that the copy makes its own and never answers for the original.

import { type Change, remove, update } from '../../src/define/records.ts';
import { rowsIn } from '../../src/interpreter/records-of.ts';
import type { SettingKey } from '../../src/settings/settings.ts';
import { files, forms, outbox, settingRows } from '../../src/tables/system.ts';
import { commit } from '../commit/commit.ts';
import type { Installation } from '../google/script-properties.ts';
import { surveySite } from './site.ts';

/** Its links are signed with the secret of the copy, which the original's pages refuse. */
const originals: SettingKey = 'pagesAddress';

export function forgetOriginal(installation: Installation): void {
  const site = surveySite(installation);
  const { rows } = site.book.loaded;
  const changes: readonly Change[] = [
    ...[files, forms, outbox].flatMap((table) => rowsIn(rows, table).map((row) => remove(table, row.id))),
    ...rowsIn(rows, settingRows)
      .filter((row) => row.id === originals && row.value !== '')
      .map((row) => update(settingRows, row.id, { value: '' })),
  ];
  if (changes.length > 0) commit(installation.workbookId, changes, site.book.places, site.cells);
}
