// Who may edit a workbook: its owner and those with whom the file is shared for writing.
import type { World } from '../../engine/world.ts';
import type { Workbook } from '../../grid/workbook.ts';
import { DriveFiles } from '../drive/drive-files.ts';

export function editorsOf(world: World, book: Workbook): string[] {
  const permissions = new DriveFiles(world).find(book.id)?.permissions ?? [];
  const shared = permissions.flatMap(({ role, emailAddress }) =>
    (role === 'writer' || role === 'owner') && emailAddress !== undefined ? [emailAddress] : [],
  );
  return [...new Set([book.owner, ...shared])];
}
