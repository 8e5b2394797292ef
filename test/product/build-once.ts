// Before any test: the built add-on is what the sources say.
import { fileURLToPath } from 'node:url';
import { buildAll } from '../../tools/build.ts';
import { isStale } from '../../workspace/server/stale.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['src', 'appsscript', 'sidebar', 'templates', 'tools', 'package-lock.json'];

export default async function setup(): Promise<void> {
  if (
    isStale(
      `${root}dist`,
      sources.map((source) => root + source),
    )
  )
    await buildAll();
}
