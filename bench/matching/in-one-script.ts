// Runs the comparison as one script in a process of its own, as the add-on is delivered: run file by file, through a
// loader, the engine makes slower code of ours, by a quarter where a solution takes a millisecond.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Where the script finds the packages that it leaves out. */
const folder = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

export async function compareInOneScript(files: readonly { name: string; text: string }[]): Promise<void> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { readFileSync } from 'node:fs';
        import { compareMatching } from './compare.ts';
        await compareMatching(JSON.parse(readFileSync(0, 'utf8')));`,
      resolveDir: here,
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  const script = `${folder}compare-matching-${process.pid}.mjs`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(script, outputFiles[0]?.text ?? '');
  try {
    const { status } = spawnSync(process.execPath, ['--single-threaded', script], {
      input: JSON.stringify(files),
      stdio: ['pipe', 'inherit', 'inherit'],
    });
    process.exitCode = status ?? 1;
  } finally {
    rmSync(script);
  }
}
