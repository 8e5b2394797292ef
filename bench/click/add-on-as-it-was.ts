// The add-on built once more with the scoring as it was, so that one run measures both on the same machine.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { buildScript, matchingScript } from '../../tools/build.ts';

const scoringAsItWas: Plugin = {
  name: 'scoring-as-it-was',
  setup(build) {
    const path = fileURLToPath(new URL('scoring-as-it-was.ts', import.meta.url));
    build.onResolve({ filter: /\/score-pairs\.ts$/ }, () => ({ path }));
  },
};

/** The folder of the built add-on; the rest of it is copied from `dist`. */
export async function buildAsItWas(dist: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'entrepares-as-it-was-'));
  cpSync(dist, folder, { recursive: true });
  const { file, entry, globalName } = matchingScript;
  writeFileSync(join(folder, file), await buildScript(entry, globalName, [scoringAsItWas]));
  return folder;
}
