// Answers that are incomplete or wrong: the form's page says what to do, and what comes past the page is kept,
// named in Spanish, and told to whoever asked.
import { describe, expect, it } from 'vitest';
import { ask, type FormAnswers, mailsTo } from '../../demo/site.ts';
import { mentors, story } from '../../demo/story-people.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { firstForms } from '../../src/forms/all-forms.ts';
import { offeredProgrammes } from '../../src/programmes/programme-names.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { needs } from '../../src/tables/needs.ts';
import { requests } from '../../src/tables/requests.ts';
import { outbox } from '../../src/tables/system.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { FormStore } from '../../workspace/services/forms/form-store.ts';
import { formLimits } from '../harness/form-limits.ts';
import { openBook } from '../product/book.ts';
import { installedCopy } from '../product/site.ts';
import { completed, fireFor, formRow, refusedByPage, storePastPage } from './submissions.ts';

const long = `Principio ${'texto muy largo '.repeat(3_750)}`;
const request: FormAnswers = story.request;
const [mentor] = mentors;
const without = (answers: FormAnswers, key: string): FormAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => name !== key));

/** Stores the answer past the page, lets the trigger run, and shows what became of it. */
function received(site: Workspace, answers: FormAnswers) {
  fireFor(site, storePastPage(site, 'areaRequest', answers));
  const [row] = rowsOf(site, requests);
  if (!row) throw new Error(`Lost: ${formRow(site, 'areaRequest').trouble}`);
  return { row, mail: mailsTo(site, String(answers.contactEmail ?? '')).at(-1) };
}

describe('The page of a form', () => {
  it('refuses a missing answer, a wrong e-mail, a number out of range and a long text in Spanish', () => {
    const site = installedCopy();
    expect(refusedByPage(site, 'areaRequest', without(request, 'objective')).objective).toMatch(/obligatoria/);
    expect(refusedByPage(site, 'areaRequest', { ...request, contactEmail: 'norma(arroba)x' }).contactEmail).toMatch(
      /correo/,
    );
    expect(refusedByPage(site, 'areaRequest', { ...request, participants: '-4' }).participants).toMatch(/entre 1 y/);
    expect(refusedByPage(site, 'areaRequest', { ...request, objective: long }).objective).toMatch(/caracteres/);
    expect(refusedByPage(site, 'areaRequest', { ...request, proposedAt: '2026-02-30 10:00' }).proposedAt).toMatch(
      /válida/,
    );
    expect(rowsOf(site, requests)).toEqual([]);
  });

  it('refuses whatever is beyond a limit of its columns, in every form of every programme', () => {
    const site = installedCopy();
    ask(site, 'saveSettings', { values: { programmes: Object.keys(offeredProgrammes).join('; ') } });
    for (const part of ['tabs', 'forms'] as const) ask(site, 'installPart', { part });
    const all = formLimits(openBook().context());
    for (const form of new Set(all.map((each) => each.form))) {
      const limits = all.filter((each) => each.form === form);
      const missing = refusedByPage(site, form, {});
      for (const { key, limit, answer } of limits) {
        const said = answer === undefined ? missing[key] : refusedByPage(site, form, { [key]: answer })[key];
        expect(said, `${form}: ${key}, ${limit}`).toContain(/\d+/.exec(limit)?.[0] ?? 'obligatoria');
      }
    }
    expect(all.length).toBeGreaterThan(40);
  });
});

describe('A request that comes past the page', () => {
  it.each([
    ['a missing objective', without(request, 'objective'), /Objetivo: falta este dato; escríbalo/],
    ['a missing area', without(request, 'area'), /Área: falta este dato/],
    ['too many participants', { ...request, participants: '1e400' }, /Participantes: /],
    ['a choice of its own', { ...request, level: '=1+1' }, /Nivel del grupo: .*elija una/],
    ['a date in the past', { ...request, proposedAt: '2019-02-03 10:00' }, /fecha.*(pasó|anterior|nueva)/i],
    ['an impossible date', { ...request, proposedAt: '=NOW()' }, /fecha/],
    ['60,000 characters', { ...request, objective: long }, /Objetivo.*máximo/],
  ])('with %s is kept, with what to correct, and whoever asked is told', (_, answers, words) => {
    const site = installedCopy();
    const { row, mail } = received(site, answers);
    expect(row.toCorrect).toMatch(words);
    expect(mail?.body.replace(/\s+/g, ' ')).toMatch(words);
    expect(row.contactName).toBe(story.request.contactName);
    expect(rowsOf(site, outbox)).toEqual([]);
  });

  it('with a wrong e-mail is kept and named for the coordination, and nobody is written to', () => {
    const site = installedCopy();
    const { row } = received(site, { ...request, contactEmail: 'norma(arroba)secretaria' });
    expect(row.toCorrect).toMatch(/no parece un correo/);
    expect(row.contactEmail).toBe('norma(arroba)secretaria');
    expect(rowsOf(site, outbox)).toEqual([]);
  });

  it('keeps the beginning of 60,000 characters in the cell and all of it in the form', () => {
    const site = installedCopy();
    const { row } = received(site, { ...request, objective: long });
    expect(row.objective.length).toBeGreaterThan(40_000);
    expect(row.objective.length).toBeLessThanOrEqual(50_000);
    const [kept] = new FormStore(site.world).responses(formRow(site, 'areaRequest').formId);
    expect(Object.values(kept?.answers ?? {})).toContain(long);
  });

  it('with 60,000 characters in every field still becomes a row', () => {
    const site = installedCopy();
    const everywhere = Object.fromEntries(Object.keys(request).map((key) => [key, long]));
    const { row } = received(site, { ...everywhere, contactEmail: story.request.contactEmail });
    expect(row.toCorrect).not.toBe('');
    expect(mailsTo(site, story.request.contactEmail).length).toBe(1);
    expect(rowsOf(site, outbox)).toEqual([]);
  });
});

describe('Every other form', () => {
  it('keeps a profile with 60,000 characters in every field, and the next answers too', () => {
    const site = installedCopy();
    const everywhere = Object.fromEntries(Object.keys(mentor ?? {}).map((key) => [key, long]));
    fireFor(site, storePastPage(site, 'advisorProfile', { ...everywhere, email: 'larga@correo.example' }));
    fireFor(site, storePastPage(site, 'advisorProfile', mentor as FormAnswers));
    expect(rowsOf(site, advisors).map((row) => row.email)).toEqual(['larga@correo.example', mentor?.email]);
    expect(rowsOf(site, outbox)).toEqual([]);
  });

  it('keeps a diagnosis with nothing but an unknown area', () => {
    const site = installedCopy();
    fireFor(site, storePastPage(site, 'needsDiagnosis', { area: 'No existe', wish: long }));
    expect(rowsOf(site, needs).length).toBe(1);
  });

  it('names an empty response, or keeps it: none is lost and none stops the next', () => {
    const site = installedCopy();
    for (const form of firstForms) {
      fireFor(site, storePastPage(site, form.key, {}));
      const kept = form.reads.length > 0 && formRow(site, form.key).trouble === '';
      const named = /^2026-11-20T\d\d:\d\d · 2_[\w-]+: .{20,}/.test(formRow(site, form.key).trouble);
      expect(kept || named, form.key).toBe(true);
      expect(JSON.parse(formRow(site, form.key).seenIds)).toHaveLength(1);
    }
    expect(refusedByPage(site, 'areaRequest', { ...request, area: 'Otra área' })).toEqual({});
    for (const execution of site.executions()) completed(execution);
    expect(rowsOf(site, requests).length).toBe(2);
  });
});
