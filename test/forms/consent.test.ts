// What the forms ask and keep of people: through the built add-on, as somebody answers on the form's page.
// Searched for are the names themselves, wherever the workspace could have kept them.
import { beforeAll, describe, expect, it } from 'vitest';
import { answerForm, ask, type FormAnswers, letTimePass, prefilledAnswer } from '../../demo/site.ts';
import type { Told } from '../../demo/story.ts';
import { story } from '../../demo/story-people.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { firstForms } from '../../src/forms/all-forms.ts';
import { attendance } from '../../src/tables/attendance.ts';
import { requests } from '../../src/tables/requests.ts';
import { sessions } from '../../src/tables/sessions.ts';
import { forms } from '../../src/tables/system.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { FormStore } from '../../workspace/services/forms/form-store.ts';
import { containerWorkbook } from '../../workspace/services/sheets/workbook-store.ts';
import { officeAfter } from '../product/told-office.ts';
import { formRow } from '../reliability/submissions.ts';

let told: Told;
let planned: Workspace;

beforeAll(() => {
  ({ site: planned, told } = officeAfter(11));
  letTimePass(planned, `${story.sessionAt.slice(0, 10)}T23:30:00Z`);
}, 240_000);

function arrive(site: Workspace, person: FormAnswers): void {
  const { attendanceUrl } = ask(site, 'sessionDetail', { session: told.session });
  answerForm(site, 'attendance', { session: prefilledAnswer(attendanceUrl), ...person });
}

const everythingKept = (site: Workspace) =>
  JSON.stringify([
    containerWorkbook(site.world).sheets.map(({ rows }) => rows),
    rowsOf(site, forms).map(({ formId }) => new FormStore(site.world).responses(formId)),
  ]);

const counted = (site: Workspace) => rowsOf(site, sessions).find(({ id }) => id === told.session);

describe('attendance by link', () => {
  it('counts who does not agree, and keeps her name nowhere: not in the answer, not in the linked tab', () => {
    const site = planned.fork();
    arrive(site, { consent: 'No', gender: 'Mujer', name: 'Zenaida Quirarte' });
    expect(counted(site)).toMatchObject({ attended: 1, women: 1 });
    expect(rowsOf(site, attendance)).toEqual([]);
    const [response] = new FormStore(site.world).responses(formRow(site, 'attendance').formId);
    expect(Object.values(response?.answers ?? {})).toContain('No');
    expect(everythingKept(site)).not.toContain('Zenaida');
  });

  it('asks for consent before the name, on a page that a no does not pass', () => {
    const record = new FormStore(planned.world).find(formRow(planned, 'attendance').formId);
    const titles = (record?.items ?? []).map(({ title, kind }) => (kind === 'PAGE_BREAK' ? '—' : title));
    expect(titles.findIndex((title) => title.startsWith('¿Acepta'))).toBeLessThan(titles.indexOf('—'));
    expect(titles.indexOf('¿Cuál es su nombre?')).toBeGreaterThan(titles.indexOf('—'));
  });

  it('keeps of who agrees the day and the version of the notice', () => {
    const site = planned.fork();
    arrive(site, { consent: 'Sí', name: 'Alma Rosa Ibarra' });
    const [row] = rowsOf(site, attendance);
    expect(row).toMatchObject({ name: 'Alma Rosa Ibarra', consentOn: '2026-12-10' });
    expect(row?.consentText).toMatch(/^1 · Usamos estos datos/);
  });
});

describe('quick entry', () => {
  const people = [{ name: 'Fátima Lozano', gender: 'woman' }];

  it('counts people who have not agreed, without their names', () => {
    const site = planned.fork();
    ask(site, 'recordAttendance', { session: told.session, people });
    expect(counted(site)).toMatchObject({ attended: 1, women: 1 });
    expect(everythingKept(site)).not.toContain('Fátima');
  });

  it('says on whose word a name is kept', () => {
    const site = planned.fork();
    const agreed = people.map((person) => ({ ...person, consent: true }));
    ask(site, 'recordAttendance', { session: told.session, people: agreed });
    expect(rowsOf(site, attendance)[0]?.consentText).toContain('La coordinación confirmó');
    ask(site, 'recordAttendance', { session: told.session, people: agreed, fromList: true });
    expect(rowsOf(site, attendance)[1]?.consentText).toMatch(/^1 · Usamos/);
  });
});

describe('every form', () => {
  const described = (site: Workspace) =>
    rowsOf(site, forms).map(({ formId }) => new FormStore(site.world).find(formId)?.description ?? '');

  it('shows the privacy notice with its address, and follows when the settings change', () => {
    const site = planned.fork();
    expect(described(site)).toHaveLength(firstForms.length);
    for (const description of described(site)) expect(description).toContain('Usamos estos datos sólo para');
    ask(site, 'saveSettings', {
      values: { privacyNotice: 'Cuidamos sus datos.', privacyUrl: 'https://secretaria.example/aviso' },
    });
    for (const description of described(site))
      expect(description).toContain('Cuidamos sus datos. https://secretaria.example/aviso');
  });

  it('does not promise of the survey more than holds: its answers keep their hour in the form', () => {
    const text = JSON.stringify(firstForms.map(({ description }) => description));
    expect(text).not.toMatch(/anónima|nadie sabrá|anonymous|nobody will know|anônima|ninguém saberá/i);
  });

  it('asks for consent to the data of whoever requests, and keeps it', () => {
    expect(rowsOf(planned, requests)[0]).toMatchObject({ consentOn: '2026-11-24' });
    expect(rowsOf(planned, requests)[0]?.consentText).toMatch(/^1 · /);
  });
});
