// The forms follow a change of language in place: same form, same questions, same links. What people have already is
// asked about first, what the team wrote stays, and answers given in the language of before are still understood.
import { describe, expect, it } from 'vitest';
import { answerForm, ask } from '../../../demo/site.ts';
import { rowsOf } from '../../../demo/workbook-view.ts';
import type { AnyForm, Questions } from '../../../src/define/define-form.ts';
import { firstForms } from '../../../src/forms/all-forms.ts';
import { areaRequestForm } from '../../../src/forms/area-request.ts';
import { attendanceForm } from '../../../src/forms/attendance.ts';
import { needsDiagnosisForm } from '../../../src/forms/needs-diagnosis.ts';
import { needs } from '../../../src/tables/needs.ts';
import { forms } from '../../../src/tables/system.ts';
import type { Language } from '../../../src/text/language.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';
import { FormStore } from '../../../workspace/services/forms/form-store.ts';
import { submitAnswers } from '../../../workspace/services/forms/submission.ts';
import { coordinator, installedCopy } from '../../product/site.ts';

const formRow = (site: Workspace, { key }: AnyForm) => {
  const row = rowsOf(site, forms).find(({ id }) => id === key);
  if (!row) throw new Error(key);
  return row;
};
const stored = (site: Workspace, form: AnyForm) => {
  const found = new FormStore(site.world).find(formRow(site, form).formId);
  if (!found) throw new Error(form.key);
  return found;
};
const itemOf = (site: Workspace, form: AnyForm, question: string) => {
  const ids = JSON.parse(formRow(site, form).items) as Record<string, number>;
  const item = stored(site, form).items.find(({ id }) => id === ids[question]);
  if (!item) throw new Error(question);
  return item;
};
const rewrite = (site: Workspace, form: AnyForm, change: (record: ReturnType<typeof stored>) => void) => {
  const record = stored(site, form);
  change(record);
  new FormStore(site.world).write(record);
};
/** All that a form says, and by which ids and links it is found. */
const everything = (site: Workspace) => firstForms.map((form) => [stored(site, form), formRow(site, form)]);
const speak = (site: Workspace, language: Language) => {
  ask(site, 'saveSettings', { values: { language } });
  ask(site, 'installPart', { part: 'language' });
  return ask(site, 'installPart', { part: 'forms' }).found;
};
const findings = (site: Workspace) => ask(site, 'checkInstallation', {}).filter(({ part }) => part === 'forms');
const labelsOf = (form: AnyForm, question: string, language: Language) =>
  ((form.questions as Questions)[question]?.column.question.options ?? []).map(({ label }) => label[language]);

describe('Forms after a change of language', () => {
  it('say everything in the new language, under the same ids and links, and come back whole', () => {
    const site = installedCopy();
    const before = everything(site);
    expect(speak(site, 'en')).toBe(firstForms.length);
    for (const form of firstForms) {
      const record = stored(site, form);
      expect(record.title).toContain(form.title.en);
      expect(record.description).toContain(form.description.en);
      expect(record.confirmationMessage).toBe(form.confirmation.en);
      for (const [key, question] of Object.entries(form.questions as Questions)) {
        const item = itemOf(site, form, key);
        expect(item.title, key).toBe(question.title.en);
        expect(item.helpText, key).toBe(question.help?.en ?? '');
        const labels = labelsOf(form, key, 'en');
        if (labels.length > 0) expect(item.choices.map(({ value }) => value)).toEqual(labels);
        if (item.kind === 'SCALE') expect([item.lowerLabel, item.upperLabel]).not.toContain('Mucho');
        expect(item.validation?.helpText ?? '', key).not.toMatch(/[áéíóúñ]|Escriba|Copie/);
        if (question.page) expect(record.items.map(({ title }) => title)).toContain(question.page.en);
      }
    }
    expect(itemOf(site, attendanceForm, 'consent').choices.map(({ goTo }) => goTo?.type)).toEqual([
      'CONTINUE',
      'SUBMIT',
    ]);
    expect(findings(site)).toEqual([]);
    expect(speak(site, 'pt')).toBe(firstForms.length);
    expect(speak(site, 'es')).toBe(firstForms.length);
    expect(everything(site)).toEqual(before);
  }, 120_000);

  it('keep what the team wrote, chose and left out', () => {
    const site = installedCopy();
    const { gender } = JSON.parse(formRow(site, attendanceForm).items) as Record<string, number>;
    rewrite(site, attendanceForm, (record) => {
      record.confirmationMessage = '¡Nos vemos adentro!';
      const asked = record.items.find(({ id }) => id === gender);
      if (asked)
        Object.assign(asked, { title: '¿Cómo se identifica?', choices: [asked.choices[0], { value: 'Muxe' }] });
    });
    speak(site, 'en');
    expect(stored(site, attendanceForm).confirmationMessage).toBe('¡Nos vemos adentro!');
    const asked = itemOf(site, attendanceForm, 'gender');
    expect(asked.title).toBe('¿Cómo se identifica?');
    expect(asked.choices.map(({ value }) => value)).toEqual([labelsOf(attendanceForm, 'gender', 'en')[0], 'Muxe']);
    expect(itemOf(site, attendanceForm, 'ageGroup').title).toBe(attendanceForm.questions.ageGroup.title.en);
    expect(findings(site)).toEqual([]);
  });

  it('wait for an answer where people have them, and are left or changed as it says', () => {
    const site = installedCopy();
    const { area } = ask(site, 'saveArea', {
      values: { name: 'Economía', contactName: 'Ana Ruiz', contactEmail: 'ana@area.example' },
    });
    ask(site, 'sendForm', { form: 'areaRequest', area });
    answerForm(site, 'needsDiagnosis', { area: 'Economía', topics: ['Costura'] });
    expect(ask(site, 'languageQuestions', { language: 'es' })).toEqual({ questions: [], keeper: '' });
    const names = [areaRequestForm, needsDiagnosisForm].map(({ title }) => title.es);
    expect(ask(site, 'languageQuestions', { language: 'en' })).toEqual({
      questions: [{ matter: 'forms', language: 'en', names: expect.arrayContaining(names) }],
      keeper: '',
    });
    expect(speak(site, 'en')).toBe(firstForms.length - 2);
    expect(stored(site, needsDiagnosisForm).confirmationMessage).toBe(needsDiagnosisForm.confirmation.es);
    expect(findings(site)).toMatchObject([
      { what: expect.stringMatching(/^2 forms /), asks: { matter: 'forms', language: 'en', names: { length: 2 } } },
    ]);

    const left = site.fork();
    left.openSpreadsheet();
    ask(left, 'decideLanguage', { matter: 'forms', language: 'en', change: false });
    expect(findings(left)).toEqual([]);
    // What the settings say of the service reaches a form that was left, in the language it speaks.
    ask(left, 'saveSettings', { values: { publicName: 'Red de mentoras' } });
    expect(stored(left, needsDiagnosisForm).title).toBe(`${needsDiagnosisForm.title.es} · Red de mentoras`);
    expect(ask(left, 'installPart', { part: 'forms' }).found).toBe(0);

    ask(site, 'decideLanguage', { matter: 'forms', language: 'en', change: true });
    expect(findings(site).map(({ todo }) => todo)).toEqual(['', '']);
    expect(ask(site, 'installPart', { part: 'forms' }).found).toBe(2);
    expect(stored(site, needsDiagnosisForm).confirmationMessage).toBe(needsDiagnosisForm.confirmation.en);
    expect(findings(site)).toEqual([]);
  }, 60_000);

  it('understand what was answered before they changed', () => {
    const site = installedCopy();
    const id = (question: string) => String(itemOf(site, needsDiagnosisForm, question).id);
    submitAnswers(site.world, formRow(site, needsDiagnosisForm).formId, {
      [id('area')]: 'Economía',
      [id('topics')]: ['Costura'],
      [id('level')]: labelsOf(needsDiagnosisForm, 'level', 'es')[1] ?? '',
      [id('slots')]: labelsOf(needsDiagnosisForm, 'slots', 'es').slice(0, 2),
    });
    ask(site, 'decideLanguage', { matter: 'forms', language: 'pt', change: true });
    speak(site, 'pt');
    answerForm(site, 'needsDiagnosis', {
      area: 'Economía',
      topics: ['Costura'],
      level: labelsOf(needsDiagnosisForm, 'level', 'pt')[1] ?? '',
    });
    const options = Object.keys(needs.columns.level.options);
    expect(rowsOf(site, needs).map(({ level }) => level)).toEqual([options[1], options[1]]);
    expect(rowsOf(site, needs)[0]?.slots).toHaveLength(2);
    expect(formRow(site, needsDiagnosisForm).trouble).toBe('');
  });

  it('go on where a change was cut', () => {
    const site = installedCopy();
    ask(site, 'saveSettings', { values: { language: 'en' } });
    ask(site, 'installPart', { part: 'language' });
    const whole = site.fork();
    whole.openSpreadsheet();
    ask(whole, 'installPart', { part: 'forms' });
    for (const at of [60, 140, 260]) {
      const cut = site.fork();
      cut.openSpreadsheet();
      cut.orderFault({ at, when: 'kill' });
      cut.clientCall('operation', ['installPart', { part: 'forms' }, 'x'.repeat(14)]);
      ask(cut, 'installPart', { part: 'forms' });
      expect(everything(cut)).toEqual(everything(whole));
    }
  }, 60_000);

  it('tells to load the page again where the menu cannot be drawn', () => {
    const site = installedCopy();
    ask(site, 'saveSettings', { values: { language: 'en' } });
    // Google gives no screen to a run of this kind.
    const { result } = site.clientCall('operation', ['installPart', { part: 'language' }, 'x'.repeat(14)], {
      user: coordinator,
      from: 'web-app',
    });
    expect(result).toMatchObject({ ok: true });
    expect(site.world.screen(coordinator).toasts.map(({ text }) => text)).toContain(
      'The menu changes its language when the page is loaded again.',
    );
    expect(ask(site, 'checkInstallation', {}).filter(({ part }) => part === 'language')).toEqual([]);
  });
});
