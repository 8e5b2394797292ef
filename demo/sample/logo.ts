// The logo of the invented institution, stored in Drive as a file of the add-on, which sees only such files.

import { readFileSync } from 'node:fs';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { DriveFiles } from '../../workspace/services/drive/drive-files.ts';
import { createFile } from '../../workspace/services/drive/file-changes.ts';

/** The picture itself, a PNG. */
export function logoBytes(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL('logo.png', import.meta.url)));
}

/** The id of the stored picture. */
export function storeLogo({ world }: Workspace, folder: string): string {
  const bytes = logoBytes();
  const viewer = { user: world.users.owner, scope: 'drive.file', container: world.containerId } as const;
  const file = createFile(
    new DriveFiles(world),
    { name: 'Logotipo Instituto Jacaranda.png', mimeType: 'image/png', parents: [folder] },
    { bytes, contentType: 'image/png' },
    viewer,
  );
  return file.id;
}
