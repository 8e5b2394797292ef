// Drive's operations that change files: create, copy, update, delete, empty the trash.
// Each checks everything before it writes anything.

import { contentKind } from './content-kinds.ts';
import { emptyDocument, imported, isConversion, type Media } from './conversion.ts';
import { checkDailyQuota, countDailyUse } from './daily-quota.ts';
import { DriveError, forbidden, invalidValue } from './drive-error.ts';
import type { DriveFiles } from './drive-files.ts';
import { requireFile, type Viewer } from './file-access.ts';
import { newFileId, rootIdOf } from './file-ids.ts';
import {
  applyInput,
  checkInput,
  type FileInput,
  idOf,
  mimeTypeOf,
  nameOf,
  parentsOf,
  shortcutTargetOf,
  trashedOf,
} from './file-input.ts';
import type { FileRecord } from './file-record.ts';
import { essence, GOOGLE_DOC, GOOGLE_FOLDER, GOOGLE_SHORTCUT, isGoogleType, OCTET_STREAM } from './mime-types.ts';

const requireFolder = (files: DriveFiles, id: string, viewer: Viewer): string => {
  const folder = requireFile(files, id, viewer, 'write');
  if (folder.mimeType !== GOOGLE_FOLDER) {
    throw new DriveError(403, 'parentNotAFolder', 'The specified parent is not a folder.', 'parents');
  }
  return folder.id;
};

const parentFor = (files: DriveFiles, input: FileInput, viewer: Viewer, otherwise?: string): string => {
  const [parent] = parentsOf(input) ?? [];
  return parent === undefined ? (otherwise ?? files.root(viewer.user).id) : requireFolder(files, parent, viewer);
};

const newId = (files: DriveFiles, input: FileInput, mimeType: string): string => {
  const given = idOf(input);
  if (given === undefined) return newFileId(files.world, mimeType);
  if (!/^[\w-]{20,80}$/.test(given)) throw invalidValue('file.id', 'The provided file ID is not usable.');
  if (files.find(given))
    throw new DriveError(409, 'fileIdInUse', 'A file already exists with the provided ID.', 'file.id');
  return given;
};

const countsAsDocument = (mimeType: string): boolean => mimeType === GOOGLE_DOC;

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/create */
export const createFile = (
  files: DriveFiles,
  input: FileInput,
  media: Media | undefined,
  viewer: Viewer,
): FileRecord => {
  checkInput(input);
  const { world } = files;
  const mimeType = mimeTypeOf(input) ?? (media ? essence(media.contentType) : OCTET_STREAM);
  const target = shortcutTargetOf(input);
  if ((mimeType === GOOGLE_SHORTCUT) !== (target !== undefined)) throw invalidValue('shortcutDetails');
  const kind = contentKind(mimeType);
  const isPlain = mimeType === GOOGLE_DOC || mimeType === GOOGLE_FOLDER || mimeType === GOOGLE_SHORTCUT;
  if (isGoogleType(mimeType) && !isPlain && (!kind?.create || media)) {
    throw new DriveError(400, 'badRequest', `Unsupported in the offline workspace: Drive.Files.create of ${mimeType}`);
  }
  if (media && isGoogleType(mimeType) && mimeType !== GOOGLE_DOC) throw invalidValue('uploadType');
  if (countsAsDocument(mimeType)) checkDailyQuota(world, 'documents', viewer.user);
  if (isConversion(mimeType, media)) checkDailyQuota(world, 'conversions', viewer.user);
  const content = media ? imported(mimeType, media) : mimeType === GOOGLE_DOC ? emptyDocument() : undefined;
  const parent = parentFor(files, input, viewer);
  const name = nameOf(input) ?? 'Untitled';
  const record = files.blank({ id: newId(files, input, mimeType), name, mimeType, parents: [parent] }, viewer.user);
  record.madeByScript = true;
  if (target !== undefined) record.shortcutTarget = requireFile(files, target, viewer, 'read').id;
  applyInput(record, input);
  if (content) files.setContent(record, content.bytes, content.contentType);
  else if (!isGoogleType(mimeType)) files.setContent(record, new Uint8Array(), mimeType);
  kind?.create?.(world, record.id, name, viewer.user);
  if (countsAsDocument(mimeType)) countDailyUse(world, 'documents', viewer.user);
  if (isConversion(mimeType, media)) countDailyUse(world, 'conversions', viewer.user);
  return files.write(record);
};

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/copy */
export const copyFile = (files: DriveFiles, id: string, input: FileInput, viewer: Viewer): FileRecord => {
  checkInput(input);
  const { world } = files;
  const source = requireFile(files, id, viewer, 'read');
  const mimeType = mimeTypeOf(input) ?? source.mimeType;
  if (source.mimeType === GOOGLE_FOLDER) {
    throw new DriveError(403, 'cannotCopyFile', 'This file cannot be copied by the user.');
  }
  const kind = contentKind(source.mimeType);
  if (source.content === undefined && source.shortcutTarget === undefined && !kind?.copy) {
    throw new DriveError(
      400,
      'badRequest',
      `Unsupported in the offline workspace: Drive.Files.copy of ${source.mimeType}`,
    );
  }
  const converts = mimeType !== source.mimeType;
  if (countsAsDocument(mimeType)) checkDailyQuota(world, 'documents', viewer.user);
  if (converts) checkDailyQuota(world, 'conversions', viewer.user);
  const bytes = source.content && files.content(source);
  const kept = source.content && bytes && { bytes, contentType: source.content.type };
  const content = kept && converts ? imported(mimeType, kept) : kept;
  const inSight = source.parents.find((folder) => files.find(folder)?.owner === viewer.user);
  const parent = parentFor(files, input, viewer, inSight);
  const name = nameOf(input) ?? `Copia de ${source.name}`;
  const copy = files.blank({ id: newId(files, input, mimeType), name, mimeType, parents: [parent] }, viewer.user);
  copy.madeByScript = true;
  if (source.description !== undefined) copy.description = source.description;
  if (source.shortcutTarget !== undefined) copy.shortcutTarget = source.shortcutTarget;
  copy.properties = { ...source.properties };
  copy.appProperties = { ...source.appProperties };
  applyInput(copy, input);
  if (content) files.setContent(copy, content.bytes, content.contentType);
  kind?.copy?.(world, source.id, copy.id, name, viewer.user);
  if (countsAsDocument(mimeType)) countDailyUse(world, 'documents', viewer.user);
  if (converts) countDailyUse(world, 'conversions', viewer.user);
  return files.write(copy);
};

const isWithin = (files: DriveFiles, folder: string, ancestor: string): boolean => {
  if (folder === ancestor) return true;
  return (files.find(folder)?.parents ?? []).some((parent) => isWithin(files, parent, ancestor));
};

const idsIn = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);

const movedParents = (
  files: DriveFiles,
  record: FileRecord,
  add: string[],
  remove: string[],
  viewer: Viewer,
): string[] => {
  const removed = remove.map((id) => files.resolveId(id, viewer.user));
  const added = add.map((id) => requireFolder(files, id, viewer));
  const parents = [...new Set([...record.parents.filter((id) => !removed.includes(id)), ...added])];
  if (parents.length > 1) {
    // Since 2020 a file has one parent; adding another without removing the first is refused.
    throw new DriveError(403, 'cannotAddParent', 'Increasing the number of parents is not allowed');
  }
  if (added.some((parent) => isWithin(files, parent, record.id))) {
    throw new DriveError(403, 'cyclicMembershipsNotAllowed', 'A folder cannot be moved into itself.');
  }
  return parents.length > 0 ? parents : [files.root(viewer.user).id];
};

const setTrashed = (files: DriveFiles, record: FileRecord, trashed: boolean, explicitly: boolean): void => {
  record.trashed = trashed;
  record.explicitlyTrashed = trashed && explicitly;
  for (const child of files.children(record.id)) {
    if (trashed ? child.trashed : child.explicitlyTrashed) continue;
    setTrashed(files, child, trashed, false);
    files.write(child);
  }
};

export interface UpdateOptions {
  readonly addParents?: string | undefined;
  readonly removeParents?: string | undefined;
}

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/update */
export const updateFile = (
  files: DriveFiles,
  id: string,
  input: FileInput,
  media: Media | undefined,
  options: UpdateOptions,
  viewer: Viewer,
): FileRecord => {
  checkInput(input);
  const record = requireFile(files, id, viewer, 'write');
  if (parentsOf(input) !== undefined) {
    const hint =
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.';
    throw new DriveError(403, 'fieldNotWritable', hint);
  }
  if (idOf(input) !== undefined && idOf(input) !== record.id) throw invalidValue('file.id');
  const mimeType = mimeTypeOf(input) ?? record.mimeType;
  if (mimeType !== record.mimeType && (isGoogleType(mimeType) || isGoogleType(record.mimeType)))
    throw invalidValue('mimeType');
  if (media && isGoogleType(mimeType) && mimeType !== GOOGLE_DOC) throw invalidValue('uploadType');
  if (isConversion(mimeType, media)) checkDailyQuota(files.world, 'conversions', viewer.user);
  const content = media && imported(mimeType, media);
  const trashed = trashedOf(input);
  if (trashed !== undefined && (record.owner !== viewer.user || record.id === rootIdOf(viewer.user))) throw forbidden();
  const parents = movedParents(files, record, idsIn(options.addParents), idsIn(options.removeParents), viewer);
  const name = nameOf(input);
  if (record.id !== rootIdOf(viewer.user)) record.parents = parents;
  record.mimeType = mimeType;
  const isChange = content !== undefined || Object.keys(input).length > 0;
  if (isChange) record.modifiedTime = files.timestamp();
  applyInput(record, input);
  if (name !== undefined && name !== record.name) {
    record.name = name;
    contentKind(mimeType)?.rename?.(files.world, record.id, name);
  }
  if (content) files.setContent(record, content.bytes, content.contentType);
  if (isConversion(mimeType, media)) countDailyUse(files.world, 'conversions', viewer.user);
  if (trashed !== undefined && trashed !== record.trashed) setTrashed(files, record, trashed, true);
  record.lastModifyingUser = viewer.user;
  record.version += 1;
  return files.write(record);
};

const eraseTree = (files: DriveFiles, record: FileRecord): void => {
  for (const child of files.children(record.id)) eraseTree(files, child);
  files.erase(record);
};

/** Past the trash, with everything inside a folder. https://developers.google.com/workspace/drive/api/reference/rest/v3/files/delete */
export const removeFile = (files: DriveFiles, id: string, viewer: Viewer): void => {
  const record = requireFile(files, id, viewer, 'own');
  if (record.id === rootIdOf(viewer.user)) throw forbidden();
  if (record.id === files.world.containerId) {
    throw new DriveError(
      403,
      'badRequest',
      'Unsupported in the offline workspace: deleting the workbook that holds the script',
    );
  }
  eraseTree(files, record);
};

/** Google grants this to the full `drive` scope only. https://developers.google.com/workspace/drive/api/reference/rest/v3/files/emptyTrash */
export const emptyTrash = (files: DriveFiles, viewer: Viewer): void => {
  if (viewer.scope !== 'drive') {
    throw new DriveError(403, 'insufficientPermissions', 'Request had insufficient authentication scopes.');
  }
  for (const record of files.all()) {
    if (record.trashed && record.owner === viewer.user && files.find(record.id)) eraseTree(files, record);
  }
};
