// Builds the workspace's page for the browser, the bridge of its frames, and the server's listening thread.
// The result is a cache, never pushed to Google: node_modules/.cache/entrepares/page.
import { copyFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const output = join(root, 'node_modules/.cache/entrepares/page');

const common: BuildOptions = {
  bundle: true,
  absWorkingDir: root,
  minify: true,
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
};

/** Returns the folder that holds the built files. Takes a fraction of a second. */
export async function buildPage(): Promise<string> {
  await mkdir(output, { recursive: true });
  await Promise.all([
    build({
      ...common,
      entryPoints: { page: 'workspace/page/main.tsx', 'web-app': 'workspace/page/frame/web-app.ts' },
      outdir: output,
      format: 'esm',
      splitting: true,
      target: 'es2022',
    }),
    build({ ...common, entryPoints: ['workspace/page/style/page.css'], outdir: output }),
    build({
      ...common,
      entryPoints: ['workspace/page/frame/bridge.ts'],
      outdir: output,
      format: 'iife',
      target: 'es2020',
    }),
    build({
      ...common,
      entryPoints: ['workspace/server/front-worker.ts'],
      outfile: join(output, 'front-worker.mjs'),
      format: 'esm',
      platform: 'node',
      target: 'node20',
    }),
    copyFile(join(root, 'workspace/page/style/icon.svg'), join(output, 'icon.svg')),
  ]);
  return output;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${await buildPage()}\n`);
