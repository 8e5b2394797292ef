// The Drive advanced service (v3), the global `Drive` of a script.
// Reference: https://developers.google.com/apps-script/advanced/drive

import { GoogleError } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import type { CallOptions, Service, ServiceContext } from '../../engine/service.ts';
import { blobContent } from '../utilities/blob.ts';
import type { Media } from './conversion.ts';
import { DriveApi, sizeOf, uploadMs } from './drive-api.ts';
import { DriveError } from './drive-error.ts';
import { DriveFiles } from './drive-files.ts';
import { registerDriveRoutes } from './drive-routes.ts';
import type { FileInput } from './file-input.ts';
import { OCTET_STREAM } from './mime-types.ts';
import type { Options } from './request-options.ts';
import { driveScopes, viewerOf } from './viewer.ts';
import { registerWorkbooks } from './workbook-kind.ts';

const mediaOf = (value: unknown, method: string): Media | undefined => {
  if (value === undefined || value === null) return undefined;
  const content = blobContent(value);
  if (!content) throw new GoogleError(`The mediaData parameter of ${method} only supports Blob types for upload.`);
  return { bytes: content.bytes, contentType: content.contentType ?? OCTET_STREAM };
};

/** How the advanced service words a refusal of the API. */
const asScriptError = (error: unknown, api: string): unknown => {
  if (!(error instanceof DriveError)) return error;
  return new GoogleError(`API call to drive.${api} failed with error: ${error.message}`, {
    name: 'GoogleJsonResponseException',
    details: error.toBody().error,
    cause: error,
  });
};

const metadataMs = 350;

const create = (context: ServiceContext): object => {
  const api = new DriveApi(new DriveFiles(context.world), viewerOf(context));
  const run = <T>(method: string, options: CallOptions, body: () => T): T => {
    const name = `${method.slice(0, 1).toUpperCase()}${method.slice(1)}`;
    context.requireFull(`drive.${method}`, driveScopes);
    return context.call('Drive', name, options, () => {
      try {
        return body();
      } catch (error) {
        throw asScriptError(error, method);
      }
    });
  };
  return guarded('Drive', {
    Files: guarded('Drive.Files', {
      /** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/create */
      create(resource: FileInput = {}, mediaData?: unknown, options: Options = {}) {
        const media = mediaOf(mediaData, 'Drive.Files.create');
        const call = { size: sizeOf(resource, media), ms: uploadMs(resource, media), request: resource };
        return run('files.create', call, () => api.create(resource, media, options));
      },
      /** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/copy */
      copy(resource: FileInput, fileId: string, options: Options = {}) {
        const call = { size: sizeOf(resource, undefined), ms: 1500, request: resource };
        return run('files.copy', call, () => api.copy(resource ?? {}, String(fileId), options));
      },
      /** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/get */
      get: (fileId: string, options: Options = {}) =>
        run('files.get', { ms: metadataMs }, () => api.get(String(fileId), options)),
      /** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list */
      list: (options: Options = {}) => run('files.list', { ms: metadataMs }, () => api.list(options)),
      /** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/update */
      update(resource: FileInput, fileId: string, mediaData?: unknown, options: Options = {}) {
        const media = mediaOf(mediaData, 'Drive.Files.update');
        const ms = media ? uploadMs({ mimeType: resource?.mimeType }, media) : metadataMs;
        const call = { size: sizeOf(resource, media), ms, request: resource };
        return run('files.update', call, () => api.update(resource ?? {}, String(fileId), media, options));
      },
      /** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/delete */
      remove: (fileId: string, options: Options = {}) =>
        run('files.delete', { ms: metadataMs }, () => api.remove(String(fileId), options)),
      /** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/emptyTrash */
      emptyTrash: (options: Options = {}) => run('files.emptyTrash', { ms: metadataMs }, () => api.emptyTrash(options)),
      /** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/generateIds */
      generateIds: (options: Options = {}) =>
        run('files.generateIds', { ms: metadataMs }, () => api.generateIds(options)),
      /**
       * The service takes the exported bytes for an error message, so this always throws; export by UrlFetchApp.
       * https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export
       */
      export: (fileId: string, mimeType: string) =>
        run('files.export', { ms: 1500 }, () => {
          const { bytes } = api.export(String(fileId), mimeType);
          const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 60));
          throw new DriveError(200, 'badContent', `Response Code: 200. Message: ${beginning}.`);
        }),
    }),
    Permissions: guarded('Drive.Permissions', {
      /** https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/create */
      create: (resource: FileInput, fileId: string, options: Options = {}) =>
        run('permissions.create', { size: sizeOf(resource, undefined), ms: 500, request: resource }, () =>
          api.createPermission(resource, String(fileId), options),
        ),
      /** https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/get */
      get: (fileId: string, permissionId: string, options: Options = {}) =>
        run('permissions.get', { ms: metadataMs }, () => api.getPermission(String(fileId), permissionId, options)),
      /** https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/list */
      list: (fileId: string, options: Options = {}) =>
        run('permissions.list', { ms: metadataMs }, () => api.listPermissions(String(fileId), options)),
      /** https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/update */
      update: (resource: FileInput, fileId: string, permissionId: string, options: Options = {}) =>
        run('permissions.update', { size: sizeOf(resource, undefined), ms: 500, request: resource }, () =>
          api.updatePermission(resource, String(fileId), permissionId, options),
        ),
      /** https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/delete */
      remove: (fileId: string, permissionId: string, options: Options = {}) =>
        run('permissions.delete', { ms: 500 }, () => api.removePermission(String(fileId), permissionId, options)),
    }),
    About: guarded('Drive.About', {
      /** https://developers.google.com/workspace/drive/api/reference/rest/v3/about/get */
      get: (options: Options = {}) => run('about.get', { ms: metadataMs }, () => api.about(options)),
    }),
  });
};

export const driveService: Service = { name: 'Drive', create };

registerWorkbooks();
registerDriveRoutes();
