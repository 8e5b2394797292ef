// The templates follow a change of language: those nobody touched give way to ours in the new language, those the team
// edited only once it said so, and nothing that it wrote is ever thrown away.
import { describe, expect, it } from 'vitest';
import { ask } from '../../../demo/site.ts';
import { rowsOf } from '../../../demo/workbook-view.ts';
import { type DocumentKey, documentKeys } from '../../../src/define/define-document.ts';
import { documentLabels, documents } from '../../../src/tables/documents.ts';
import { files } from '../../../src/tables/system.ts';
import type { Language } from '../../../src/text/language.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';
import { docxText } from '../../../workspace/services/drive/docx-text.ts';
import { plainDocx } from '../../../workspace/services/drive/docx-write.ts';
import { DriveFiles } from '../../../workspace/services/drive/drive-files.ts';
import { DOCX } from '../../../workspace/services/drive/mime-types.ts';
import { installedCopy } from '../../product/site.ts';

const HOUR_MS = 3_600_000;
const OWN = 'Como lo hacemos aquí: {{tema}}';

const fileOf = (site: Workspace, row: string) => {
  const id = rowsOf(site, files).find((file) => file.id === row)?.fileId ?? '';
  const found = new DriveFiles(site.world).find(id);
  if (!found) throw new Error(row);
  return found;
};
const template = (site: Workspace, key: DocumentKey) => fileOf(site, `template:${key}`);
const textIn = (site: Workspace, record: ReturnType<typeof fileOf>) =>
  docxText(new DriveFiles(site.world).content(record));
const wordsOf = (site: Workspace, key: DocumentKey) => textIn(site, template(site, key));
/** A member of the team edits the template in Google Docs. */
const edit = (site: Workspace, key: DocumentKey) => {
  site.world.clock.advance(HOUR_MS);
  const drive = new DriveFiles(site.world);
  const record = template(site, key);
  drive.setContent(record, plainDocx(OWN), DOCX);
  record.modifiedTime = drive.timestamp();
  drive.write(record);
  return record.id;
};
const inFolder = (site: Workspace) =>
  new DriveFiles(site.world)
    .children(fileOf(site, 'folder:templates').id)
    .filter(({ trashed }) => !trashed)
    .map(({ name }) => name)
    .sort();
const named = (language: Language, word: string) =>
  documentKeys.map((key) => `${word} · ${documentLabels[key][language]}`).sort();
const say = (site: Workspace, language: Language) => ask(site, 'saveSettings', { values: { language } });
const follow = (site: Workspace) =>
  ['language', 'folders', 'templates'].map((part) => ask(site, 'installPart', { part }).found);
const speak = (site: Workspace, language: Language) => {
  say(site, language);
  return follow(site)[2];
};
const findings = (site: Workspace) =>
  ask(site, 'checkInstallation', {}).filter(({ part }) => part === 'templates' || part === 'folders');
const areaReport = (site: Workspace) => {
  const { area } = ask(site, 'saveArea', {
    values: { name: 'Economía', contactName: 'Ana Ruiz', contactEmail: 'ana@area.example' },
  });
  ask(site, 'makeAreaReport', { area, from: '2026-11-01', until: '2026-11-30' });
  const made = new DriveFiles(site.world).find(rowsOf(site, documents).at(-1)?.fileId ?? '');
  if (!made) throw new Error('No report was made');
  return textIn(site, made);
};

describe('Templates after a change of language', () => {
  it('are ours in the new language, in a folder that is called so, and documents come out in it', () => {
    const site = installedCopy();
    site.world.clock.advance(HOUR_MS);
    expect(speak(site, 'pt')).toBe(documentKeys.length);
    expect(inFolder(site)).toEqual(named('pt', 'Modelo'));
    expect(fileOf(site, 'folder:templates').name).toBe('Modelos');
    expect(wordsOf(site, 'session-design')).toContain('Roteiro da sessão');
    expect(findings(site)).toEqual([]);
    const report = areaReport(site);
    expect(report).toContain('Solicitações por situação');
    expect(report).not.toMatch(/Solicitudes|Asesorías/);
    site.world.clock.advance(HOUR_MS);
    expect(speak(site, 'es')).toBe(documentKeys.length);
    expect(inFolder(site)).toEqual(named('es', 'Plantilla'));
    expect(speak(site, 'es')).toBe(0);
  }, 60_000);

  it('stay where the team edited them, until it decides', () => {
    const site = installedCopy();
    const own = edit(site, 'certificate');
    const question = { matter: 'templates', language: 'en', names: ['Constancia'] };
    expect(ask(site, 'languageQuestions', { language: 'es' }).questions).toEqual([]);
    expect(ask(site, 'languageQuestions', { language: 'en' }).questions).toEqual([question]);
    expect(speak(site, 'en')).toBe(documentKeys.length - 1);
    expect(template(site, 'certificate').id).toBe(own);
    expect(wordsOf(site, 'certificate')).toBe(OWN);
    expect(findings(site)).toMatchObject([
      {
        what: expect.stringMatching(/^1 template that your team changed/),
        asks: { ...question, names: ['Certificate'] },
      },
    ]);

    const kept = site.fork();
    kept.openSpreadsheet();
    ask(kept, 'decideLanguage', { matter: 'templates', language: 'en', change: false });
    expect(findings(kept).filter(({ asks }) => asks)).toEqual([]);
    expect(ask(kept, 'installPart', { part: 'templates' }).found).toBe(0);
    expect(template(kept, 'certificate').id).toBe(own);

    ask(site, 'decideLanguage', { matter: 'templates', language: 'en', change: true });
    expect(ask(site, 'installPart', { part: 'templates' }).found).toBe(1);
    expect(wordsOf(site, 'certificate')).toContain('Certificate');
    expect(inFolder(site)).toEqual([...named('en', 'Template'), 'Plantilla · Constancia'].sort());
    expect(findings(site)).toEqual([]);

    // What the team edited is found again when the workbook speaks that language once more.
    site.world.clock.advance(HOUR_MS);
    speak(site, 'es');
    expect(template(site, 'certificate').id).toBe(own);
    expect(wordsOf(site, 'certificate')).toBe(OWN);
    expect(inFolder(site)).toEqual(named('es', 'Plantilla'));
  }, 60_000);

  it('follow although they were uploaded before their mark told the language', () => {
    const site = installedCopy();
    const drive = new DriveFiles(site.world);
    for (const key of documentKeys) {
      const record = template(site, key);
      record.appProperties.entrepares = record.appProperties.entrepares?.replace('template:es:', 'template:') ?? '';
      drive.write(record);
    }
    expect(findings(site)).toEqual([]);
    expect(speak(site, 'pt')).toBe(documentKeys.length);
    expect(inFolder(site)).toEqual(named('pt', 'Modelo'));
  }, 60_000);

  it('and their folder keep the names that the team gave them', () => {
    const site = installedCopy();
    const drive = new DriveFiles(site.world);
    drive.write({ ...fileOf(site, 'folder:templates'), name: 'Nuestros formatos' });
    speak(site, 'en');
    expect(fileOf(site, 'folder:templates').name).toBe('Nuestros formatos');
    expect(findings(site)).toEqual([]);
  }, 60_000);

  it('are made once, and nothing of the team is lost, wherever the change was cut', () => {
    const site = installedCopy();
    const own = edit(site, 'area-report');
    ask(site, 'decideLanguage', { matter: 'templates', language: 'pt', change: true });
    say(site, 'pt');
    const calls = site.fork();
    calls.openSpreadsheet();
    const { execution } = calls.clientCall('operation', ['installPart', { part: 'templates' }, 'x'.repeat(14)]);
    const steps = execution.calls.length;
    expect(steps).toBeGreaterThan(40);
    for (let at = 15; at <= steps; at += 6) {
      const cut = site.fork();
      cut.openSpreadsheet();
      cut.orderFault({ at, when: 'kill' });
      cut.clientCall('operation', ['installPart', { part: 'templates' }, 'x'.repeat(14)]);
      follow(cut);
      expect(inFolder(cut), `cut at ${at}`).toEqual([...named('pt', 'Modelo'), 'Plantilla · Informe del área'].sort());
      for (const key of documentKeys) expect(template(cut, key).name).toBe(`Modelo · ${documentLabels[key].pt}`);
      expect(new DriveFiles(cut.world).find(own)?.trashed).toBe(false);
      expect(findings(cut)).toEqual([]);
    }
  }, 180_000);
});
