// Builds the sidebar in two parts, so that opening it stays quick: the screens of every day, one file a language,
// and the later screens, which the sidebar asks the server for and which use the modules of the first part.
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { type Language, languages } from '../src/text/language.ts';
import { pageFile } from './build-page-file.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const FIRST = 'sidebar/sidebar.tsx';
const LATER = 'sidebar/later.tsx';
/** Where the first part leaves its modules for the later one. */
const SHARED = 'globalThis.EntreparesShared';

export const browserOptions: BuildOptions & { write: false } = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  outdir: 'dist',
  format: 'iife',
  target: 'es2019',
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

/** Every language's words are those of one language: the bundle holds them once. */
function onlyLanguage(language: Language): Plugin {
  return {
    name: 'only-language',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/(es|en|pt)\/sidebar\.ts$/ }, () => ({
        path: `${root}src/text/${language}/sidebar.ts`,
      }));
    },
  };
}

/** The first part, which leaves the shared modules where the later part finds them. */
function leaveShared(shared: readonly string[]): Plugin {
  return {
    name: 'leave-shared',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^first-part$/ }, () => ({ path: 'first-part', namespace: 'first-part' }));
      onLoad({ filter: /.*/, namespace: 'first-part' }, () => ({
        contents: [
          ...shared.map((file, index) => `import * as m${index} from ${JSON.stringify(`./${file}`)};`),
          `${SHARED} = { ${shared.map((file, index) => `${JSON.stringify(file)}: m${index}`).join(', ')} };`,
          `import './${FIRST}';`,
        ].join('\n'),
        resolveDir: root,
        loader: 'js',
      }));
    },
  };
}

/** The later part, whose shared modules are those of the first. */
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
        contents: `module.exports = ${SHARED}[${JSON.stringify(path.slice(0, -'.cjs'.length))}];`,
        loader: 'js',
      }));
    },
  };
}

const textOf = (files: readonly { path: string; text: string }[] | undefined, ending: string) =>
  files?.find(({ path }) => path.endsWith(ending))?.text ?? '';

/** File names and contents: Sidebar.html for Spanish, Sidebar-en.html, Sidebar-pt.html, and SidebarLater.html, a bare script. */
export async function buildSidebar(): Promise<ReadonlyMap<string, string>> {
  const [first, later] = await Promise.all([inputsOf(FIRST), inputsOf(LATER)]);
  const shared = first.filter((file) => later.includes(file));
  const pages = languages.map(async (language): Promise<[string, string]> => {
    const { outputFiles } = await build({
      ...browserOptions,
      entryPoints: { sidebar: 'first-part' },
      plugins: [leaveShared(shared), onlyLanguage(language)],
    });
    const page = pageFile({ script: textOf(outputFiles, '.js'), styles: textOf(outputFiles, '.css'), language });
    return [language === 'es' ? 'Sidebar.html' : `Sidebar-${language}.html`, page];
  });
  const { outputFiles } = await build({
    ...browserOptions,
    entryPoints: [LATER],
    globalName: 'EntreparesLater',
    plugins: [takeShared(shared)],
  });
  return new Map([...(await Promise.all(pages)), ['SidebarLater.html', textOf(outputFiles, '.js')]]);
}
