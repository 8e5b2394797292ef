// Builds the sidebar in parts, so that opening it stays quick: the first with what opening needs, one file a language,
// and the others with their screens, which the sidebar asks the server for and which use the modules of the first.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { type Language, languages } from '../src/text/language.ts';
import { type PartName, partNames, sidebarFile } from '../src/views/sidebar-parts.ts';
import { pageFile } from './build-page-file.ts';
import { plainScript } from './plain-script.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const FIRST = 'sidebar/sidebar.tsx';
const entryOf = (part: PartName) => `sidebar/parts/${part}.tsx`;
/** Where the first part leaves its modules for the others, each under the same few characters in every build. */
const SHARED = 'globalThis.EntreparesShared';
const sharedName = (file: string) => createHash('sha256').update(file).digest('hex').slice(0, 6);

export const browserOptions: BuildOptions & { write: false } = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  outdir: 'dist',
  format: 'iife',
  // Google Sheets, in which the screens stand, asks for a recent browser.
  target: 'es2020',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** Files, from the root of the project, of which a bundle is made. */
async function inputsOf(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({ ...browserOptions, entryPoints: [entry], metafile: true });
  return Object.keys(metafile.inputs).filter((file) => /\.(ts|tsx|js|mjs)$/.test(file));
}

/** Every language's words are those of one language: a file holds them once. */
function onlyLanguage(language: Language): Plugin {
  return {
    name: 'only-language',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/(es|en|pt)\/(sidebar-(first|cases|office|programmes)|specs)\.ts$/ }, ({ path }) => ({
        path: `${root}src/text/${language}/${path.slice(path.lastIndexOf('/') + 1)}`,
      }));
    },
  };
}

/** The first part, which leaves the shared modules where the others find them. */
function leaveShared(shared: readonly string[]): Plugin {
  return {
    name: 'leave-shared',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^first-part$/ }, () => ({ path: 'first-part', namespace: 'first-part' }));
      onLoad({ filter: /.*/, namespace: 'first-part' }, () => ({
        contents: [
          ...shared.map((file, index) => `import * as m${index} from ${JSON.stringify(`./${file}`)};`),
          `${SHARED} = { ${shared.map((file, index) => `${JSON.stringify(sharedName(file))}: m${index}`).join(', ')} };`,
          `import './${FIRST}';`,
        ].join('\n'),
        resolveDir: root,
        loader: 'js',
      }));
    },
  };
}

/** Another part, whose shared modules are those of the first. */
function takeShared(shared: readonly string[]): Plugin {
  return {
    name: 'take-shared',
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /.*/ }, async ({ path, kind, pluginData, ...from }) => {
        if (kind === 'entry-point' || pluginData === 'asked') return undefined;
        const found = await resolve(path, {
          kind,
          pluginData: 'asked',
          importer: from.importer,
          resolveDir: from.resolveDir,
        });
        const file = found.path.slice(root.length);
        // The ending tells esbuild that the module is a CommonJS one.
        return shared.includes(file) ? { path: `${file}.cjs`, namespace: 'shared' } : undefined;
      });
      onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({
        contents: `module.exports = ${SHARED}[${JSON.stringify(sharedName(path.slice(0, -'.cjs'.length)))}];`,
        loader: 'js',
      }));
    },
  };
}

const textOf = (files: readonly { path: string; text: string }[] | undefined, ending: string) =>
  files?.find(({ path }) => path.endsWith(ending))?.text ?? '';

/**
 * What several parts use, which stands in the first alone: modules of the sidebar may keep state, and must be there once.
 * Libraries and `src` keep none: what the first part does not use of them stands in each part that needs it; so do words.
 */
async function sharedModules(): Promise<readonly string[]> {
  const [first = [], ...others] = await Promise.all([FIRST, ...partNames.map(entryOf)].map(inputsOf));
  const times = new Map<string, number>();
  for (const file of others.flat()) times.set(file, (times.get(file) ?? 0) + 1);
  // What blocks are drawn with keeps its state below, in what it uses; few screens of each part need it.
  const mayKeepState = (file: string) => file.startsWith('sidebar/') && !file.startsWith('sidebar/specs/');
  return [...times]
    .filter(([file, count]) => first.includes(file) || (count > 1 && mayKeepState(file)))
    .map(([file]) => file)
    .filter((file) => !file.startsWith('src/text/'));
}

/** A part brings the looks of its screens along. */
function addStyles(styles: string): string {
  if (styles === '') return '';
  return `document.head.append(Object.assign(document.createElement('style'),{textContent:${JSON.stringify(styles)}}));`;
}

/** File names and contents, one a language: a page for the first part, a bare script for each other. */
export async function buildSidebar(): Promise<ReadonlyMap<string, string>> {
  const shared = await sharedModules();
  const pages = languages.map(async (language): Promise<[string, string]> => {
    const { outputFiles } = await build({
      ...browserOptions,
      entryPoints: { sidebar: 'first-part' },
      plugins: [leaveShared(shared), onlyLanguage(language)],
    });
    const page = pageFile({ script: textOf(outputFiles, '.js'), styles: textOf(outputFiles, '.css'), language });
    return [`${sidebarFile('first', language)}.html`, page];
  });
  const parts = partNames.flatMap((part) =>
    languages.map(async (language): Promise<[string, string]> => {
      const { outputFiles } = await build({
        ...browserOptions,
        entryPoints: [entryOf(part)],
        globalName: 'EntreparesPart',
        plugins: [onlyLanguage(language), takeShared(shared)],
      });
      const styles = textOf(outputFiles, '.css');
      return [`${sidebarFile(part, language)}.html`, plainScript(textOf(outputFiles, '.js') + addStyles(styles))];
    }),
  );
  return new Map(await Promise.all([...pages, ...parts]));
}
