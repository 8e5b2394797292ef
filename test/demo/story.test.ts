// The story of one advisory, played as `npm run demo` plays it: what it leaves in workbook, documents and messages.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kept, keepAll } from '../../demo/play/keep.ts';
import { missingIn } from '../../demo/play/missing.ts';
import { optionsOf, WrongCommand } from '../../demo/play/options.ts';
import { summaryOf } from '../../demo/play/summary.ts';
import { type FormAnswers, mailsTo } from '../../demo/site.ts';
import { playStory, storySteps } from '../../demo/story.ts';
import { answersIn } from '../../demo/story-language.ts';
import { mentors, story } from '../../demo/story-people.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import type { Questions } from '../../src/define/define-form.ts';
import { everyForm } from '../../src/forms/all-forms.ts';
import { firstTopics } from '../../src/programmes/mentoring/first-topics.ts';
import { commonTables } from '../../src/tables/all-tables.ts';
import { documents } from '../../src/tables/documents.ts';
import { type Language, languages } from '../../src/text/language.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { docxParts } from '../../workspace/services/drive/docx-text.ts';
import { part } from '../documents/merge/docx.ts';
import { emptySite } from '../product/site.ts';

let site: Workspace;
let kept: Kept;
const told: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'entrepares-story-'));

beforeAll(() => {
  site = emptySite();
  playStory(site, (words) => told.push(words));
  kept = keepAll(site, folder);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const documentText = (kind: string): string => {
  const row = rowsOf(site, documents).find((one) => one.kind === kind);
  const file = kept.documents.find(({ id }) => id === row?.id);
  return Object.values(docxParts(readFileSync(join(folder, file?.docx ?? '')))).join('\n');
};

describe('the story', () => {
  it('tells every step in plain words', () => {
    expect(told).toHaveLength(storySteps.length);
    for (const words of told) expect(words).toMatch(/^[A-ZÁÉÍÓÚ].{20,160}\.$/);
  });

  it('leaves nothing missing', () => {
    expect(missingIn(site, kept, 'mentoring')).toEqual([]);
  });

  it('names what is missing when a document is lost', () => {
    const [first, ...others] = kept.documents;
    const without: Kept = { ...kept, documents: others };
    expect(missingIn(site, without, 'mentoring')).toEqual([expect.stringContaining(`${first?.id} `)]);
  });

  it('keeps each document as .docx and .pdf, each message as .eml, and the workbook', async () => {
    expect(kept.documents.length).toBe(rowsOf(site, documents).length);
    for (const { docx, pdf } of kept.documents) {
      expect(readFileSync(join(folder, docx)).subarray(0, 2).toString()).toBe('PK');
      expect(readFileSync(join(folder, pdf)).subarray(0, 5).toString()).toBe('%PDF-');
    }
    expect(readdirSync(join(folder, 'mails'))).toHaveLength(kept.mails.length);
    const workbook = await JSZip.loadAsync(readFileSync(join(folder, kept.workbook)));
    expect(workbook.file('xl/workbook.xml')).not.toBeNull();
  });

  it('puts the logo of the institution at the head of every document', () => {
    const logo = `descr="${story.settings.institution}"`;
    for (const { docx } of kept.documents) {
      const bytes = readFileSync(join(folder, docx));
      expect(part(bytes, 'word/header1.xml') + part(bytes)).toContain(logo);
    }
  });

  it('names in the documents who took part', () => {
    const list = documentText('attendance-list');
    expect(list).toContain(story.settings.institution);
    const report = documentText('advisory-report');
    expect(report).toContain('Registro de marca');
    expect(report).toContain(story.report.achieved);
    for (const { liked } of story.surveys) if (liked !== '') expect(report).toContain(liked);
    for (const { name } of story.participants) expect(report).not.toContain(name);
    const plan = documentText('follow-up-plan');
    for (const { agreement, ownerName } of story.commitments) {
      expect(plan).toContain(agreement);
      expect(plan).toContain(ownerName);
    }
    expect(documentText('certificate')).toContain(story.settings.signerName);
  });

  it('writes to each person what holds for her', () => {
    const mailOf = (email: string, subject: RegExp) => {
      const mail = mailsTo(site, email).find((one) => subject.test(one.subject));
      if (!mail) throw new Error(`${email} received nothing like ${subject}`);
      return mail;
    };
    const { contactEmail } = story.area;
    const toCoordination = mailOf(story.settings.coordinationEmail, /^Sesión:/);
    expect(toCoordination.body).toContain('hágalo en el panel');
    expect(toCoordination.body).not.toContain('responda a este correo');
    const toContact = mailOf(contactEmail, /^Sesión:/);
    expect(toContact.body).toContain('responda a este correo');
    expect(toContact.body).toContain('Duración: 2 horas');
    expect(toContact.body).not.toContain('actualiza');
    const closing = mailOf(contactEmail, /^Cierre de/);
    expect(closing.body).toContain('Van adjuntos el informe y el plan de seguimiento');
    expect(closing.attachments).toHaveLength(2);
    for (const { agreement } of story.commitments) expect(documentText('advisory-report')).toContain(agreement);
    expect(mailOf(story.settings.coordinationEmail, /^Hoy la necesita 1 pendiente/).body).toContain('Para atenderlo,');
  });

  it('counts rows, documents, messages, executions and calls', () => {
    const summary = summaryOf(site, kept, told.length, commonTables);
    expect(summary.rows).toMatchObject({ requests: 1, advisories: 1, sessions: 1, attendance: 5, commitments: 2 });
    expect(summary.documents).toBe(kept.documents.length);
    expect(summary.mails).toBe(kept.mails.length);
    expect(summary.executions.total).toBe(site.executions().length);
    const { total, byService } = summary.calls;
    expect(Object.values(byService).reduce((sum, service) => sum + service.total, 0)).toBe(total);
    expect(summary.modelledSeconds).toBeGreaterThan(1);
  });
});

describe('the command line of the demo', () => {
  it('asks for a folder when none is given', () => {
    expect(() => optionsOf([])).toThrow(
      /Falta decir dónde.*npm run demo -- --out CARPETA \[--programme mentoring(\|[a-z-]+)+\] \[--language es\|en\|pt\]/s,
    );
    expect(() => optionsOf(['--out', ''])).toThrow(WrongCommand);
    expect(() => optionsOf(['--where', folder])).toThrow(WrongCommand);
  });

  it('says when the folder cannot be written', () => {
    expect(() => optionsOf(['--out', join(folder, 'workbook.xlsx', 'below')])).toThrow(/No se puede escribir en/);
  });

  it('makes a folder that is not there', () => {
    expect(readdirSync(optionsOf(['--out', join(folder, 'new', 'one')]).folder)).toEqual([]);
  });

  it('speaks Spanish unless told, and only languages of the product', () => {
    expect(optionsOf(['--out', folder])).toMatchObject({ language: 'es', programmes: ['mentoring'] });
    expect(() => optionsOf(['--out', folder, '--programme', 'x'])).toThrow(
      /historia de «x».*mentoring, peer-advisory/s,
    );
    expect(optionsOf(['--out', folder, '--language', 'pt']).language).toBe('pt');
    expect(() => optionsOf(['--out', folder, '--language', 'fr'])).toThrow(/no habla «fr».*es, en, pt/s);
  });
});

describe('the story in another language', () => {
  const asked: readonly (readonly [string, FormAnswers])[] = [
    ...mentors.map((mentor) => ['advisorProfile', mentor] as const),
    ['areaRequest', story.request],
    ...story.participants.map((person) => ['attendance', person] as const),
    ...story.surveys.map((survey) => ['recipientSurvey', survey] as const),
    ['advisorSurvey', story.mentorSurvey],
  ];
  /** Every option that the forms offer in a language. */
  const offered = (language: Language, key: string, answers: FormAnswers) => {
    const questions = (everyForm().find((form) => form.key === key)?.questions ?? {}) as Questions;
    return Object.entries(questions).flatMap(([name, { column }]) => {
      const options =
        column.question.options?.map(({ label }) => label[language]) ??
        (column.question.table === 'topics' ? firstTopics.map((topic) => topic.name[language]) : undefined);
      return options && answers[name] !== undefined ? [[name, options] as const] : [];
    });
  };

  it.each(languages)('answers every choice with an option that the form has in %s', (language) => {
    let checked = 0;
    for (const [form, answers] of asked)
      for (const [name, options] of offered(language, form, answers)) {
        const answer = answersIn(language, form, answers)[name] ?? [];
        expect(options).toEqual(expect.arrayContaining([answer].flat()));
        checked += 1;
      }
    expect(checked).toBeGreaterThan(40);
  });

  it('leaves the people’s own words as they are', () => {
    expect(answersIn('en', 'areaRequest', story.request)).toMatchObject({
      area: 'Área jurídica',
      topic: 'Registering a trademark',
      objective: story.request.objective,
    });
    expect(answersIn('es', 'areaRequest', story.request)).toEqual(story.request);
  });
});
