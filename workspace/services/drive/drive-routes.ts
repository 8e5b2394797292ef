// Drive's web addresses, for UrlFetchApp: metadata, download, export, plain, multipart and resumable upload.
// Reference: https://developers.google.com/workspace/drive/api/guides/manage-uploads

import type { ServiceContext } from '../../engine/service.ts';
import type { World } from '../../engine/world.ts';
import { type HttpRequest, type HttpResponse, registerRoute } from '../url-fetch/routes.ts';
import type { Media } from './conversion.ts';
import { DriveApi, uploadMs } from './drive-api.ts';
import { DriveError } from './drive-error.ts';
import { DriveFiles } from './drive-files.ts';
import type { FileInput } from './file-input.ts';
import { OCTET_STREAM } from './mime-types.ts';
import { multipartParts } from './multipart.ts';
import type { Options } from './request-options.ts';
import { viewerOf } from './viewer.ts';

const apiPrefix = 'https://www.googleapis.com/drive/v3/';
const uploadPrefix = 'https://www.googleapis.com/upload/drive/v3/';

interface Call {
  readonly method: string;
  readonly path: readonly string[];
  readonly options: Options;
  readonly request: HttpRequest;
}

const callOf = (request: HttpRequest, prefix: string): Call => {
  const { pathname, searchParams } = new URL(request.url);
  const path = pathname.slice(new URL(prefix).pathname.length).split('/').filter(Boolean).map(decodeURIComponent);
  return { method: request.method, path, options: Object.fromEntries(searchParams), request };
};

const json = (bytes: Uint8Array): FileInput => {
  if (bytes.length === 0) return {};
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as FileInput;
  } catch {
    throw new DriveError(400, 'parseError', 'Parse Error');
  }
};

const ok = (body: HttpResponse['body']): HttpResponse => ({ status: 200, body });
const noContent: HttpResponse = { status: 204, body: '' };

const file = ({ bytes, contentType }: Media, name: string): HttpResponse => ({
  status: 200,
  headers: {
    'content-type': contentType,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  },
  body: bytes,
});

const answer = (api: DriveApi, { method, path, options, request }: Call): HttpResponse => {
  const [collection, id, below, belowId] = path;
  const route = `${method} ${collection}${id ? '/:id' : ''}${below ? `/${below}` : ''}${belowId ? '/:id' : ''}`;
  const body = (): FileInput => json(request.payload);
  const { mimeType, ...others } = options;
  switch (route) {
    case 'GET files':
      return ok(api.list(options));
    case 'POST files':
      return ok(api.create(body(), undefined, options));
    case 'GET files/:id': {
      if (id === 'generateIds') return ok(api.generateIds(options));
      if (options.alt !== 'media') return ok(api.get(id ?? '', options));
      const { name, ...content } = api.download(id ?? '');
      return file(content, name);
    }
    case 'PATCH files/:id':
      return ok(api.update(body(), id ?? '', undefined, options));
    case 'DELETE files/:id':
      if (id === 'trash') api.emptyTrash(options);
      else api.remove(id ?? '', options);
      return noContent;
    case 'POST files/:id/copy':
      return ok(api.copy(body(), id ?? '', options));
    case 'GET files/:id/export': {
      const { name, ...content } = api.export(id ?? '', mimeType === undefined ? undefined : String(mimeType));
      return file(content, name);
    }
    case 'GET files/:id/permissions':
      return ok(api.listPermissions(id ?? '', options));
    case 'POST files/:id/permissions':
      return ok(api.createPermission(body(), id ?? '', options));
    case 'GET files/:id/permissions/:id':
      return ok(api.getPermission(id ?? '', belowId ?? '', options));
    case 'PATCH files/:id/permissions/:id':
      return ok(api.updatePermission(body(), id ?? '', belowId ?? '', others));
    case 'DELETE files/:id/permissions/:id':
      api.removePermission(id ?? '', belowId ?? '', options);
      return noContent;
    case 'GET about':
      return ok(api.about(options));
    default:
      throw new DriveError(404, 'notFound', `Unsupported in the offline workspace: ${method} ${request.url}`);
  }
};

const store = (api: DriveApi, call: Call, input: FileInput, media: Media): HttpResponse => {
  const { upload_id: _session, ...options } = call.options;
  const id = call.path[1];
  if (call.path[0] !== 'files')
    throw new DriveError(404, 'notFound', `Unsupported in the offline workspace: upload to ${call.request.url}`);
  return ok(id === undefined ? api.create(input, media, options) : api.update(input, id, media, options));
};

interface Session {
  readonly user: string;
  readonly input: FileInput;
  readonly contentType: string;
}

const sessionPath = (id: string): string => `drive/uploads/${id}.json`;

/** Begins a resumable upload: the answer's `location` takes the bytes, in one piece. */
const begin = (world: World, user: string, call: Call): HttpResponse => {
  const id = world.newId(40);
  const contentType = call.request.headers['x-upload-content-type'] ?? OCTET_STREAM;
  world.store.writeJson(sessionPath(id), { user, input: json(call.request.payload), contentType } satisfies Session);
  const glue = call.request.url.includes('?') ? '&' : '?';
  return { status: 200, headers: { location: `${call.request.url}${glue}upload_id=${id}` }, body: '' };
};

const finish = (world: World, api: DriveApi, call: Call): HttpResponse => {
  const path = sessionPath(String(call.options.upload_id));
  const session = world.store.readJson<Session>(path);
  if (!session) throw new DriveError(404, 'notFound', 'The upload session is unknown or over.');
  const range = call.request.headers['content-range'];
  const { payload } = call.request;
  if (range !== undefined && range !== `bytes 0-${payload.length - 1}/${payload.length}`) {
    throw new DriveError(400, 'badRequest', 'Unsupported in the offline workspace: resumable upload in several pieces');
  }
  const response = store(api, call, session.input, { bytes: payload, contentType: session.contentType });
  world.store.delete(path);
  return response;
};

const uploaded = (context: ServiceContext, api: DriveApi, call: Call): HttpResponse => {
  const { headers, payload } = call.request;
  const contentType = headers['content-type'] ?? OCTET_STREAM;
  switch (call.options.uploadType) {
    case 'media':
      return store(api, call, {}, { bytes: payload, contentType });
    case 'multipart': {
      const { metadata, media } = multipartParts(payload, contentType);
      return store(api, call, json(metadata), media);
    }
    case 'resumable':
      return call.options.upload_id === undefined
        ? begin(context.world, context.execution.effectiveUser, call)
        : finish(context.world, api, call);
    default:
      throw new DriveError(400, 'badRequest', `Invalid upload type: ${String(call.options.uploadType)}`, 'uploadType');
  }
};

const guard = (body: () => HttpResponse): HttpResponse => {
  try {
    return body();
  } catch (error) {
    if (error instanceof DriveError) return { status: error.status, body: error.toBody() };
    throw error;
  }
};

const apiOf = (context: ServiceContext): DriveApi => new DriveApi(new DriveFiles(context.world), viewerOf(context));

const requestMs = (request: HttpRequest): number => {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname.endsWith('/export') || searchParams.get('alt') === 'media' || pathname.endsWith('/copy')) return 1500;
  return 350;
};

/** Only multipart says before the body is stored whether the upload converts. */
const uploadRequestMs = (request: HttpRequest): number => {
  const contentType = request.headers['content-type'] ?? '';
  if (!contentType.startsWith('multipart/')) return 1500;
  try {
    const { metadata, media } = multipartParts(request.payload, contentType);
    return uploadMs(json(metadata), media);
  } catch {
    return 350;
  }
};

/** Makes UrlFetchApp answer for Drive; called once, when the workspace is put together. */
export const registerDriveRoutes = (): void => {
  registerRoute(apiPrefix, (request, context) => guard(() => answer(apiOf(context), callOf(request, apiPrefix))), {
    ms: requestMs,
  });
  registerRoute(
    uploadPrefix,
    (request, context) => guard(() => uploaded(context, apiOf(context), callOf(request, uploadPrefix))),
    { ms: uploadRequestMs },
  );
};
