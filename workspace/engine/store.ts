// The state of the workspace: a tree of JSON values and byte files, in memory and, if a folder is given, on disk.
// Disk writes of one batch appear together or not at all, also when the process is killed half-way.

import { plainCopy } from './plain-copy.ts';
import { commitFiles, type FileChange, listFiles, readFile, recoverFolder } from './store-folder.ts';

export interface Store {
  readonly folder: string | undefined;
  /** The live value, the same object at each reading. Whoever changes it must call writeJson before anybody else reads. */
  readJson<T>(path: string): T | undefined;
  /** Takes the value over without copying; it must be JSON-like. Written to disk when the batch ends. */
  writeJson(path: string, value: unknown): void;
  readBytes(path: string): Uint8Array | undefined;
  writeBytes(path: string, bytes: Uint8Array): void;
  delete(path: string): void;
  /** Paths that start with the prefix, sorted. */
  list(prefix: string): string[];
  /** Everything written inside is committed to disk at once when the outermost batch ends. Never undone by an error. */
  batch<T>(body: () => T): T;
  /**
   * An independent copy in memory, for trying something many times from the same state. A value is copied when one of
   * the two is first asked for it; a frozen value never changes and stays one. A live value read before has had its day.
   */
  fork(): Store;
}

type Entry = { readonly json: unknown } | { readonly bytes: Uint8Array };

/** Opens a folder (made if absent; an interrupted commit is finished first) or an empty store in memory. */
export function openStore(folder?: string): Store {
  if (folder === undefined) return createStore(undefined, new Map(), new Set());
  recoverFolder(folder);
  return createStore(folder, new Map(), new Set(listFiles(folder)));
}

function createStore(
  folder: string | undefined,
  entries: Map<string, Entry>,
  onDisk: Set<string>,
  sharedFrom: Iterable<string> = [],
): Store {
  const changed = new Set<string>();
  /** Entries that a copy of this store holds as well: whoever reads one first takes a copy of its own. */
  const shared = new Set<string>(sharedFrom);
  let depth = 0;

  function entryOf(path: string, kind: 'json' | 'bytes'): Entry | undefined {
    const known = entries.get(path);
    if (known && shared.delete(path) && !isFrozen(known)) {
      const own = plainCopy(known);
      entries.set(path, own);
      return own;
    }
    if (known || folder === undefined || changed.has(path) || !onDisk.has(path)) return known;
    const bytes = readFile(folder, path);
    const entry: Entry = kind === 'json' ? { json: JSON.parse(new TextDecoder().decode(bytes)) } : { bytes };
    if (kind === 'json') entries.set(path, entry);
    return entry;
  }

  function put(path: string, entry: Entry | undefined): void {
    checkPath(path);
    if (entry) entries.set(path, entry);
    else entries.delete(path);
    shared.delete(path);
    changed.add(path);
    if (depth === 0) commit();
  }

  function commit(): void {
    if (folder !== undefined && changed.size > 0) {
      const changes = [...changed].map((path): FileChange => ({ path, bytes: contentOf(entries.get(path)) }));
      commitFiles(folder, changes);
      for (const { path, bytes } of changes) {
        if (!bytes) onDisk.delete(path);
        else onDisk.add(path);
        const entry = entries.get(path);
        if (entry && 'bytes' in entry) entries.delete(path); // large files stay on disk only
      }
    }
    changed.clear();
  }

  return {
    folder,
    readJson: <T>(path: string) => {
      const entry = entryOf(path, 'json');
      return entry && 'json' in entry ? (entry.json as T) : undefined;
    },
    writeJson: (path, value) => put(path, { json: value }),
    readBytes(path) {
      const entry = entryOf(path, 'bytes');
      return entry && 'bytes' in entry ? entry.bytes : undefined;
    },
    writeBytes: (path, bytes) => put(path, { bytes: Uint8Array.from(bytes) }),
    delete: (path) => put(path, undefined),
    list(prefix) {
      const deleted = (path: string) => changed.has(path) && !entries.has(path);
      const paths = new Set([...onDisk].filter((path) => !deleted(path)));
      for (const path of entries.keys()) paths.add(path);
      return [...paths].filter((path) => path.startsWith(prefix)).sort();
    },
    batch(body) {
      depth++;
      try {
        return body();
      } finally {
        depth--;
        if (depth === 0) commit();
      }
    },
    fork() {
      const copy = new Map<string, Entry>();
      for (const path of this.list('')) {
        const entry = entries.get(path) ?? entryOf(path, path.endsWith('.json') ? 'json' : 'bytes');
        if (entry) copy.set(path, entry);
      }
      for (const path of entries.keys()) shared.add(path);
      return createStore(undefined, copy, new Set(), copy.keys());
    },
  };
}

const isFrozen = (entry: Entry): boolean => 'json' in entry && Object.isFrozen(entry.json);

function contentOf(entry: Entry | undefined): Uint8Array | undefined {
  if (!entry) return undefined;
  return 'json' in entry ? new TextEncoder().encode(JSON.stringify(entry.json)) : entry.bytes;
}

function checkPath(path: string): void {
  const safe = path.split('/').every((part) => /^[\w.,@+=~ -]+$/.test(part) && part !== '.' && part !== '..');
  if (!safe || path.startsWith('.')) throw new Error(`Not a path of the store: ${path}`);
}
