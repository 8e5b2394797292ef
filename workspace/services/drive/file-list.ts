// Drive's files.list: which files, in which order, which page.
// Reference: https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list

import { invalidValue } from './drive-error.ts';
import type { DriveFiles } from './drive-files.ts';
import { canSee, type Viewer } from './file-access.ts';
import { rootIdOf } from './file-ids.ts';
import type { FileRecord } from './file-record.ts';
import { GOOGLE_FOLDER } from './mime-types.ts';
import { InvalidQueryError, parseQuery } from './query.ts';
import { matchesQuery } from './query-match.ts';

export interface ListOptions {
  readonly q?: string | undefined;
  readonly orderBy?: string | undefined;
  readonly pageSize?: number | undefined;
  readonly pageToken?: string | undefined;
}

type Order = (one: FileRecord, other: FileRecord) => number;

const collator = new Intl.Collator('es', { sensitivity: 'base' });
const naturalCollator = new Intl.Collator('es', { sensitivity: 'base', numeric: true });
const latestFirst: Order = (one, other) => other.modifiedTime.localeCompare(one.modifiedTime);

const orders: Readonly<Record<string, Order>> = {
  name: (one, other) => collator.compare(one.name, other.name),
  name_natural: (one, other) => naturalCollator.compare(one.name, other.name),
  createdTime: (one, other) => one.createdTime.localeCompare(other.createdTime),
  modifiedTime: (one, other) => one.modifiedTime.localeCompare(other.modifiedTime),
  recency: (one, other) => one.modifiedTime.localeCompare(other.modifiedTime),
  starred: (one, other) => Number(other.starred) - Number(one.starred),
  folder: (one, other) => Number(other.mimeType === GOOGLE_FOLDER) - Number(one.mimeType === GOOGLE_FOLDER),
};

const orderOf = (orderBy: string | undefined): Order => {
  if (!orderBy) return latestFirst;
  const keys = orderBy.split(',').map((part): Order => {
    const [key = '', direction] = part.trim().split(/\s+/);
    const order = orders[key];
    if (!order || (direction !== undefined && direction !== 'desc')) throw invalidValue('orderBy');
    return direction === 'desc' ? (one, other) => order(other, one) : order;
  });
  return (one, other) => keys.map((order) => order(one, other)).find((result) => result !== 0) ?? 0;
};

const matching = (files: DriveFiles, q: string | undefined, viewer: Viewer): FileRecord[] => {
  const root = rootIdOf(viewer.user);
  const seen = files.all().filter((file) => canSee(files, file, viewer) && file.id !== root);
  if (!q) return seen;
  try {
    const query = parseQuery(q);
    const context = {
      user: viewer.user,
      resolveId: (id: string) => (id === 'root' ? root : id),
      fullText: (file: FileRecord) => files.fullText(file),
    };
    return seen.filter((file) => matchesQuery(file, query, context));
  } catch (error) {
    if (error instanceof InvalidQueryError) throw invalidValue('q');
    throw error;
  }
};

export interface FilePage {
  readonly files: FileRecord[];
  readonly nextPageToken?: string;
}

/** A page token is the position where the next page begins; it does not outlive a change of the files. */
export const listFiles = (files: DriveFiles, options: ListOptions, viewer: Viewer): FilePage => {
  const size = options.pageSize ?? 100;
  if (!Number.isInteger(size) || size < 1 || size > 1000)
    throw invalidValue('pageSize', `Invalid value '${size}'. Values must be within the range: [1, 1000]`);
  const start = options.pageToken === undefined ? 0 : Number(/^~!!~(\d+)$/.exec(options.pageToken)?.[1] ?? Number.NaN);
  if (Number.isNaN(start)) throw invalidValue('pageToken');
  const all = matching(files, options.q, viewer).sort(orderOf(options.orderBy));
  const end = start + size;
  return { files: all.slice(start, end), ...(end < all.length ? { nextPageToken: `~!!~${end}` } : {}) };
};
