// The programme's folder is shared with the team, so that everybody opens its documents and edits its templates.
// Named people only; what lies in the folder follows it.
import type { Row } from '../../src/define/define-table.ts';
import { rowsIn } from '../../src/interpreter/records-of.ts';
import { team } from '../../src/tables/team.ts';
import { PROGRAMME_FOLDER } from '../effects/make-document.ts';
import { isAlive, sharedWith, shareWith } from '../google/drive.ts';
import { runningAccount } from '../google/keeper.ts';
import type { Part } from './part.ts';
import type { Site } from './site.ts';

export const accessPart: Part = {
  check: (site) => {
    const folder = folderOf(site);
    const rows = rowsIn(site.book.loaded.rows, team);
    return withoutAccess(folder, rows).map((email) => ({
      part: 'access',
      what: site.run.context.text.install.accessMissing(email),
      todo: '',
    }));
  },
  mend(site) {
    const rows = rowsIn(site.book.loaded.rows, team);
    giveAccess(folderOf(site), rows);
  },
};

/** Shares the folder with every active member who has no access yet. */
export function giveAccess(folder: string, members: readonly Row<typeof team>[]): void {
  for (const email of withoutAccess(folder, members)) shareWith(folder, email, 'writer');
}

function withoutAccess(folder: string, members: readonly Row<typeof team>[]): readonly string[] {
  if (folder === '' || !isAlive(folder)) return [];
  const known = new Set([runningAccount(), ...sharedWith(folder)].map((email) => email.toLowerCase()));
  const active = members.filter((row) => row.active && row.email !== '').map((row) => row.email.toLowerCase());
  return [...new Set(active)].filter((email) => !known.has(email));
}

function folderOf(site: Site): string {
  return site.shelf.get(PROGRAMME_FOLDER)?.fileId ?? '';
}
