// The disk side of the store: a folder of plain files with atomic commits of several files.
// A commit first writes all contents and a list into `.journal/`; from the moment the list exists it will be finished.

import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** `bytes` undefined: the file goes. */
export interface FileChange {
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
}

const journal = '.journal';
const list = join(journal, 'list.json');

/** One file is replaced by a rename; several go through the journal. */
export function commitFiles(folder: string, changes: readonly FileChange[]): void {
  mkdirSync(join(folder, journal), { recursive: true });
  for (const [position, { bytes }] of changes.entries()) {
    if (bytes) writeDurably(join(folder, journal, String(position)), bytes);
  }
  const plan = changes.map(({ path, bytes }) => ({ path, gone: bytes === undefined }));
  if (plan.length > 1) {
    writeDurably(join(folder, journal, 'list'), new TextEncoder().encode(JSON.stringify(plan)));
    renameSync(join(folder, journal, 'list'), join(folder, list));
  }
  carryOut(folder, plan);
  if (plan.length > 1) rmSync(join(folder, list));
}

/** Finishes a commit that a killed process had listed, and throws away one that it had not. */
export function recoverFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (existsSync(join(folder, list))) {
    carryOut(folder, JSON.parse(readFileSync(join(folder, list), 'utf8')));
  }
  rmSync(join(folder, journal), { recursive: true, force: true });
}

/** All stored paths, with forward slashes. Names starting with a dot are not content. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .filter((path) => !path.startsWith('.'));
}

export function readFile(folder: string, path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, path)));
}

function carryOut(folder: string, plan: readonly { path: string; gone: boolean }[]): void {
  for (const [position, { path, gone }] of plan.entries()) {
    const target = join(folder, path);
    const source = join(folder, journal, String(position));
    if (gone) rmSync(target, { force: true });
    else if (existsSync(source)) {
      mkdirSync(dirname(target), { recursive: true });
      renameSync(source, target);
    }
  }
}

function writeDurably(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'w');
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
