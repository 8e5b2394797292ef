// Who may see and change which file: sharing, ownership and the reach of the script's authorisation.
// Reference: https://developers.google.com/workspace/drive/api/guides/api-specific-auth

import { fileNotFound, forbidden } from './drive-error.ts';
import type { DriveFiles } from './drive-files.ts';
import { rootIdOf } from './file-ids.ts';
import type { FileRecord } from './file-record.ts';

export type Access = 'read' | 'write' | 'own';

/** Who asks, and how far the script's authorisation reaches. */
export interface Viewer {
  readonly user: string;
  /**
   * With `drive.file` a script sees only files that it made or that people opened with it. Google does not say whether
   * that reaches to files made for another user of the same script: taken strictly here, it does not.
   */
  readonly scope: 'drive.file' | 'drive';
  /** The workbook to which the script is bound. */
  readonly container: string;
}

/**
 * The highest role that the file or a folder above it gives.
 * https://developers.google.com/workspace/drive/api/guides/manage-sharing#propagate-permissions
 */
const roleFor = (files: DriveFiles, file: FileRecord, user: string): number =>
  Math.max(
    ownRole(file, user),
    ...file.parents.map((id) => {
      const folder = files.find(id);
      return folder && folder.owner === file.owner ? Math.min(roleFor(files, folder, user), HIGHEST_INHERITED) : 0;
    }),
  );

const HIGHEST_INHERITED = 3;

const ownRole = (file: FileRecord, user: string): number => {
  if (file.owner === user) return 4;
  const rank = { owner: 4, writer: 3, commenter: 2, reader: 1 };
  const grants = file.permissions.filter(
    ({ type, emailAddress, domain }) =>
      type === 'anyone' || emailAddress === user || (type === 'domain' && user.endsWith(`@${domain}`)),
  );
  return Math.max(0, ...grants.filter(({ view }) => view !== 'published').map(({ role }) => rank[role]));
};

const inScope = (file: FileRecord, viewer: Viewer): boolean =>
  viewer.scope === 'drive' || (file.madeByScript && file.owner === viewer.user) || file.id === viewer.container;

export const canSee = (files: DriveFiles, file: FileRecord, viewer: Viewer): boolean =>
  inScope(file, viewer) && roleFor(files, file, viewer.user) > 0;

/** The record, or Drive's refusal: a file out of sight is “not found”, one that may only be read is “forbidden”. */
export const requireFile = (files: DriveFiles, id: string, viewer: Viewer, access: Access): FileRecord => {
  const file = files.find(files.resolveId(id, viewer.user));
  if (!file) throw fileNotFound(id);
  const isOwnRoot = file.id === rootIdOf(viewer.user);
  if (!isOwnRoot && !canSee(files, file, viewer)) throw fileNotFound(id);
  if (roleFor(files, file, viewer.user) < { read: 1, write: 3, own: 4 }[access]) throw forbidden();
  return file;
};
