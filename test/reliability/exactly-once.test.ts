// Every answer to a form counts once, whatever happens to triggers, to Google's linked rows and to the answers before it.
import { describe, expect, it } from 'vitest';
import { ask, callPanel, type FormAnswers, mailsTo } from '../../demo/site.ts';
import { mentors, story } from '../../demo/story-people.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { needs } from '../../src/tables/needs.ts';
import { requests } from '../../src/tables/requests.ts';
import { forms } from '../../src/tables/system.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { DriveFiles } from '../../workspace/services/drive/drive-files.ts';
import { loseLinkedRows } from '../../workspace/services/forms/submission-faults.ts';
import { userEdits } from '../../workspace/services/sheets/user-edits.ts';
import { coordinator, installedCopy } from '../product/site.ts';
import { completed, fireFor, formRow, storePastPage, storeSilently } from './submissions.ts';

const request: FormAnswers = { ...story.request, area: 'Otra área' };
const asks = (contactName: string): FormAnswers => ({ ...request, contactName });
const names = (site: Workspace) => rowsOf(site, requests).map((row) => row.contactName);
const hours = 3_600_000;

function allCompleted(outcomes: ReturnType<Workspace['advanceClock']>): void {
  for (const { execution } of outcomes) completed(execution);
}

describe('An answer to a form', () => {
  it('is received by the next round when its trigger never fires', () => {
    const site = installedCopy();
    storeSilently(site, 'areaRequest', asks('Ana'));
    expect(names(site)).toEqual([]);
    allCompleted(site.advanceClock(5 * hours));
    expect(names(site)).toEqual(['Ana']);
    expect(mailsTo(site, story.request.contactEmail).length).toBe(1);
  });

  it('counts once when its trigger fires three times, and again days later', () => {
    const site = installedCopy();
    const submission = storeSilently(site, 'areaRequest', asks('Ana'));
    for (let time = 0; time < 3; time++) fireFor(site, submission);
    site.advanceClock(3 * 24 * hours);
    fireFor(site, submission);
    expect(names(site)).toEqual(['Ana']);
  });

  it('is received with those before it when triggers come in the wrong order or late', () => {
    const site = installedCopy();
    const first = storeSilently(site, 'areaRequest', asks('Ana'));
    const second = storeSilently(site, 'areaRequest', asks('Berta'));
    const third = storeSilently(site, 'areaRequest', asks('Celia'));
    for (const submission of [third, first]) fireFor(site, submission);
    site.advanceClock(9 * hours);
    fireFor(site, second);
    expect(names(site)).toEqual(['Ana', 'Berta', 'Celia']);
  });

  it('is received when Google loses its row of the linked tab', () => {
    const site = installedCopy();
    loseLinkedRows(site.world, 2);
    for (const name of ['Ana', 'Berta', 'Celia']) fireFor(site, storeSilently(site, 'areaRequest', asks(name)));
    expect(names(site)).toEqual(['Ana', 'Berta', 'Celia']);
  });

  it('is received when somebody deletes the linked tab', () => {
    const site = installedCopy();
    const tab = Number(formRow(site, 'areaRequest').answerTab);
    userEdits(site, coordinator).removeSheet(tab);
    fireFor(site, storeSilently(site, 'areaRequest', asks('Ana')));
    allCompleted(site.advanceClock(5 * hours));
    expect(names(site)).toEqual(['Ana']);
  });

  it('counts once among 700 that come within minutes, in whichever rounds they are taken', () => {
    const site = installedCopy();
    const answer = { area: 'Otra', topics: ['Registro de marca'], level: 'Inicial' };
    const keep = (count: number) => {
      for (let at = 0; at < count; at++) storePastPage(site, 'needsDiagnosis', { ...answer, wish: `Deseo ${at}` });
    };
    const fireOne = () => fireFor(site, storePastPage(site, 'needsDiagnosis', answer));
    loseLinkedRows(site.world, 300);
    keep(300);
    fireOne();
    expect(rowsOf(site, needs).length).toBe(301);
    loseLinkedRows(site.world, 397);
    keep(397);
    fireOne();
    fireOne();
    expect(rowsOf(site, needs).length).toBe(700);
    allCompleted(site.advanceClock(5 * hours));
    expect(rowsOf(site, needs).length).toBe(700);
    expect(new Set(rowsOf(site, needs).map((row) => row.responseId)).size).toBe(700);
    expect(formRow(site, 'needsDiagnosis').seenIds.length).toBeLessThan(50_000);
  });

  it('does not block the others when it cannot be received, and is named in words', () => {
    const site = installedCopy();
    storePastPage(site, 'attendance', { session: 'SE-2026-999', name: 'Ana', consent: 'Sí' });
    storePastPage(site, 'attendance', { session: '', name: 'Eva', consent: 'Sí' });
    storeSilently(site, 'areaRequest', asks('Berta'));
    expect(ask(site, 'pullAnswers', {}).received).toBe(3);
    expect(names(site)).toEqual(['Berta']);
    const findings = ask(site, 'checkInstallation', {}).filter(({ part }) => part === 'data');
    expect(findings.length).toBe(1);
    expect(findings[0]?.what).toMatch(/Ya no encontramos SE-2026-999/);
    expect(findings[0]?.todo).toMatch(/sigue completa en su formulario/);
    expect(ask(site, 'pullAnswers', {}).received).toBe(0);
  });

  it('is received from the other forms when one form was thrown away', () => {
    const site = installedCopy();
    const { formId } = formRow(site, 'advisorProfile');
    const files = new DriveFiles(site.world);
    const file = files.find(formId);
    if (file) files.erase(file);
    storeSilently(site, 'areaRequest', asks('Berta'));
    allCompleted(site.advanceClock(5 * hours));
    expect(names(site)).toEqual(['Berta']);
    expect(formRow(site, 'advisorProfile').trouble.split('\n').length).toBe(1);
    expect(ask(site, 'installPart', { part: 'forms' }).found).toBe(1);
    expect(formRow(site, 'advisorProfile').trouble).toBe('');
    fireFor(site, storeSilently(site, 'advisorProfile', mentors[0] as FormAnswers));
    expect(rowsOf(site, advisors).length).toBe(1);
  });

  it('is taken up again when the receiving run dies before or after it wrote', () => {
    for (const when of ['before', 'after', 'kill'] as const) {
      const site = installedCopy();
      const submission = storeSilently(site, 'areaRequest', asks('Ana'));
      site.orderFault({ at: 1, of: 'Sheets.Spreadsheets.batchUpdate', when, error: 'Exceeded maximum execution time' });
      site.fire({ type: 'form-submit', ...submission });
      allCompleted(site.advanceClock(5 * hours));
      expect(names(site), when).toEqual(['Ana']);
      expect(mailsTo(site, story.request.contactEmail).length, when).toBe(1);
    }
  });

  it('is received by the panel’s button too, and a stranger’s click receives nothing', () => {
    const site = installedCopy();
    storeSilently(site, 'areaRequest', asks('Ana'));
    expect(callPanel(site, 'pullAnswers', {}, 'otra@ejemplo.mx').reply.ok).toBe(false);
    expect(names(site)).toEqual([]);
    expect(ask(site, 'pullAnswers', {}).received).toBe(1);
    expect(rowsOf(site, forms).every((row) => row.trouble === '')).toBe(true);
  });
});
