// Writes into workspace/README.md what the workspace supports: every class with its methods, as the running workspace
// itself offers them, each with the address of Google's reference.
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Workspace } from '../workspace/engine/workspace.ts';
import { requestKinds } from '../workspace/services/sheets/request-kinds.ts';
import { classReference, methodReference } from './workspace-support/references.ts';

const root = resolve(fileURLToPath(import.meta.url), '../..');
export const readmePath = join(root, 'workspace/README.md');
const START = '<!-- support: written by tools/workspace-support.ts -->';
const END = '<!-- end of support -->';
const REQUESTS = 'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request';

async function offered(): Promise<Readonly<Record<string, readonly string[]>>> {
  const dist = await mkdtemp(join(tmpdir(), 'workspace-support-'));
  try {
    await copyFile(join(root, 'tools/workspace-support/tour.js'), join(dist, 'Code.js'));
    await writeFile(join(dist, 'appsscript.json'), '{ "timeZone": "America/Mexico_City" }');
    const { result, error } = Workspace.open({ dist, now: '2026-11-20T15:00:00Z', seed: 'support' }).run('tour');
    if (error) throw new Error(error.message);
    return result as Record<string, readonly string[]>;
  } finally {
    await rm(dist, { recursive: true, force: true });
  }
}

/** The list as Markdown, between its marks. */
export async function supportList(): Promise<string> {
  const lines = [START, ''];
  for (const [name, methods] of Object.entries(await offered())) {
    const links = methods.map((method) => `[${method}](${methodReference(name, method)})`);
    lines.push(`### [${name}](${classReference(name)})`, '', links.join(' · '), '');
    if (name !== 'Sheets.Spreadsheets') continue;
    const requests = [...requestKinds.keys()].sort();
    lines.push('Requests of `batchUpdate`:', '');
    lines.push(requests.map((request) => `[${request}](${REQUESTS}#${request.toLowerCase()}request)`).join(' · '), '');
  }
  return [...lines, END].join('\n');
}

export function withSupport(readme: string, list: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < 0) throw new Error(`${readmePath} has lost the marks of its list`);
  return readme.slice(0, start) + list + readme.slice(end + END.length);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(readmePath, withSupport(await readFile(readmePath, 'utf8'), await supportList()));
}
