// A workbook as the version of 21 November 2026 left it, opened with the add-on as it is built now.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { Workspace } from '../../workspace/engine/workspace.ts';
import { coordinator } from '../product/site.ts';

const file = new URL('fixtures/workbook-of-2026-11-21.json.br', import.meta.url);
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

type Entry = { readonly json: unknown } | { readonly bytes: string };

export function olderWorkbook(): Workspace {
  const entries: Record<string, Entry> = JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'older-workbook-'));
  try {
    for (const [path, entry] of Object.entries(entries)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      const content = 'json' in entry ? JSON.stringify(entry.json) : Buffer.from(entry.bytes, 'latin1');
      writeFileSync(join(folder, path), content);
    }
    const users = { owner: coordinator, others: [] };
    return Workspace.open({ folder, dist, now: '2026-11-20T15:20:00Z', seed: 'today', users }).fork();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
