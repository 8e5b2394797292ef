// A survey of a case, through the built add-on: its link is sent, people answer its form without a name, and what they say
// is shown once they are enough.
import { describe, expect, it } from 'vitest';
import { screenOf } from '../../demo/case-pages.ts';
import { inPanel } from '../../demo/peer-advisory/case-on-site.ts';
import { sides } from '../../demo/peer-advisory/people.ts';
import { answerForm, ask, type FormAnswers, mailsTo, prefilledAnswer } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { formKeyOf } from '../../src/blocks/block-form.ts';
import type { FiguresSpec } from '../../src/blocks/counted-screen.ts';
import { surveys } from '../../src/blocks/survey/table.ts';
import { perceptions } from '../../src/programmes/peer-advisory/stages/implementation.ts';
import { advisories } from '../../src/tables/advisories.ts';
import { documents } from '../../src/tables/documents.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { docxParts } from '../../workspace/services/drive/docx-text.ts';
import { DriveFiles } from '../../workspace/services/drive/drive-files.ts';
import { typeInto } from '../product/type-into.ts';
import { fireFor, storePastPage } from '../reliability/submissions.ts';
import { change, pageOf, peerSite, people, programme, seatedCase, tokenOf } from './peer-case.ts';

const form = formKeyOf(programme, perceptions.key);
const [, table = surveys] = perceptions.tables;
const answersOf = (site: Workspace) => rowsOf(site, table) as unknown as readonly Readonly<Record<string, unknown>>[];

function inTeam(site: Workspace, id: string): FiguresSpec {
  return screenOf(ask(site, 'caseDetail', { programme, case: id }), perceptions.key, 'figures');
}

function blockIn(site: Workspace, id: string, block: string) {
  const found = ask(site, 'caseDetail', { programme, case: id })
    .stages.flatMap(({ blocks }) => blocks)
    .find(({ key }) => key === block);
  if (!found) throw new Error(`There is no ${block}`);
  return found;
}

const said: FormAnswers = { useful: 'Sí', equals: '5', gender: '4' };

/** As whoever has the link of the case. */
function answer(site: Workspace, id: string, more: FormAnswers = {}): void {
  answerForm(site, form, { case: prefilledAnswer(inTeam(site, id).url), ...said, ...more });
}

function sentCase(): { readonly site: Workspace; readonly id: string } {
  const site = peerSite();
  const id = seatedCase(site);
  inPanel(site, id, perceptions.key, { act: 'share' });
  return { site, id };
}

describe('The link of a survey', () => {
  it('goes with one click to everybody who takes part, and is on their pages from then on', () => {
    const site = peerSite();
    const id = seatedCase(site);
    const onPage = () => screenOf(pageOf(site, 'advising'), perceptions.key, 'figures');
    expect(onPage()).toMatchObject({ url: '', sharing: '', recount: '' });
    expect(inTeam(site, id).sharing).toBe('Enviar el enlace a Ana Mora Céspedes, Eva Paz Quiroga');
    const pages = sides.map((side) => tokenOf(site, side));
    inPanel(site, id, perceptions.key, { act: 'share' });
    for (const [index, side] of sides.entries()) {
      const [mail] = mailsTo(site, people[side].email).slice(-1);
      expect(mail?.subject).toContain('Encuesta de percepciones');
      expect(mail?.body).toContain(inTeam(site, id).url);
      // It is to be forwarded: whoever gets it must not come to the page of the one who passed it on.
      expect(`${mail?.body}${mail?.htmlBody}`).not.toContain(encodeURIComponent(pages[index] ?? ''));
    }
    expect(onPage()).toMatchObject({ url: inTeam(site, id).url, sharing: '' });
    expect(blockIn(site, id, perceptions.key)).toMatchObject({ state: 'done', owes: [] });
  });

  it('is sent again on another day, not twice on one', () => {
    const { site, id } = sentCase();
    const count = () => mailsTo(site, people.advising.email).length;
    const before = count();
    inPanel(site, id, perceptions.key, { act: 'share' });
    expect([count(), inTeam(site, id).sharing]).toEqual([before, '']);
    site.world.clock.advance(86_400_000);
    expect(inTeam(site, id).sharing).toContain('otra vez');
    inPanel(site, id, perceptions.key, { act: 'share' });
    expect(count()).toBe(before + 1);
    expect(rowsOf(site, surveys)).toMatchObject([{ sharedOn: '2026-11-20' }]);
  });
});

describe('The answers to a survey', () => {
  it('are a number alone until there are three, and then averages, counts and comments without traces', () => {
    const { site, id } = sentCase();
    expect(inTeam(site, id)).toMatchObject({ count: '', hidden: 'Todavía no hay respuestas.' });
    answer(site, id, { improve: 'Zapatos cómodos; escriban a ana@casa.example' });
    answer(site, id, { useful: 'No', equals: '3', improve: 'Más tiempo' });
    const two = inTeam(site, id);
    expect(two).toMatchObject({ count: '2 respuestas', figures: [], comments: [] });
    expect(two.hidden).toContain('a partir de 3');
    answer(site, id, { equals: '4', gender: '5', improve: 'más tiempo' });
    const shown = inTeam(site, id);
    expect(shown.hidden).toBe('');
    expect(
      shown.figures.map(({ answers, bars }) => [answers, ...bars.map(({ label, value }) => `${label} ${value}`)]),
    ).toEqual([
      [3, 'Sí 2', 'En parte 0', 'No 1'],
      [3, ' 4 de 5'],
      [3, ' 4.33 de 5'],
    ]);
    expect(shown.comments).toEqual([
      { label: 'Lo que cambiaría', texts: ['Más tiempo', 'Zapatos cómodos; escriban a …'], answers: 3 },
    ]);
    expect(screenOf(pageOf(site, 'receiving'), perceptions.key, 'figures').figures).toEqual(shown.figures);
  });

  it('hold no day and nobody, and each counts for its own case', () => {
    const { site, id } = sentCase();
    const other = seatedCase(site, 'Otra asesoría');
    answer(site, id);
    answer(site, other);
    answer(site, id);
    expect([inTeam(site, id).count, inTeam(site, other).count]).toEqual(['2 respuestas', '1 respuesta']);
    expect(answersOf(site).map((row) => [row.case, row.month])).toEqual([
      [id, '2026-11'],
      [other, '2026-11'],
      [id, '2026-11'],
    ]);
    // Whoever answers has the link, so it is out: nobody is asked to send it any more.
    expect(rowsOf(site, surveys).find((row) => row.case === other)?.sharedOn).toBe('2026-11-20');
    expect(Object.values(table.columns).filter(({ privacy }) => privacy === 'personal')).toEqual([]);
  });

  it('wait to be settled where their code is no case of the programme, and are not lost', () => {
    const { site, id } = sentCase();
    for (const code of ['A-2026-999', rowsOf(site, advisories).find((row) => row.programme === '')?.id ?? 'A-1'])
      answerForm(site, form, { case: code, ...said });
    expect(inTeam(site, id).count).toBe('');
    const [trouble] = ask(site, 'sharedForms', {}).troubles;
    expect(trouble).toMatchObject({ form, title: 'Encuesta de percepciones', lost: [{}, {}] });
    expect(JSON.stringify(trouble)).toContain('A-2026-999');
  });

  it('count after the case was closed too, when its link is not offered any more', () => {
    const { site, id } = sentCase();
    const code = prefilledAnswer(inTeam(site, id).url);
    ask(site, 'closeCase', { programme, case: id });
    answerForm(site, form, { case: code, ...said });
    expect(inTeam(site, id)).toMatchObject({ count: '1 respuesta', url: '', sharing: '', recount: '' });
  });

  it('keep what is none of the options beside what was counted', () => {
    const { site, id } = sentCase();
    const code = prefilledAnswer(inTeam(site, id).url);
    fireFor(site, storePastPage(site, form, { case: code, ...said, useful: 'Muchísimo' }));
    for (let time = 0; time < 3; time++) answer(site, id);
    expect(answersOf(site)[0]).toMatchObject({ useful: '', equals: 5, unread: 'Me sirve para mi trabajo: Muchísimo' });
    expect(inTeam(site, id).figures.map(({ answers }) => answers)).toEqual([3, 4, 4]);
  });

  it('count once, however often the form says that they came', () => {
    const { site, id } = sentCase();
    const submission = storePastPage(site, form, { case: prefilledAnswer(inTeam(site, id).url), ...said });
    for (let time = 0; time < 3; time++) fireFor(site, submission);
    expect(inTeam(site, id).count).toBe('1 respuesta');
    expect(answersOf(site)).toHaveLength(1);
  });

  it('come in by hundreds, without their tab being read', () => {
    const { site, id } = sentCase();
    const code = prefilledAnswer(inTeam(site, id).url);
    const one = (index: number): FormAnswers => ({
      case: code,
      ...said,
      equals: String((index % 5) + 1),
      liked: `${'Se escuchó a todas, también a las de lejos. '.repeat(6)}${index}`,
    });
    const all = Array.from({ length: 300 }, (_, index) => storePastPage(site, form, one(index)));
    const [execution] = fireFor(site, all[0] as (typeof all)[number]);
    const calls = execution?.calls.filter(({ service }) => service.startsWith('Sheets.Spreadsheets')) ?? [];
    const asText = JSON.stringify(calls.map(({ request }) => request));
    // Two rounds: each writes number and sums once, in two cells, and reads the answers no further than their headers.
    expect(asText.match(new RegExp(`"start":{"sheetId":${surveys.sheetId},`, 'g'))?.length).toBeLessThanOrEqual(4);
    for (const [read] of asText.matchAll(new RegExp(`"gridRange":{"sheetId":${table.sheetId}[^}]*}`, 'g')))
      expect(read).toContain('"endRowIndex":2');
    const shown = inTeam(site, id);
    expect(shown).toMatchObject({ count: '300 respuestas', figures: [{}, { bars: [{ value: '3 de 5' }] }, {}] });
    expect(shown.comments[0]).toMatchObject({ texts: { length: 20 }, answers: 300 });
    change(site, id, perceptions.key, { act: 'recount' });
    expect(inTeam(site, id)).toEqual(shown);
  }, 60_000);

  it('are quoted in the joint report, which says when there are more', () => {
    const { site, id } = sentCase();
    const made = () => {
      inPanel(site, id, 'joint-report-paper', { act: 'make' });
      const { fileId = '' } = rowsOf(site, documents).at(-1) ?? {};
      const file = new DriveFiles(site.world).find(fileId);
      if (!file) throw new Error('The report was not made');
      return Object.values(docxParts(new DriveFiles(site.world).content(file))).join('\n');
    };
    answer(site, id, { improve: 'Empezar antes' });
    const early = made();
    expect(early).toContain('a partir de 3 respuestas');
    expect(early).not.toContain('Empezar antes');
    for (const equals of ['4', '3']) answer(site, id, { equals, useful: 'En parte' });
    const { screen } = blockIn(site, id, 'joint-report-paper');
    expect(screen.type === 'document' && screen.versions[0]?.said).toEqual([
      'Desde que se elaboró cambió algo de lo que dice.',
    ]);
    const later = made();
    for (const line of [
      'Respuestas: 3',
      'Me sirve para mi trabajo\tSí 1 · En parte 2 · No 0\t3',
      'Trabajamos como pares\t4 de 5\t3',
      'Lo que cambiaría\tEmpezar antes',
    ])
      expect(later).toContain(line);
  });

  it('are counted again once somebody has put their tab in order', () => {
    const { site, id } = sentCase();
    for (const equals of ['1', '5', '5', '5']) answer(site, id, { equals });
    const before = inTeam(site, id);
    expect(before.recount).toContain('«Encuesta de percepciones»');
    change(site, id, perceptions.key, { act: 'recount' });
    expect(inTeam(site, id)).toEqual(before);
    typeInto(site, table, answersOf(site)[0]?.id as string, 'case', '');
    change(site, id, perceptions.key, { act: 'recount' });
    expect(inTeam(site, id)).toMatchObject({
      count: '3 respuestas',
      figures: [{}, { bars: [{ value: '5 de 5' }] }, {}],
    });
  });
});
