// The files of Drive as stored: records, contents, folders, and who may see which.
// Knows no API: drive-operations.ts speaks Drive's language over it.

import { createHash } from 'node:crypto';
import { plainCopy } from '../../engine/plain-copy.ts';
import type { World } from '../../engine/world.ts';
import { contentKind } from './content-kinds.ts';
import { docxText } from './docx-text.ts';
import { DriveError } from './drive-error.ts';
import { permissionIdOf, rootIdOf } from './file-ids.ts';
import { type FileRecord, rootName } from './file-record.ts';
import { essence, extensionOf, GOOGLE_DOC, GOOGLE_FOLDER, GOOGLE_SHEET } from './mime-types.ts';

const recordPath = (id: string): string => `drive/files/${id}.json`;

export class DriveFiles {
  constructor(readonly world: World) {}

  timestamp(): string {
    return new Date(this.world.clock.now()).toISOString();
  }

  find(id: string): FileRecord | undefined {
    const record = this.world.store.readJson<FileRecord>(recordPath(id));
    if (record) return this.named(plainCopy(record));
    return id === this.world.containerId ? this.named(this.write(this.container())) : undefined;
  }

  /** The workbook that holds the script was there before any file: it gets its record when first looked at. */
  private container(): FileRecord {
    const { containerId, users } = this.world;
    const parents = [this.root(users.owner).id];
    return this.blank(
      { id: containerId, name: 'Hoja de cálculo sin título', mimeType: GOOGLE_SHEET, parents },
      users.owner,
    );
  }

  /** A workbook's name is its title, wherever it was changed. */
  private named(record: FileRecord): FileRecord {
    record.name = contentKind(record.mimeType)?.name?.(this.world, record.id) ?? record.name;
    return record;
  }

  all(): FileRecord[] {
    this.find(this.world.containerId);
    return this.world.store
      .list('drive/files/')
      .map((path) => this.world.store.readJson<FileRecord>(path))
      .filter((record) => record !== undefined)
      .map((record) => this.named(plainCopy(record)));
  }

  write(record: FileRecord): FileRecord {
    this.world.store.writeJson(recordPath(record.id), plainCopy(record));
    this.world.events.emit({ type: 'changed', what: recordPath(record.id) });
    return record;
  }

  /** Removes record and content for good. */
  erase(record: FileRecord): void {
    this.world.store.delete(recordPath(record.id));
    if (record.content) this.world.store.delete(record.content.path);
    contentKind(record.mimeType)?.erase?.(this.world, record.id);
    this.world.events.emit({ type: 'changed', what: recordPath(record.id) });
  }

  /** “My Drive” of a person, made at first use. */
  root(user: string): FileRecord {
    const id = rootIdOf(user);
    return this.find(id) ?? this.write(this.blank({ id, name: rootName, mimeType: GOOGLE_FOLDER, parents: [] }, user));
  }

  resolveId(id: string, user: string): string {
    return id === 'root' ? this.root(user).id : id;
  }

  blank(seed: Pick<FileRecord, 'id' | 'name' | 'mimeType' | 'parents'>, user: string): FileRecord {
    const now = this.timestamp();
    return {
      ...seed,
      createdTime: now,
      modifiedTime: now,
      trashed: false,
      explicitlyTrashed: false,
      starred: false,
      owner: user,
      lastModifyingUser: user,
      properties: {},
      appProperties: {},
      permissions: [{ id: permissionIdOf(user), type: 'user', role: 'owner', emailAddress: user }],
      version: 1,
      writersCanShare: true,
      madeByScript: false,
    };
  }

  children(folderId: string): FileRecord[] {
    return this.all().filter(({ parents }) => parents.includes(folderId));
  }

  /** Puts bytes into a record (not yet written). The content of a Google Doc is its .docx. */
  setContent(record: FileRecord, bytes: Uint8Array, contentType: string): void {
    const type = essence(contentType);
    const path = `drive/content/${record.id}.${extensionOf(record.mimeType === GOOGLE_DOC ? GOOGLE_DOC : type)}`;
    if (record.content && record.content.path !== path) this.world.store.delete(record.content.path);
    this.world.store.writeBytes(path, bytes);
    const digest = (algorithm: string): string => createHash(algorithm).update(bytes).digest('hex');
    record.content = { type, size: bytes.length, md5: digest('md5'), sha256: digest('sha256'), path };
  }

  content(record: FileRecord): Uint8Array {
    const bytes = record.content === undefined ? undefined : this.world.store.readBytes(record.content.path);
    if (bytes === undefined)
      throw new DriveError(
        403,
        'fileNotDownloadable',
        'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
        'alt',
      );
    return bytes;
  }

  fullText(record: FileRecord): string {
    if (record.content === undefined) return contentKind(record.mimeType)?.fullText?.(this.world, record.id) ?? '';
    if (record.mimeType === GOOGLE_DOC) return docxText(this.content(record));
    return record.content.type.startsWith('text/') ? new TextDecoder().decode(this.content(record)) : '';
  }
}
