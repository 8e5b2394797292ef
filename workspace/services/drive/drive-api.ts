// Drive's API v3, whichever way it is reached: by the advanced service or by its web address.
// Parameters and resources are Google's; refusals are DriveErrors.

import { announceRequest } from '../../engine/request-watch.ts';
import { exported, isConversion, type Media } from './conversion.ts';
import { DriveError, invalidValue } from './drive-error.ts';
import type { DriveFiles } from './drive-files.ts';
import { requireFile, type Viewer } from './file-access.ts';
import { copyFile, createFile, emptyTrash, removeFile, updateFile } from './file-changes.ts';
import { newFileId, permissionIdOf } from './file-ids.ts';
import type { FileInput } from './file-input.ts';
import { listFiles } from './file-list.ts';
import type { FileRecord } from './file-record.ts';
import {
  cutAny,
  cutFile,
  cutList,
  exportTypes,
  type FileResource,
  fileResource,
  permissionResource,
} from './file-resource.ts';
import { DOCX, GOOGLE_DOC, GOOGLE_SHEET, OCTET_STREAM, PLAIN_TEXT } from './mime-types.ts';
import { checkOptions, numberOption, type Options, textOption } from './request-options.ts';
import {
  createPermission,
  getPermission,
  listPermissions,
  type PermissionInput,
  removePermission,
  updatePermission,
} from './sharing.ts';

const gigabyte = 1024 ** 3;
const permissionFields = 'kind,id,type,role';

export class DriveApi {
  constructor(
    private readonly files: DriveFiles,
    private readonly viewer: Viewer,
  ) {}

  private resource(file: FileRecord): FileResource {
    return fileResource(file, this.viewer.user, (id) => this.files.find(id)?.mimeType);
  }

  private answer(file: FileRecord, options: Options): FileResource {
    return cutFile(this.resource(file), textOption(options, 'fields'));
  }

  create(input: FileInput, media: Media | undefined, options: Options): FileResource {
    checkOptions(options, 'Drive.Files.create', ['fields']);
    this.checkFields(options);
    const file = createFile(this.files, input, media, this.viewer);
    announceRequest('Drive', 'Files.create', input);
    return this.answer(file, options);
  }

  copy(input: FileInput, id: string, options: Options): FileResource {
    checkOptions(options, 'Drive.Files.copy', ['fields']);
    this.checkFields(options);
    const file = copyFile(this.files, id, input, this.viewer);
    announceRequest('Drive', 'Files.copy', input);
    return this.answer(file, options);
  }

  get(id: string, options: Options): FileResource {
    checkOptions(options, 'Drive.Files.get', ['fields']);
    return this.answer(requireFile(this.files, id, this.viewer, 'read'), options);
  }

  update(input: FileInput, id: string, media: Media | undefined, options: Options): FileResource {
    checkOptions(options, 'Drive.Files.update', ['fields', 'addParents', 'removeParents']);
    this.checkFields(options);
    const moves = {
      addParents: textOption(options, 'addParents'),
      removeParents: textOption(options, 'removeParents'),
    };
    const file = updateFile(this.files, id, input, media, moves, this.viewer);
    announceRequest('Drive', 'Files.update', input);
    return this.answer(file, options);
  }

  /** A wrong mask must fail before anything is changed. */
  private checkFields(options: Options): void {
    cutFile({}, textOption(options, 'fields'));
  }

  list(options: Options): FileResource {
    checkOptions(options, 'Drive.Files.list', ['fields', 'q', 'orderBy', 'pageSize', 'pageToken']);
    const page = listFiles(
      this.files,
      {
        q: textOption(options, 'q'),
        orderBy: textOption(options, 'orderBy'),
        pageSize: numberOption(options, 'pageSize'),
        pageToken: textOption(options, 'pageToken'),
      },
      this.viewer,
    );
    const list = {
      kind: 'drive#fileList',
      incompleteSearch: false,
      nextPageToken: page.nextPageToken,
      files: page.files.map((file) => this.resource(file)),
    };
    return cutList(list, textOption(options, 'fields'));
  }

  remove(id: string, options: Options): void {
    checkOptions(options, 'Drive.Files.remove');
    removeFile(this.files, id, this.viewer);
  }

  emptyTrash(options: Options): void {
    checkOptions(options, 'Drive.Files.emptyTrash');
    emptyTrash(this.files, this.viewer);
  }

  generateIds(options: Options): FileResource {
    checkOptions(options, 'Drive.Files.generateIds', ['count', 'space', 'type', 'fields']);
    const count = numberOption(options, 'count') ?? 10;
    if (!Number.isInteger(count) || count < 1 || count > 1000) throw invalidValue('count');
    const ids = Array.from({ length: count }, () => newFileId(this.files.world, OCTET_STREAM));
    return { kind: 'drive#generatedIds', space: 'drive', ids };
  }

  /** The bytes behind `alt=media`. */
  download(id: string): Media & { name: string } {
    const file = requireFile(this.files, id, this.viewer, 'read');
    if (file.content === undefined || file.mimeType === GOOGLE_DOC) {
      const text = 'Only files with binary content can be downloaded. Use Export with Docs Editors files.';
      throw new DriveError(403, 'fileNotDownloadable', text, 'alt');
    }
    return { bytes: this.files.content(file), contentType: file.mimeType, name: file.name };
  }

  export(id: string, mimeType: string | undefined): Media & { name: string } {
    if (!mimeType) throw new DriveError(400, 'required', 'Required parameter: mimeType', 'mimeType');
    const file = requireFile(this.files, id, this.viewer, 'read');
    return { ...exported(this.files, file, mimeType), name: file.name };
  }

  createPermission(input: PermissionInput, fileId: string, options: Options): FileResource {
    if (input.type === 'anyone' || input.type === 'domain') {
      checkOptions({ ...options, sendNotificationEmail: false }, 'Drive.Permissions.create', ['fields']);
    } else {
      // Google mails the person unless told not to; that mail is not emulated, so the script has to say no.
      checkOptions({ sendNotificationEmail: true, ...options }, 'Drive.Permissions.create', ['fields']);
    }
    const permission = createPermission(this.files, fileId, input, this.viewer);
    announceRequest('Drive', 'Permissions.create', input);
    return cutAny(permissionResource(permission), textOption(options, 'fields') ?? permissionFields);
  }

  getPermission(fileId: string, id: string, options: Options): FileResource {
    checkOptions(options, 'Drive.Permissions.get', ['fields']);
    const permission = getPermission(this.files, fileId, id, this.viewer);
    return cutAny(permissionResource(permission), textOption(options, 'fields') ?? permissionFields);
  }

  listPermissions(fileId: string, options: Options): FileResource {
    checkOptions(options, 'Drive.Permissions.list', ['fields', 'pageSize']);
    const permissions = listPermissions(this.files, fileId, this.viewer).map(permissionResource);
    const list = { kind: 'drive#permissionList', permissions };
    return cutAny(list, textOption(options, 'fields') ?? `kind,permissions(${permissionFields})`);
  }

  updatePermission(input: PermissionInput, fileId: string, id: string, options: Options): FileResource {
    checkOptions(options, 'Drive.Permissions.update', ['fields']);
    const permission = updatePermission(this.files, fileId, id, input, this.viewer);
    announceRequest('Drive', 'Permissions.update', input);
    return cutAny(permissionResource(permission), textOption(options, 'fields') ?? permissionFields);
  }

  removePermission(fileId: string, id: string, options: Options): void {
    checkOptions(options, 'Drive.Permissions.remove');
    removePermission(this.files, fileId, id, this.viewer);
  }

  about(options: Options): FileResource {
    checkOptions(options, 'Drive.About.get', ['fields']);
    const fields = textOption(options, 'fields');
    if (!fields) {
      throw new DriveError(400, 'required', "The 'fields' parameter is required for this method.", 'fields');
    }
    const { user } = this.viewer;
    const used = this.files.all().reduce((sum, file) => sum + (file.owner === user ? (file.content?.size ?? 0) : 0), 0);
    const about = {
      kind: 'drive#about',
      user: {
        kind: 'drive#user',
        displayName: user.split('@')[0],
        me: true,
        permissionId: permissionIdOf(user),
        emailAddress: user,
      },
      storageQuota: {
        limit: String(15 * gigabyte),
        usage: String(used),
        usageInDrive: String(used),
        usageInDriveTrash: '0',
      },
      importFormats: { [DOCX]: [GOOGLE_DOC], [PLAIN_TEXT]: [GOOGLE_DOC] },
      exportFormats: { [GOOGLE_DOC]: exportTypes(GOOGLE_DOC), [GOOGLE_SHEET]: exportTypes(GOOGLE_SHEET) },
      maxUploadSize: '5242880000000',
      canCreateDrives: false,
    };
    return cutAny(about, fields);
  }
}

/** Bytes that a request sends, for the record of calls. */
export const sizeOf = (input: unknown, media: Media | undefined): number =>
  JSON.stringify(input ?? {}).length + (media?.bytes.length ?? 0);

/** A conversion takes longer than a plain upload. */
export const uploadMs = (input: FileInput, media: Media | undefined): number =>
  isConversion(String(input.mimeType ?? ''), media) ? 2000 : 1500;
