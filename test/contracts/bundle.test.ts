import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/text/language.ts';
import { wordsFile } from '../../src/text/words-files.ts';
import { sourcesIn } from '../../tools/build.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = (file: string) => readFileSync(`${root}dist/${file}`, 'utf8');
const partFiles = ['SidebarShared', 'SidebarCases', 'SidebarOffice', 'SidebarProgrammes'].flatMap((part) =>
  ['', '-en', '-pt'].map((end) => `${part}${end}.html`),
);
const entryPoints = [
  'onOpen',
  'onInstall',
  'showSidebar',
  'showProposals',
  'install',
  'checkInstallation',
  'onFormSubmitted',
  'onEveryHour',
  'onEveryDay',
  'doGet',
  'operation',
];

describe('The built add-on', () => {
  it('keeps its size: Apps Script parses the code on every execution', () => {
    expect(statSync(`${root}dist/Code.js`).size).toBeLessThan(700_000);
    for (const file of [...partFiles, 'Page.html', 'Page-en.html', 'Page-pt.html'])
      expect(statSync(`${root}dist/${file}`).size, file).toBeLessThan(150_000);
    for (const file of ['Sidebar.html', 'Sidebar-en.html', 'Sidebar-pt.html'])
      expect(statSync(`${root}dist/${file}`).size, file).toBeLessThan(140_000);
  });

  it.each(languages)('holds no more of the language %s than has to be said before its words are read', (language) => {
    const sentences = [...new Set(built(`${wordsFile(language)}.html`).match(/[\p{L} ,.;:]{30,}/gu))];
    const code = built('Code.js');
    expect(sentences.length).toBeGreaterThan(400);
    expect(sentences.filter((sentence) => code.includes(sentence)).length).toBeLessThan(sentences.length / 30);
  });

  it('leaves the matching of all requests and the look at the past to their own file, but for what approving needs of it', async () => {
    const [code, matching] = await Promise.all(
      ['appsscript/entry.ts', 'src/operations/proposals/matching.ts'].map(sourcesIn),
    );
    const within = (folder: string, files: readonly string[] = []) => files.filter((file) => file.startsWith(folder));
    expect(within('src/matching/assignment/', matching).length).toBeGreaterThan(10);
    expect(within('src/matching/assignment/', code)).toEqual([]);
    expect(within('src/matching/learning/', code)).toEqual([]);
    expect(within('src/matching/propose/', code)).toEqual(['src/matching/propose/engagements.ts']);
    expect(code).not.toContain('src/operations/proposals/proposal-rows.ts');
    // It answers and refuses nothing; Google is reached by the code alone.
    expect(matching).not.toContain('src/define/refusal.ts');
    expect(within('appsscript/', matching)).toEqual([]);
  });

  it('leaves installing and checking to their own file, but for what every opening asks', async () => {
    const code = await sourcesIn('appsscript/entry.ts');
    for (const file of ['install', 'site', 'tabs-part', 'forms-part', 'data-findings', 'language-questions'])
      expect(code).not.toContain(`appsscript/install/${file}.ts`);
    expect(code).toContain('appsscript/install/completion.ts');
  });

  it.each(['', '-en', '-pt'])('leaves every module that a later part of the sidebar%s takes', (end) => {
    const left = (file: string) =>
      [
        ...(/EntreparesShared=Object\.assign\([^{]*\{\},\{([^}]*)\}/.exec(built(file))?.[1] ?? '').matchAll(
          /\b\w+(?="?:)/g,
        ),
      ].map(([name]) => name);
    const taken = (file: string) =>
      [...built(file).matchAll(/EntreparesShared(?:\.|\["?)(\w+)/g)].map(([, name = '']) => name);
    const first = left(`Sidebar${end}.html`);
    const shared = left(`SidebarShared${end}.html`);
    expect(shared.length).toBeGreaterThan(10);
    expect(taken(`SidebarShared${end}.html`).filter((name) => !first.includes(name))).toEqual([]);
    for (const part of ['SidebarCases', 'SidebarOffice', 'SidebarProgrammes']) {
      const own = taken(`${part}${end}.html`);
      expect(own.length, part).toBeGreaterThan(10);
      expect(
        own.filter((name) => ![...first, ...shared].includes(name)),
        part,
      ).toEqual([]);
    }
  });

  it('starts in a realm with nothing but the language', () => {
    const realm = vm.createContext(Object.create(null));
    vm.runInContext(built('Code.js'), realm);
    for (const name of entryPoints) expect(vm.runInContext(`typeof ${name}`, realm), name).toBe('function');
  });

  it('offers no other function to the outside', () => {
    const realm = vm.createContext(Object.create(null));
    const before = new Set(vm.runInContext('Object.getOwnPropertyNames(globalThis)', realm) as string[]);
    vm.runInContext(built('Code.js'), realm);
    const isFunction = (name: string) =>
      vm.runInContext(`typeof globalThis[${JSON.stringify(name)}]`, realm) === 'function';
    const added = (vm.runInContext('Object.getOwnPropertyNames(globalThis)', realm) as string[])
      .filter((name) => !before.has(name))
      .filter(isFunction);
    expect(added.sort()).toEqual([...entryPoints].sort());
  });

  it('is written in the language level that Apps Script parses', () => {
    expect(built('Code.js')).not.toMatch(/[{;]#\w+[=;(]/);
    expect(built('Code.js')).not.toMatch(/\bstatic\s*\{/);
    expect(built('Code.js')).not.toMatch(/(\?\?|&&|\|\|)=[^=]/);
  });

  it('is pushed by clasp as exactly twenty-eight files', () => {
    const { stdout } = spawnSync(
      process.execPath,
      [`${root}node_modules/@google/clasp/build/src/index.js`, 'show-file-status'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    const [tracked = '', untracked = ''] = stdout.split('Untracked files:');
    const names = [...tracked.matchAll(/dist\/(\S+)/g)].map((match) => match[1]);
    expect(names.sort()).toEqual(
      [
        ...partFiles,
        'Code.js',
        'Documents.html',
        'Installation.html',
        'Matching.html',
        'Page-en.html',
        'Page-pt.html',
        'Page.html',
        'Proposals.html',
        'Sidebar-en.html',
        'Sidebar-pt.html',
        'Sidebar.html',
        'Templates.html',
        'Words-en.html',
        'Words-es.html',
        'Words-pt.html',
        'appsscript.json',
      ].sort(),
    );
    expect(untracked.trim()).toBe('');
  });
});
