// Drive for people: folders, files, downloads, trash. A person sees what is shared with them, as at Google.

import { DriveFiles } from '../services/drive/drive-files.ts';
import { canSee, requireFile, type Viewer } from '../services/drive/file-access.ts';
import { updateFile } from '../services/drive/file-changes.ts';
import { rootIdOf } from '../services/drive/file-ids.ts';
import type { FileRecord } from '../services/drive/file-record.ts';
import {
  DOCX,
  extensionOf,
  GOOGLE_DOC,
  GOOGLE_FOLDER,
  GOOGLE_FORM,
  GOOGLE_SHEET,
  PDF,
} from '../services/drive/mime-types.ts';
import { type Hosting, Refused } from './hosting.ts';
import type { FileView, FolderView } from './list-api.ts';
import { pdfOf } from './pdf.ts';

export function hrefOf({ id, mimeType }: Pick<FileRecord, 'id' | 'mimeType'>): string {
  if (mimeType === GOOGLE_FOLDER) return `/drive/folders/${id}`;
  if (mimeType === GOOGLE_DOC) return `/document/d/${id}/edit`;
  if (mimeType === GOOGLE_SHEET) return `/spreadsheets/d/${id}/edit`;
  if (mimeType === GOOGLE_FORM) return `/forms/d/${id}/edit`;
  return `/file/d/${id}/view`;
}

function fileView(file: FileRecord): FileView {
  return {
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    changedAt: Date.parse(file.modifiedTime),
    size: file.content?.size ?? null,
    owner: file.owner,
    trashed: file.trashed,
    href: hrefOf(file),
  };
}

const byName = (one: FileRecord, other: FileRecord) =>
  Number(other.mimeType === GOOGLE_FOLDER) - Number(one.mimeType === GOOGLE_FOLDER) ||
  one.name.localeCompare(other.name, 'es', { numeric: true });

export function driveRoutes({ app, workspace, user }: Hosting): void {
  const { world } = workspace;
  const files = new DriveFiles(world);
  const viewer = (who: string): Viewer => ({ user: who, scope: 'drive', container: world.containerId });
  const readable = (id: string, who: string): FileRecord => {
    const found = files.find(id);
    if (!found) throw new Refused(404, 'Este archivo no existe o se eliminó.');
    if (!canSee(files, found, viewer(who)) && id !== rootIdOf(who))
      throw new Refused(
        403,
        `Necesitas acceso. Pide a ${found.owner} que comparta «${found.name}» contigo, o cambia de persona arriba a la derecha.`,
      );
    return found;
  };
  const path = (folder: FileRecord, who: string): { id: string; name: string }[] => {
    const parent = folder.parents[0] === undefined ? undefined : files.find(folder.parents[0]);
    return [
      ...(parent && canSee(files, parent, viewer(who)) ? path(parent, who) : []),
      { id: folder.id, name: folder.name },
    ];
  };

  app.get('/api/drive/folders/:id', (context) => {
    const who = user(context);
    const id = context.req.param('id');
    if (id === 'trash') {
      const trashed = files.all().filter((file) => file.trashed && file.explicitlyTrashed && file.owner === who);
      return context.json({ path: [], files: trashed.sort(byName).map(fileView) } satisfies FolderView);
    }
    const seen = files.all().filter((file) => !file.trashed && canSee(files, file, viewer(who)));
    if (id === 'root' && who !== world.users.owner) {
      const roots = seen.filter(
        (file) =>
          file.id !== rootIdOf(who) &&
          !seen.some((other) => file.parents.includes(other.id) && other.id !== rootIdOf(file.owner)),
      );
      return context.json({
        path: [{ id: 'root', name: 'Compartidos conmigo' }],
        files: roots.sort(byName).map(fileView),
      } satisfies FolderView);
    }
    const folder = id === 'root' ? files.root(who) : readable(id, who);
    const inside = seen.filter((file) => file.parents.includes(folder.id)).sort(byName);
    return context.json({ path: path(folder, who), files: inside.map(fileView) } satisfies FolderView);
  });

  app.get('/api/drive/files/:id', (context) =>
    context.json(fileView(readable(context.req.param('id'), user(context)))),
  );

  for (const what of ['trash', 'restore'] as const)
    app.post(`/api/drive/files/:id/${what}`, (context) => {
      const who = user(context);
      const { id } = readable(context.req.param('id'), who);
      requireFile(files, id, viewer(who), 'own');
      updateFile(files, id, { trashed: what === 'trash' }, undefined, {}, viewer(who));
      return context.json(null);
    });

  app.get('/api/drive/files/:id/download', async (context) => {
    const file = readable(context.req.param('id'), user(context));
    const wanted = context.req.query('as');
    const isDocument = file.mimeType === GOOGLE_DOC || file.content?.type === DOCX;
    const asPdf = wanted === 'pdf' && isDocument;
    const content = files.content(file);
    const bytes = asPdf ? await pdfOf(content) : content;
    const type = asPdf ? PDF : (file.content?.type ?? 'application/octet-stream');
    const extension = asPdf ? 'pdf' : isDocument ? 'docx' : extensionOf(type);
    const name = file.name.endsWith(`.${extension}`) ? file.name : `${file.name}.${extension}`;
    return new Response(Buffer.from(bytes), {
      headers: downloadHeaders(type, name, context.req.query('inline') === '1'),
    });
  });
}

/** Shown in place or saved; stored content never gets the page's origin. */
export function downloadHeaders(type: string, name: string, inline: boolean): Record<string, string> {
  const plain = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\]/g, '');
  return {
    'content-type': type,
    'content-disposition': `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
}
