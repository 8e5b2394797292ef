// Turns a stored record into Drive's File resource and cuts it to the fields asked for.
// Reference: https://developers.google.com/workspace/drive/api/reference/rest/v3/files

import { DriveError } from './drive-error.ts';
import { applyMask, type FieldMask, InvalidFieldsError, parseFields } from './field-mask.ts';
import { permissionIdOf } from './file-ids.ts';
import type { FileRecord, Permission } from './file-record.ts';
import {
  DOCX,
  GOOGLE_DOC,
  GOOGLE_FOLDER,
  GOOGLE_FORM,
  GOOGLE_SHEET,
  isGoogleType,
  PDF,
  PLAIN_TEXT,
  XLSX,
} from './mime-types.ts';

export type FileResource = Record<string, unknown>;

const rest = 'https://www.googleapis.com/drive/v3/files';

/** Types into which a Google file can be exported here. */
export const exportTypes = (mimeType: string): readonly string[] => {
  if (mimeType === GOOGLE_DOC) return [DOCX, PDF, PLAIN_TEXT];
  return mimeType === GOOGLE_SHEET ? [XLSX] : [];
};

const linkOf = ({ id, mimeType }: FileRecord): string => {
  if (mimeType === GOOGLE_DOC) return `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;
  if (mimeType === GOOGLE_SHEET) return `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`;
  if (mimeType === GOOGLE_FORM) return `https://docs.google.com/forms/d/${id}/edit?usp=drivesdk`;
  if (mimeType === GOOGLE_FOLDER) return `https://drive.google.com/drive/folders/${id}`;
  return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
};

const person = (email: string, user: string): FileResource => ({
  kind: 'drive#user',
  displayName: email.split('@')[0],
  me: email === user,
  permissionId: permissionIdOf(email),
  emailAddress: email,
});

export const permissionResource = (permission: Permission): FileResource => ({
  kind: 'drive#permission',
  deleted: permission.type === 'user' ? false : undefined,
  pendingOwner: permission.type === 'user' ? false : undefined,
  ...permission,
});

const extension = (name: string): string | undefined => /\.([^.\s]{1,12})$/.exec(name)?.[1];

export const fileResource = (
  file: FileRecord,
  user: string,
  mimeOf: (id: string) => string | undefined,
): FileResource => {
  const binary = !isGoogleType(file.mimeType);
  const formats = exportTypes(file.mimeType);
  const mine = file.owner === user;
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    description: file.description,
    starred: file.starred,
    trashed: file.trashed,
    explicitlyTrashed: file.explicitlyTrashed,
    parents: file.parents.length > 0 ? file.parents : undefined,
    properties: Object.keys(file.properties).length > 0 ? file.properties : undefined,
    appProperties: Object.keys(file.appProperties).length > 0 ? file.appProperties : undefined,
    spaces: ['drive'],
    version: String(file.version),
    webContentLink: binary ? `https://drive.google.com/uc?id=${file.id}&export=download` : undefined,
    webViewLink: linkOf(file),
    createdTime: file.createdTime,
    modifiedTime: file.modifiedTime,
    owners: [person(file.owner, user)],
    lastModifyingUser: person(file.lastModifyingUser, user),
    ownedByMe: mine,
    shared: file.permissions.length > 1,
    permissions: file.permissions.map(permissionResource),
    permissionIds: file.permissions.map(({ id }) => id),
    writersCanShare: file.writersCanShare,
    folderColorRgb: file.folderColorRgb,
    originalFilename: binary ? (file.originalFilename ?? file.name) : undefined,
    fileExtension: binary ? extension(file.name) : undefined,
    fullFileExtension: binary ? extension(file.name) : undefined,
    md5Checksum: binary ? file.content?.md5 : undefined,
    sha256Checksum: binary ? file.content?.sha256 : undefined,
    size: file.content ? String(file.content.size) : undefined,
    exportLinks:
      formats.length > 0
        ? Object.fromEntries(
            formats.map((format) => [format, `${rest}/${file.id}/export?mimeType=${encodeURIComponent(format)}`]),
          )
        : undefined,
    shortcutDetails:
      file.shortcutTarget === undefined
        ? undefined
        : { targetId: file.shortcutTarget, targetMimeType: mimeOf(file.shortcutTarget) },
    capabilities: {
      canEdit: mine || file.permissions.some((each) => each.emailAddress === user && each.role === 'writer'),
      canCopy: true,
      canDelete: mine,
      canTrash: mine,
      canShare: mine || file.writersCanShare,
      canDownload: true,
    },
  };
};

/** Fields that exist at Google but not here: asking for them is refused by name, never answered with nothing. */
const unsupported = new Set(
  'teamDriveId driveId contentRestrictions contentHints contentInfo thumbnailLink thumbnailVersion hasThumbnail iconLink imageMediaMetadata videoMediaMetadata viewedByMe viewedByMeTime sharedWithMeTime sharingUser trashedTime trashingUser quotaBytesUsed headRevisionId isAppAuthorized hasAugmentedPermissions copyRequiresWriterPermission viewersCanCopyContent modifiedByMe modifiedByMeTime linkShareMetadata labelInfo resourceKey sha1Checksum downloadRestrictions inheritedPermissionsDisabled'.split(
    ' ',
  ),
);

const known = new Set(
  'kind id name mimeType description starred trashed explicitlyTrashed parents properties appProperties spaces version webContentLink webViewLink createdTime modifiedTime owners lastModifyingUser ownedByMe shared permissions permissionIds writersCanShare folderColorRgb originalFilename fileExtension fullFileExtension md5Checksum sha256Checksum size exportLinks shortcutDetails capabilities'.split(
    ' ',
  ),
);

const checkFileMask = (mask: FieldMask | null | undefined): void => {
  for (const field of Object.keys(mask ?? {})) {
    if (field === '*' || known.has(field)) continue;
    if (unsupported.has(field)) {
      throw new DriveError(400, 'invalid', `Unsupported in the offline workspace: Drive file field ${field}`, 'fields');
    }
    throw new DriveError(400, 'invalidParameter', `Invalid field selection ${field}`, 'fields');
  }
};

const parsed = (fields: string): FieldMask => {
  try {
    return parseFields(fields);
  } catch (error) {
    if (error instanceof InvalidFieldsError) throw new DriveError(400, 'invalidParameter', error.message, 'fields');
    throw error;
  }
};

/** Without `fields`, Drive answers with kind, id, name and mimeType only. */
export const cutFile = (resource: FileResource, fields = 'kind,id,name,mimeType'): FileResource => {
  const mask = parsed(fields);
  checkFileMask(mask);
  return applyMask(resource, mask) as FileResource;
};

const listFields = new Set(['kind', 'incompleteSearch', 'nextPageToken', 'files', '*']);

export const cutList = (
  list: FileResource,
  fields = 'kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)',
): FileResource => {
  const mask = parsed(fields);
  for (const field of Object.keys(mask)) {
    if (!listFields.has(field))
      throw new DriveError(400, 'invalidParameter', `Invalid field selection ${field}`, 'fields');
  }
  checkFileMask(mask.files);
  return applyMask(list, mask) as FileResource;
};

/** For resources whose every field is supported (permissions, about). */
export const cutAny = (resource: FileResource, fields: string): FileResource =>
  applyMask(resource, parsed(fields)) as FileResource;
