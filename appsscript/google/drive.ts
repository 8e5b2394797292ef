// Drive with the drive.file scope: only files the add-on made. Content travels through Drive's own address,
// because the advanced service's export does not return the bytes of a document.
import { refuse } from '../../src/define/refusal.ts';
import { withRetry } from './retry.ts';

export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const GOOGLE_FOLDER = 'application/vnd.google-apps.folder';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const PDF = 'application/pdf';
const FILES = 'https://www.googleapis.com/drive/v3/files';
const FIELDS = 'id,name,webViewLink,parents,trashed';

/** The calls as Apps Script really takes them: a file without content is created with `undefined` for its blob. */
interface FilesCollection {
  create(resource: DriveFile, content: GoogleAppsScript.Base.Blob | undefined, options: object): DriveFile;
  update(
    resource: DriveFile,
    fileId: string,
    content: GoogleAppsScript.Base.Blob | undefined,
    options: object,
  ): DriveFile;
  get(fileId: string, options: object): DriveFile;
  list(options: object): { files?: DriveFile[] };
}

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

export interface StoredFile {
  readonly id: string;
  readonly url: string;
}

function files() {
  if (typeof Drive === 'undefined' || !Drive.Files) throw refuse('serviceFailed', { service: 'Drive' });
  return Drive.Files as FilesCollection;
}

function stored(file: DriveFile): StoredFile {
  return { id: file.id ?? '', url: file.webViewLink ?? `https://drive.google.com/file/d/${file.id}/view` };
}

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/create */
export function createFolder(name: string, parent: string | undefined, tag: string): StoredFile {
  return stored(
    files().create(
      { name, mimeType: GOOGLE_FOLDER, ...(parent ? { parents: [parent] } : {}), appProperties: { entrepares: tag } },
      undefined,
      { fields: FIELDS },
    ),
  );
}

/** Stores bytes as a file, converted to `mimeType` when that is a Google type. */
export function createFile(
  file: { name: string; mimeType: string; parent: string; tag: string },
  content: GoogleAppsScript.Base.Blob,
): StoredFile {
  return stored(
    files().create(
      { name: file.name, mimeType: file.mimeType, parents: [file.parent], appProperties: { entrepares: file.tag } },
      content,
      { fields: FIELDS },
    ),
  );
}

const ID_LENGTH_IN_TAG = 44;
/** Drive takes 124 bytes for a property's name and value together. */
const KEY_LENGTH_IN_TAG = 30;

/** What a file is for, and of which workbook, short enough for a property. */
export function fileTag(key: string, workbookId: string): string {
  return `${key.slice(0, KEY_LENGTH_IN_TAG)}@${workbookId.slice(0, ID_LENGTH_IN_TAG)}`;
}

/**
 * The file that the add-on tagged so, if it was made already and not thrown away.
 * https://developers.google.com/workspace/drive/api/guides/search-files
 */
export function findTagged(tag: string): StoredFile | undefined {
  const q = `appProperties has { key='entrepares' and value='${tag.replace(/['\\]/g, '')}' } and trashed = false`;
  const found = withRetry(() => files().list({ q, fields: `files(${FIELDS})`, pageSize: 1 })).files?.[0];
  return found ? stored(found) : undefined;
}

/** `unseen`: gone, or a file that this account may not look at through the add-on. */
export function stateOf(fileId: string): 'alive' | 'trashed' | 'unseen' {
  try {
    return withRetry(() => files().get(fileId, { fields: 'id,trashed' })).trashed === true ? 'trashed' : 'alive';
  } catch {
    return 'unseen';
  }
}

/** Whether the file is still there and not in the bin. */
export function isAlive(fileId: string): boolean {
  return stateOf(fileId) === 'alive';
}

export interface FileFacts {
  readonly name: string;
  /** What the add-on marked it with; '' without a mark. */
  readonly tag: string;
  readonly createdMs: number;
  readonly modifiedMs: number;
}

/**
 * Undefined when the file is gone, in the bin, or not to be seen through the add-on.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/files
 */
export function factsOf(fileId: string): FileFacts | undefined {
  try {
    const fields = 'name,trashed,createdTime,modifiedTime,appProperties';
    const file = withRetry(() => files().get(fileId, { fields }));
    if (file.trashed === true) return undefined;
    const { entrepares = '' } = (file.appProperties ?? {}) as { entrepares?: string };
    return {
      name: file.name ?? '',
      tag: entrepares,
      createdMs: Date.parse(file.createdTime ?? ''),
      modifiedMs: Date.parse(file.modifiedTime ?? ''),
    };
  } catch {
    return undefined;
  }
}

/** Undefined when the file is gone, or not to be seen through the add-on. */
export function nameOf(fileId: string): string | undefined {
  try {
    return withRetry(() => files().get(fileId, { fields: 'name' })).name;
  } catch {
    return undefined;
  }
}

export function rename(fileId: string, name: string): void {
  files().update({ name }, fileId, undefined, { fields: 'id' });
}

export function moveTo(fileId: string, folder: string): void {
  const parents = withRetry(() => files().get(fileId, { fields: 'parents' })).parents ?? [];
  files().update({}, fileId, undefined, { addParents: folder, removeParents: parents.join(',') });
}

/** Marks a file with what it is for; '' takes the mark away. */
export function retag(fileId: string, tag: string): void {
  files().update({ appProperties: { entrepares: tag } }, fileId, undefined, { fields: 'id' });
}

export function throwAway(fileId: string): void {
  files().update({ trashed: true }, fileId, undefined, { fields: 'id' });
}

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/create */
export function shareWith(fileId: string, email: string, role: string): void {
  if (typeof Drive === 'undefined' || !Drive.Permissions) throw refuse('serviceFailed', { service: 'Drive' });
  Drive.Permissions.create({ type: 'user', role, emailAddress: email }, fileId, { sendNotificationEmail: false });
}

/**
 * Nothing happens when the person has no access of her own.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/delete
 */
export function unshareWith(fileId: string, email: string): void {
  if (typeof Drive === 'undefined' || !Drive.Permissions) throw refuse('serviceFailed', { service: 'Drive' });
  const permissions = Drive.Permissions;
  const options = { fields: 'permissions(id,emailAddress)', pageSize: 100 };
  const { permissions: found = [] } = withRetry(() => permissions.list(fileId, options));
  const own = found.find(({ emailAddress }) => emailAddress?.toLowerCase() === email.toLowerCase());
  if (own?.id) permissions.remove(fileId, own.id);
}

/**
 * E-mails of the people who have access to a file.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/list
 */
export function sharedWith(fileId: string): readonly string[] {
  if (typeof Drive === 'undefined' || !Drive.Permissions) throw refuse('serviceFailed', { service: 'Drive' });
  const permissions = Drive.Permissions;
  const options = { fields: 'permissions(emailAddress)', pageSize: 100 };
  const { permissions: found = [] } = withRetry(() => permissions.list(fileId, options));
  return found.map(({ emailAddress }) => emailAddress ?? '');
}

/** The bytes of a Google Doc exported to another type. */
export function exportFile(fileId: string, mimeType: string): GoogleAppsScript.Base.Blob {
  return fetchContent(`${FILES}/${encodeURIComponent(fileId)}/export?mimeType=${encodeURIComponent(mimeType)}`);
}

/** The bytes of a stored file as they are. */
export function downloadFile(fileId: string): GoogleAppsScript.Base.Blob {
  return fetchContent(`${FILES}/${encodeURIComponent(fileId)}?alt=media`);
}

/** https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app#fetchurl,-params */
function fetchContent(url: string): GoogleAppsScript.Base.Blob {
  const response = withRetry(() =>
    UrlFetchApp.fetch(url, {
      headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
      muteHttpExceptions: true,
    }),
  );
  if (response.getResponseCode() !== 200)
    throw refuse(
      'serviceFailed',
      { service: `Drive ${response.getResponseCode()}` },
      response.getContentText().slice(0, 500),
    );
  return response.getBlob();
}

/** Unsigned bytes of a blob. */
export function bytesOf(blob: GoogleAppsScript.Base.Blob): Uint8Array {
  return Uint8Array.from(blob.getBytes(), (byte) => byte & 0xff);
}

/** A blob of unsigned bytes: Apps Script takes signed ones. */
export function blobOf(bytes: Uint8Array, mimeType: string, name: string): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(
    Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte)),
    mimeType,
    name,
  );
}
