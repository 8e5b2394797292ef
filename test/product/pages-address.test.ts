// The address in the links of mails: learnt from a page that somebody opened or pasted into the settings, never the one
// that opens for editors alone, and tried by Check installation as a stranger would.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, callPanel, mailsTo, openPages } from '../../demo/site.ts';
import { readBundle } from '../../workspace/engine/bundle.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { emptySite, installedCopy, succeeded } from './site.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const deployed = 'https://script.google.com/macros/s/test/exec';
const other = 'https://script.google.com/macros/s/other/exec';
const asking = 'zoila@area.example';

const linksIn = (site: Workspace) =>
  mailsTo(site, asking).flatMap(({ body }) => body.match(/https:\/\/script\.google\.com[^\s"<]*/g) ?? []);
const found = (site: Workspace) => ask(site, 'checkInstallation', {}).filter(({ part }) => part === 'webApp');
const setAddress = (site: Workspace, pagesAddress: string) =>
  callPanel(site, 'saveSettings', { values: { pagesAddress } }).reply;

/** A request that the team noted: whoever asked is told, with the link of its page. */
function writeToSomebody(site: Workspace): void {
  const { area } = ask(site, 'saveArea', {
    values: { name: 'Área jurídica', contactName: 'Zoila Paz', contactEmail: asking },
  });
  ask(site, 'createRequest', {
    values: {
      area,
      contactName: 'Zoila Paz',
      contactEmail: asking,
      focus: 'Ventas en ferias',
      level: 'beginner',
      participants: '8',
      objective: 'Vender más en ferias.',
      expectedResult: 'Un plan de venta cada una.',
      format: 'quick',
      modality: 'onSite',
      place: 'Aula 1',
      proposedAt: '2027-01-20T10:00',
    },
  });
}

let installedSite: Workspace | undefined;

/** Installed, while nobody has opened a page yet. */
function installed(): Workspace {
  if (!installedSite) {
    installedSite = emptySite();
    succeeded(installedSite.menu('Instalar'));
  }
  return installedSite.fork();
}

describe('The address of the pages', () => {
  it('is not known after installing: mails go without links, and the check says what to do', () => {
    const site = installed();
    writeToSomebody(site);
    expect(mailsTo(site, asking)).toHaveLength(1);
    expect(linksIn(site)).toEqual([]);
    expect(found(site)).toEqual([
      { part: 'webApp', what: expect.stringContaining('Aún no se conoce'), todo: expect.stringContaining('/exec') },
    ]);
  });

  it('is learnt from the first page that anybody opens', () => {
    const site = installed();
    openPages(site);
    writeToSomebody(site);
    expect(linksIn(site)[0]).toMatch(/^https:\/\/script\.google\.com\/macros\/s\/test\/exec\?e=request/);
    expect(found(site)).toEqual([]);
  });

  it('is the public one where Google shows the domain in it', () => {
    const site = installed();
    site.world.deployWebApp('https://script.google.com/a/macros/servicio.example/s/test/exec');
    openPages(site);
    writeToSomebody(site);
    expect(linksIn(site)[0]).toMatch(/^https:\/\/script\.google\.com\/macros\/s\/test\/exec\?e=/);
  });

  it('is the one of the settings where these name one', () => {
    const site = installed();
    expect(setAddress(site, `${deployed}?e=anything`)).toMatchObject({ ok: true });
    writeToSomebody(site);
    expect(linksIn(site)[0]).toMatch(/^https:\/\/script\.google\.com\/macros\/s\/test\/exec\?e=request/);
    expect(found(site)).toEqual([]);
  });

  it.each([
    'https://script.google.com/macros/s/test/dev',
    'https://docs.google.com/spreadsheets/d/x/edit',
    'https://script.google.com.example.org/macros/s/test/exec',
  ])('is refused where strangers cannot open it: %s', (address) => {
    const site = installedCopy();
    const reply = setAddress(site, address);
    expect(reply).toMatchObject({ ok: false, message: expect.stringContaining('termina en /exec') });
  });

  it('stays when somebody opens a deployment of before', () => {
    const site = installedCopy();
    site.world.deployWebApp(other);
    openPages(site);
    writeToSomebody(site);
    expect(linksIn(site)[0]).toContain('/s/test/exec');
  });

  it('is not brought along by a copy, whose links the pages of the original would refuse', () => {
    const site = installedCopy();
    setAddress(site, deployed);
    // A copied script starts without properties.
    site.world.store.delete('properties.json');
    succeeded(site.menu('Instalar'));
    expect(found(site)).toEqual([
      { part: 'webApp', what: expect.stringContaining('Aún no se conoce'), todo: expect.any(String) },
    ]);
  });
});

describe('Checking the address', () => {
  it('finds that it does not answer, and who holds links of before', () => {
    const site = installedCopy();
    writeToSomebody(site);
    expect(found(site)).toEqual([]);
    site.world.deployWebApp(other);
    expect(found(site)).toMatchObject([{ what: expect.stringContaining('no contesta') }]);
    // Days pass without anything of their own happening.
    site.world.store.delete('triggers.json');
    site.advanceClock('2026-11-23T15:00:00Z');
    setAddress(site, other);
    expect(found(site)).toEqual([
      { part: 'webApp', what: expect.stringContaining('Zoila Paz'), todo: expect.stringContaining('otra vez') },
    ]);
    site.advanceClock('2027-02-01T15:00:00Z');
    expect(found(site)).toEqual([]);
  });

  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'published-'));
    cpSync(dist, folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What is published has other code than what runs in the panel. */
  function publishing(change: (code: string) => string): Workspace {
    const site = installedCopy();
    writeFileSync(join(folder, 'Code.js'), change(readFileSync(join(dist, 'Code.js'), 'utf8')));
    site.world.publish(readBundle(folder));
    return site;
  }

  it('finds that what is published is another version than runs here', () => {
    const site = publishing((code) => code.replace(versionIn(code), '000000000000'));
    expect(found(site)).toMatchObject([
      { what: expect.stringContaining('versión anterior'), todo: expect.stringContaining('Nueva versión') },
    ]);
  });

  it.each([
    ['another script', 'another page', 'no abre las de esta hoja'],
    ['a page that asks to sign in', '<title>Sign in - Google Accounts</title>', 'pide iniciar sesión'],
  ])('finds that it opens %s', (_, html, said) => {
    const site = publishing(() => `function doGet() { return HtmlService.createHtmlOutput('${html}'); }`);
    expect(found(site)).toMatchObject([{ what: expect.stringContaining(said), todo: expect.any(String) }]);
  });

  it('is answered to nobody who does not ask with a word of the right kind', () => {
    const site = installedCopy();
    const { page } = site.webApp({ method: 'GET', parameters: { probe: 'party~x~2027-01-01' }, user: null });
    expect(page.kind).toBe('html');
  });
});

/** Twelve hexadecimal digits that the build put in the place of `@@VERSION@@`. */
function versionIn(code: string): string {
  const [found = ''] = /(?<=["'`])[0-9a-f]{12}(?=["'`])/.exec(code) ?? [];
  expect(found).toHaveLength(12);
  return found;
}
