// The built files of the script: what clasp would push.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Program, programOf } from './program.ts';

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly {
      readonly userSymbol: string;
      readonly serviceId: string;
      readonly version: string;
    }[];
  };
  readonly webapp?: { readonly executeAs?: string; readonly access?: string };
  readonly [other: string]: unknown;
}

export interface Bundle {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Of all script files, in the order of evaluation (alphabetical, as clasp pushes without filePushOrder). */
  readonly program: Program;
  /** Text of an .html file by its name without or with the ending; undefined when there is none. */
  html(name: string): string | undefined;
}

/** Reads a folder such as dist/. Call again after a build: files are not watched. */
export function readBundle(folder: string): Bundle {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Error(`There is no built script at ${folder}. Build it first.`);
  }
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  const manifestFile = join(folder, 'appsscript.json');
  const html = new Map<string, string>();
  for (const name of names.filter((file) => extname(file) === '.html')) {
    html.set(name.slice(0, -'.html'.length), readFileSync(join(folder, name), 'utf8'));
  }
  return {
    folder,
    manifest: existsSync(manifestFile) ? (JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest) : {},
    program: programOf(
      names
        .filter((name) => extname(name) === '.js' || extname(name) === '.gs')
        .map((name) => ({ name: basename(name), text: readFileSync(join(folder, name), 'utf8') })),
    ),
    html: (name) => html.get(name) ?? html.get(name.replace(/\.html$/, '')),
  };
}
