// Builds dist/, what clasp pushes: Code.js with its global functions, the pages as single files, the templates, the manifest.
// Apps Script parses every script file on each execution, so only Code.js is a script; everything else is read when needed.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { type Language, languages } from '../src/text/language.ts';
import { wordsFile } from '../src/text/words-files.ts';
import { publicPageFile } from '../src/views/page-boot.ts';
import { pageFile } from './build-page-file.ts';
import { browserOptions, buildSidebar, onlyLanguage } from './build-sidebar.ts';
import { buildTemplates, templatesHtml } from './build-templates.ts';
import { farLabels, farTextsIn } from './far-labels.ts';
import { plainScript } from './plain-script.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Pages of the browser: output file, entry, and what the server puts into it. */
const pages = [
  {
    file: 'Proposals.html',
    entry: 'sidebar/proposals/dialog.tsx',
    target: 'es2020',
    head: '',
    language: 'es',
    plugins: [],
  },
  ...languages.map((language) => ({
    file: `${publicPageFile(language)}.html`,
    entry: 'sidebar/pages/page.tsx',
    // Opened on telephones, whose browser may be older than the ones that Google Sheets runs in.
    target: 'es2019',
    head: '<script type="application/json" id="boot"><?!= boot ?></script>',
    language,
    plugins: [onlyLanguage(language)],
  })),
];

/** Scripts beside the code, each read by the run that needs it: output file, entry, and the global name of its exports. */
export const matchingScript = {
  file: 'Matching.html',
  entry: 'src/operations/proposals/matching.ts',
  globalName: 'EntreparesMatching',
};
export const installationScript = {
  file: 'Installation.html',
  entry: 'appsscript/install/install.ts',
  globalName: 'EntreparesInstallation',
};
const onDemand = [
  { file: 'Documents.html', entry: 'appsscript/document-engine/engine.ts', globalName: 'EntreparesDocuments' },
  matchingScript,
  installationScript,
];

const scriptOptions: BuildOptions & { write: false } = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  outdir: 'dist',
  format: 'iife',
  // What Apps Script runs: Google's own template for TypeScript asks for the same level.
  // https://github.com/google/aside/blob/main/tsconfig.template.json
  target: 'es2020',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  // Fields of classes are assigned: defined one by one through a helper, they make objects slow.
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
};

/** A script that gives its exports to one global name. */
export async function buildScript(entry: string, globalName: string, plugins: readonly Plugin[] = []): Promise<string> {
  const { outputFiles } = await build({ ...scriptOptions, entryPoints: [entry], globalName, plugins: [...plugins] });
  return plainScript(outputFiles[0]?.text ?? '');
}

/** All words in one language, and what long labels of the code are called in it. */
async function buildWords(language: Language): Promise<string> {
  const { outputFiles } = await build({
    ...scriptOptions,
    stdin: {
      contents: `export * from './src/text/${language}.ts';
export const far = ${JSON.stringify(language === 'es' ? {} : farTextsIn(language))};`,
      resolveDir: root,
      loader: 'ts',
    },
    globalName: 'EntreparesWords',
  });
  return plainScript(outputFiles[0]?.text ?? '');
}

/** The source files of which something stands in a script. */
export async function sourcesIn(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    ...scriptOptions,
    entryPoints: [entry],
    globalName: 'Entrepares',
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0),
  );
}

export async function buildCode(plugins: readonly Plugin[] = []): Promise<string> {
  const entry = 'appsscript/entry.ts';
  const names = [...(await readFile(join(root, entry), 'utf8')).matchAll(/^export const (\w+)/gm)].map(
    (match) => match[1],
  );
  const stubs = names.map((name) => `function ${name}(...given){return Entrepares.${name}(...given)}`);
  return `${await buildScript(entry, 'Entrepares', [...plugins, farLabels])}${stubs.join('\n')}\n`;
}

async function buildPage({ entry, target, head, language, plugins }: (typeof pages)[number]): Promise<string> {
  const { outputFiles } = await build({ ...browserOptions, target, plugins, entryPoints: [join(root, entry)] });
  const text = (ending: string) => outputFiles?.find((file) => file.path.endsWith(ending))?.text ?? '';
  return pageFile({ script: text('.js'), styles: text('.css'), language, head });
}

/** Told by everything that is built, so that a page of another version is known from its server. */
function versionOf(built: readonly string[]): string {
  const hash = createHash('sha256');
  for (const each of built) hash.update(each);
  return hash.digest('hex').slice(0, 12);
}

export async function buildAll(): Promise<void> {
  const [code, templates, sidebar, scripts, words, ...htmls] = await Promise.all([
    buildCode(),
    buildTemplates(),
    buildSidebar(),
    Promise.all(onDemand.map(({ entry, globalName }) => buildScript(entry, globalName))),
    Promise.all(languages.map(buildWords)),
    ...pages.map(buildPage),
  ]);
  const built = [code, ...sidebar.values(), ...scripts, ...words, templatesHtml(templates), ...htmls];
  const inVersion = (script: string) => script.replaceAll('@@VERSION@@', versionOf(built));
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await Promise.all([
    writeFile(join(dist, 'Code.js'), inVersion(code)),
    ...[...sidebar].map(([file, content]) => writeFile(join(dist, file), content)),
    ...onDemand.map(({ file }, index) => writeFile(join(dist, file), inVersion(scripts[index] ?? ''))),
    ...languages.map((language, index) => writeFile(join(dist, `${wordsFile(language)}.html`), words[index] ?? '')),
    writeFile(join(dist, 'Templates.html'), templatesHtml(templates)),
    ...pages.map((page, index) => writeFile(join(dist, page.file), htmls[index] ?? '')),
  ]);
  // Last, so that its time says when the build was complete.
  await writeFile(join(dist, 'appsscript.json'), await readFile(join(root, 'appsscript/appsscript.json')));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();
