// Builds the sidebar in parts, so that opening it stays quick: the first with what opening needs, one file a language,
// and the others with their screens, which the sidebar asks the server for and which use the modules of the first. What
// several of those others use and the first does not is a script of its own, which comes with whichever is asked for first.
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
/** Where modules are left for the parts that come later, each under the same few characters in every build. */
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
export function onlyLanguage(language: Language): Plugin {
  return {
    name: 'only-language',
    setup({ onResolve }) {
      onResolve(
        { filter: /^\.\/(es|en|pt)\/(sidebar-(first|cases|office|programmes)|specs|pages)\.ts$/ },
        ({ path }) => ({
          path: `${root}src/text/${language}/${path.slice(path.lastIndexOf('/') + 1)}`,
        }),
      );
    },
  };
}

/** A script under this name, which leaves modules where later ones find them, and then does what it is there for. */
function leaveShared(name: string, shared: readonly string[], then = ''): Plugin {
  return {
    name: 'leave-shared',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: 'leaving' }));
      onLoad({ filter: /.*/, namespace: 'leaving' }, () => ({
        contents: [
          ...shared.map((file, index) => `import * as m${index} from ${JSON.stringify(`./${file}`)};`),
          `${SHARED} = Object.assign(${SHARED} ?? {}, { ${shared.map((file, index) => `${JSON.stringify(sharedName(file))}: m${index}`).join(', ')} });`,
          then,
        ].join('\n'),
        resolveDir: root,
        loader: 'js',
      }));
    },
  };
}

/** A later script, which takes these modules from where they were left. */
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

interface Shared {
  /** What the first part uses, and others too. */
  readonly first: readonly string[];
  /** What the first part does without, and several others use. */
  readonly later: readonly string[];
}

/** What more than one part uses stands in one place: modules may keep state. Words alone come with each part. */
async function sharedModules(): Promise<Shared> {
  const [first = [], ...others] = await Promise.all([FIRST, ...partNames.map(entryOf)].map(inputsOf));
  const times = new Map<string, number>();
  for (const file of others.flat()) times.set(file, (times.get(file) ?? 0) + 1);
  const shared = [...times].filter(([file]) => !file.startsWith('src/text/'));
  return {
    first: shared.filter(([file]) => first.includes(file)).map(([file]) => file),
    later: shared.filter(([file, count]) => count > 1 && !first.includes(file)).map(([file]) => file),
  };
}

/** A part brings the looks of its screens along. */
function addStyles(styles: string): string {
  if (styles === '') return '';
  return `document.head.append(Object.assign(document.createElement('style'),{textContent:${JSON.stringify(styles)}}));`;
}

/** File names and contents, one a language: a page for the first part, a bare script for each other. */
export async function buildSidebar(): Promise<ReadonlyMap<string, string>> {
  const { first, later } = await sharedModules();
  const bundle = (language: Language, entry: string, plugins: readonly Plugin[], more: BuildOptions = {}) =>
    build({ ...browserOptions, ...more, entryPoints: [entry], plugins: [...plugins, onlyLanguage(language)] });
  const pages = languages.map(async (language): Promise<[string, string]> => {
    const { outputFiles } = await bundle(language, 'first-part', [
      leaveShared('first-part', first, `import './${FIRST}';`),
    ]);
    const page = pageFile({ script: textOf(outputFiles, '.js'), styles: textOf(outputFiles, '.css'), language });
    return [`${sidebarFile('first', language)}.html`, page];
  });
  const script = async (name: PartName | 'shared', language: Language, entry: string, plugins: readonly Plugin[]) => {
    const { outputFiles } = await bundle(language, entry, plugins, { globalName: 'EntreparesPart' });
    const code = textOf(outputFiles, '.js') + addStyles(textOf(outputFiles, '.css'));
    return [`${sidebarFile(name, language)}.html`, plainScript(code)] as const;
  };
  const scripts = languages.flatMap((language) => [
    script('shared', language, 'shared-part', [leaveShared('shared-part', later), takeShared(first)]),
    ...partNames.map((name) => script(name, language, entryOf(name), [takeShared([...first, ...later])])),
  ]);
  return new Map(await Promise.all([...pages, ...scripts]));
}
