// An installation from the panel, cut wherever it can be cut: the next opening of the panel knows and goes on, until
// everything stands once. Plays the panel's calls as sidebar/screens/system/use-mending.ts makes them.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask, callPanel, openPages } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { files, forms } from '../../src/tables/system.ts';
import { team } from '../../src/tables/team.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { DriveFiles } from '../../workspace/services/drive/drive-files.ts';
import { userEdits } from '../../workspace/services/sheets/user-edits.ts';
import { callsTo, coordinator, emptySite, installedCopy, succeeded } from '../product/site.ts';

/** Each installation makes dozens of files, forms and tabs. */
const LONG_MS = 300_000;
vi.setConfig({ testTimeout: LONG_MS });
const PROPERTY = 'entrepares';
const other = 'otra@servicio.example';

const drive = (site: Workspace) =>
  new DriveFiles(site.world)
    .all()
    .filter(({ trashed }) => !trashed)
    .map(({ name, mimeType }) => `${mimeType} ${name}`)
    .sort();
const triggers = (site: Workspace) =>
  (site.world.store.readJson<{ handler: string }[]>('triggers.json') ?? []).map(({ handler }) => handler).sort();

/** The panel is opened: what it shows, and the parts that it goes on with. */
function opened(site: Workspace, user?: string) {
  const { reply, execution } = callPanel(site, 'welcome', {}, user);
  if (!reply.ok) throw new Error(reply.message);
  const missing = ask(site, 'installationParts', {}).filter(({ completed }) => !completed);
  return { ...reply.result, execution, missing: missing.map(({ key }) => key) };
}

/** The panel stays open until everything is done. */
function goOn(site: Workspace): void {
  for (const part of opened(site).missing) ask(site, 'installPart', { part });
}

/** A run of one part, which the fault ordered before may cut. */
const runPart = (site: Workspace, part: string) =>
  site.clientCall('operation', ['installPart', { part }, `${part}-${Math.random()}`.padEnd(20, '0')], {});

afterAll(() => vi.resetConfig());

let whole: { readonly drive: readonly string[]; readonly triggers: readonly string[]; readonly forms: number };
/** An empty workbook, and the workbook as the installation left it before each part. */
const before = new Map<string, Workspace>();
let keys: readonly string[] = [];

beforeAll(() => {
  const site = emptySite();
  keys = opened(site).missing;
  for (const part of keys) {
    before.set(part, site.fork());
    ask(site, 'installPart', { part });
  }
  openPages(site);
  expect(ask(site, 'checkInstallation', {})).toEqual([]);
  whole = { drive: drive(site), triggers: triggers(site), forms: rowsOf(site, forms).length };
}, LONG_MS);

function expectWhole(site: Workspace): void {
  const { installed, interrupted } = opened(site);
  expect({ installed, interrupted }).toEqual({ installed: true, interrupted: null });
  expect({ drive: drive(site), triggers: triggers(site), forms: rowsOf(site, forms).length }).toEqual(whole);
}

const siteBefore = (part: string): Workspace => (before.get(part) as Workspace).fork();

describe('An installation from the panel', () => {
  it('is whole after its last part, and not before', () => {
    expect(keys).toEqual(['tabs', 'settings', 'language', 'folders', 'templates', 'forms', 'triggers', 'access']);
    expect(whole.triggers).toEqual(['onEveryDay', 'onEveryHour', 'onFormSubmitted']);
    expect(new Set(whole.drive).size).toBe(whole.drive.length);
    for (const [index, part] of keys.entries()) {
      const { installed, interrupted, missing } = opened(siteBefore(part));
      expect(installed, part).toBe(false);
      if (index === 0) expect(interrupted).toBeNull();
      else expect(interrupted, part).toEqual({ keeper: coordinator, isYours: true, usable: true });
      expect(missing).toEqual(keys.slice(index));
    }
  });

  it('goes on after the panel was closed between two parts', () => {
    for (const part of ['settings', 'templates', 'triggers']) {
      const site = siteBefore(part);
      goOn(site);
      expectWhole(site);
    }
  });

  it('goes on after the run of any one part was killed', () => {
    for (const part of keys) {
      const count = runPart(siteBefore(part), part).execution.calls.length;
      const site = siteBefore(part);
      site.orderFault({ at: Math.ceil((2 * count) / 3), when: 'kill' });
      expect(runPart(site, part).execution.status, part).not.toBe('completed');
      expect(opened(site).missing[0], part).toBe(part);
      goOn(site);
      expectWhole(site);
    }
  });

  it('ends whole although every part is killed early, midway and at its very end, one after the other', () => {
    const site = emptySite();
    let cuts = 0;
    for (const part of keys)
      for (const share of [0, 1 / 3, 2 / 3, 1]) {
        const count = runPart(site.fork(), part).execution.calls.length;
        site.orderFault({ at: Math.max(1, Math.ceil(count * share)), when: 'kill' });
        if (runPart(site, part).execution.status !== 'completed') cuts++;
        // The very last call lets go of the lock: by then the part is complete.
        if (share < 1) expect(opened(site).missing[0], part).toBe(part);
      }
    goOn(site);
    expectWhole(site);
    openPages(site);
    expect(ask(site, 'checkInstallation', {})).toEqual([]);
    expect(cuts).toBe(4 * keys.length);
  });

  it('is finished by the menu as well, and the menu’s by the panel', () => {
    const begunInPanel = siteBefore('templates');
    begunInPanel.openSpreadsheet();
    succeeded(begunInPanel.menu('Instalar'));
    expectWhole(begunInPanel);
    const begunInMenu = emptySite();
    begunInMenu.orderFault({ at: 60, when: 'kill' });
    begunInMenu.menu('Instalar');
    expect(opened(begunInMenu).installed).toBe(false);
    goOn(begunInMenu);
    expectWhole(begunInMenu);
  });

  it('is not begun by looking what is missing', () => {
    const site = emptySite();
    expect(ask(site, 'checkInstallation', {}).length).toBeGreaterThan(10);
    expect(opened(site).interrupted).toBeNull();
  });

  it('is made once by two people who click at the same moment', () => {
    const site = emptySite();
    let second: unknown;
    site.interleave({
      at: 5,
      run: () => {
        second = callPanel(site, 'installPart', { part: 'tabs' }, other).reply;
      },
    });
    runPart(site, 'tabs');
    expect(second).toMatchObject({ ok: false });
    goOn(site);
    expectWhole(site);
    expect(rowsOf(site, team).map(({ email }) => email)).toEqual([coordinator]);
  });
});

describe('Somebody else who opens the panel of half an installation', () => {
  it('is told who began it, and may not go on with it', () => {
    const site = siteBefore('templates');
    userEdits(site, coordinator).paste('Equipo!B4', [['Berta Solís', other, 'Coordinación', '', 'Sí']]);
    userEdits(site, coordinator).type('Equipo!A4', 'EQ-002');
    expect(opened(site, other)).toMatchObject({
      installed: false,
      interrupted: { keeper: coordinator, isYours: false, usable: true },
    });
    const files = drive(site);
    const { reply } = callPanel(site, 'installPart', { part: 'templates' }, other);
    expect(reply).toMatchObject({ ok: false, code: 'installationBegun' });
    expect(reply.ok ? '' : reply.message).toContain(coordinator);
    expect(drive(site)).toEqual(files);
    goOn(site);
    expect(opened(site, other)).toMatchObject({ installed: true, interrupted: null });
  });

  it('is told so before there are any tabs, and may take over', () => {
    const site = emptySite();
    site.orderFault({ at: 1, when: 'kill', of: 'Sheets.Spreadsheets.batchUpdate' });
    runPart(site, 'tabs');
    expect(opened(site, other)).toMatchObject({
      installed: false,
      interrupted: { keeper: coordinator, isYours: false, usable: false },
    });
    expect(callPanel(site, 'takeOver', {}, other).reply).toMatchObject({ ok: true });
    expect(opened(site, other).interrupted).toMatchObject({ isYours: true });
    for (const { key } of ask(site, 'installationParts', {}))
      expect(callPanel(site, 'installPart', { part: key }, other).reply.ok, key).toBe(true);
    expect(rowsOf(site, team).map(({ email }) => email)).toEqual([other]);
    expect(opened(site, other).installed).toBe(true);
  });
});

describe('A workbook installed before its parts were recorded', () => {
  /** The script's property as an older version wrote it. */
  const forgetParts = ({ world: { store } }: Workspace) => {
    const stores = store.readJson<Record<string, Record<string, string>>>('properties.json') ?? {};
    const { pending, ...older } = JSON.parse(stores.script?.[PROPERTY] ?? '{}') as Record<string, unknown>;
    expect(pending).toBeDefined();
    store.writeJson('properties.json', { ...stores, script: { ...stores.script, [PROPERTY]: JSON.stringify(older) } });
  };

  it('is whole, and judged once', () => {
    const site = installedCopy();
    forgetParts(site);
    const first = opened(site);
    expect(first.installed).toBe(true);
    expect(callsTo(first.execution, 'ScriptApp', 'getProjectTriggers').length).toBe(1);
    const second = opened(site);
    expect(second.installed).toBe(true);
    expect(callsTo(second.execution, 'ScriptApp', 'getProjectTriggers')).toEqual([]);
  });

  it('is not judged by an account that cannot see its triggers', () => {
    const site = installedCopy();
    userEdits(site, coordinator).paste('Equipo!B4', [['Berta Solís', other, 'Coordinación', '', 'Sí']]);
    userEdits(site, coordinator).type('Equipo!A4', 'EQ-002');
    forgetParts(site);
    expect(opened(site, other)).toMatchObject({ installed: true, interrupted: null });
  });

  it('is gone on with when it was cut', () => {
    const site = siteBefore('forms');
    forgetParts(site);
    expect(opened(site).interrupted).toMatchObject({ isYours: true });
    goOn(site);
    expectWhole(site);
  });
});

describe('Opening the panel of a whole installation', () => {
  it('asks Google for no more than the workbook, its property and the cursor', () => {
    const { execution } = opened(installedCopy());
    expect(callsTo(execution, 'Sheets.Spreadsheets.Values').length).toBe(1);
    expect(execution.calls.filter(({ service }) => /Drive|FormApp/.test(service))).toEqual([]);
  });
});

describe('The programme’s folder', () => {
  const folder = (site: Workspace) => {
    const id = rowsOf(site, files).find((row) => row.id === 'folder:programme')?.fileId ?? '';
    return { id, name: new DriveFiles(site.world).find(id)?.name };
  };
  const DAY = 24 * 3_600_000;

  it('has a plain name as long as nobody named the workbook or the institution', () => {
    const site = installedCopy();
    expect(folder(site).name).toBe('Entrepares');
    site.advanceClock(DAY);
    expect(folder(site).name).toBe('Entrepares');
  });

  it('takes the institution’s name by the next morning', () => {
    const site = installedCopy();
    ask(site, 'saveSettings', { values: { institution: 'Instituto Jacaranda' } });
    site.advanceClock(DAY);
    expect(folder(site).name).toBe('Entrepares · Instituto Jacaranda');
    ask(site, 'saveSettings', { values: { institution: 'Instituto Nuevo' } });
    site.advanceClock(DAY);
    expect(folder(site).name).toBe('Entrepares · Instituto Jacaranda');
  });

  it('keeps the name that somebody gave it', () => {
    const site = installedCopy();
    const drive = new DriveFiles(site.world);
    const record = drive.find(folder(site).id);
    if (record) drive.write({ ...record, name: 'Mentorías 2026' });
    ask(site, 'saveSettings', { values: { institution: 'Instituto Jacaranda' } });
    site.advanceClock(DAY);
    expect(folder(site).name).toBe('Mentorías 2026');
  });
});
