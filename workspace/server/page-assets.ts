// The built files of the page, by name; both threads of the server hand them out.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
};

/** Undefined when there is no such file. */
export async function assetResponse(assets: string, name: string): Promise<Response | undefined> {
  const type = types[extname(name)];
  if (!type || !/^[\w.-]+$/.test(name)) return undefined;
  try {
    return new Response(await readFile(join(assets, name)), {
      headers: { 'content-type': type, 'cache-control': 'no-cache' },
    });
  } catch {
    return undefined;
  }
}
