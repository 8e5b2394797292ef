// The add-on built with an invented programme in the place of peer advisory, for what no programme of the product does
// with a kind of block, or does in every way.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { buildCode, buildScript, installationScript } from '../../tools/build.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** `file` exports it under the name `peerAdvisory`. */
export async function builtWith<Result>(file: URL, use: (dist: string) => Result): Promise<Result> {
  const invented: Plugin = {
    name: 'invented-programme',
    setup: ({ onResolve }) => {
      onResolve({ filter: /\/peer-advisory\.ts$/ }, () => ({ path: fileURLToPath(file) }));
    },
  };
  const folder = mkdtempSync(join(tmpdir(), 'built-with-'));
  try {
    cpSync(dist, folder, { recursive: true });
    const { file: script, entry, globalName } = installationScript;
    writeFileSync(join(folder, 'Code.js'), await buildCode([invented]));
    writeFileSync(join(folder, script), await buildScript(entry, globalName, [invented]));
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
