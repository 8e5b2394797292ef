// A cooperation round through the built add-on: what its source limits, who sees what, and what needs a signature.
import { describe, expect, it } from 'vitest';
import { onPage, pageOf, screenOf } from '../../demo/case-pages.ts';
import {
  acceptInvitation,
  askByForm,
  inPanel,
  programme,
  switchOn,
} from '../../demo/cooperation-round/case-on-site.ts';
import { focalPoint, secretaries, specialists, technicalLead } from '../../demo/cooperation-round/people.ts';
import * as texts from '../../demo/cooperation-round/texts.ts';
import { ask, mailsTo } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { documents } from '../../src/tables/documents.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { docxText } from '../../workspace/services/drive/docx-text.ts';
import { DriveFiles } from '../../workspace/services/drive/drive-files.ts';
import { installedCopy } from '../product/site.ts';

const country = focalPoint.email;
const technical = technicalLead.email;
const { first, second } = specialists;

let prepared: { readonly site: Workspace; readonly invited: Workspace; readonly id: string } | undefined;

/** Asked for, accepted, with its people and its panel. */
function round(panel: 'accepted' | 'invited' = 'accepted'): { readonly site: Workspace; readonly id: string } {
  if (!prepared) {
    const site = installedCopy();
    switchOn(site);
    const id = askByForm(site, texts.request);
    inPanel(site, id, 'round-accepted', { act: 'decide', option: 'yes' });
    inPanel(site, id, 'country-people', { act: 'addRows', rows: [{ role: 'technical-team', ...technicalLead }] });
    const people = [
      ...Object.values(specialists).map((person) => ({ role: 'specialist', ...person })),
      ...secretaries.map((person) => ({ role: 'coordination', ...person })),
    ];
    inPanel(site, id, 'panel', { act: 'addRows', rows: people });
    const invited = site.fork();
    for (const { email } of Object.values(specialists)) acceptInvitation(site, email);
    prepared = { site, invited, id };
  }
  return { site: (panel === 'invited' ? prepared.invited : prepared.site).fork(), id: prepared.id };
}

const detail = (site: Workspace, id: string) => ask(site, 'caseDetail', { programme, case: id });
const seenBy = (site: Workspace, email: string) =>
  pageOf(site, email).stages.flatMap(({ blocks }) => blocks.map(({ key }) => key));

describe('A cooperation round', () => {
  it('takes two specialists and two of the secretariat, and four reference documents', () => {
    const { site, id } = round();
    const third = { ...first, name: 'Otra', email: 'otra@redes.example' };
    const add = (role: string) => () => inPanel(site, id, 'panel', { act: 'addRows', rows: [{ role, ...third }] });
    expect(add('specialist')).toThrow(/participan hasta 2, y ya hay 2/);
    expect(add('coordination')).toThrow(/hasta 2 personas/);
    const link = { title: 'Nota', url: 'https://docs.example/nota' };
    const share = (count: number) =>
      onPage(site, country, 'reference-documents', { act: 'addRows', rows: Array(count).fill(link) });
    expect(() => share(5)).toThrow(/caben 4/);
    share(4);
    expect(() => share(1)).toThrow(/caben 4 y ya hay 4/);
  }, 120_000);

  it('stands on Hoy from the day on which it is asked for, long before an answer is due', () => {
    const { site } = round();
    const id = askByForm(site, { ...texts.request, initiative: 'Otra iniciativa', email: 'otra@cuidados.example' });
    const cards = ask(site, 'today', {}).groups.flatMap(({ key, items }) => (key === 'cases' ? items : []));
    const opened = cards.filter(({ line }) => line.opens.target.startsWith(`${programme}/${id}/`));
    expect(opened).toMatchObject([
      { urgency: 'later', line: { opens: { target: `${programme}/${id}/round-accepted` } } },
    ]);
  });

  it('writes a letter with her name to each specialist who is invited, and to nobody else', () => {
    const { site, id } = round('invited');
    for (const act of ['make', 'share'] as const) inPanel(site, id, 'panel-letters', { act });
    const files = new DriveFiles(site.world);
    for (const [index, { name, organisation, email }] of [first, second].entries()) {
      const file = files.find(rowsOf(site, documents)[index]?.fileId ?? '');
      const words = file ? docxText(files.content(file)) : '';
      for (const said of [name, organisation, texts.request.initiative, 'ad honorem']) expect(words).toContain(said);
      expect(
        mailsTo(site, email)
          .at(-1)
          ?.attachments.map((each) => each.name),
      ).toEqual([expect.stringContaining(name)]);
      acceptInvitation(site, email);
      expect(screenOf(pageOf(site, email), 'panel-letters', 'document').versions).toHaveLength(1);
    }
    expect(detail(site, id).owes.map(({ block }) => block)).not.toContain('panel-letters');
    expect(rowsOf(site, documents)).toHaveLength(2);
    expect(seenBy(site, country)).not.toContain('panel-letters');
  }, 120_000);

  it('lets specialists ask and the technical team answer, and shows the secretariat nearly equal questions together', () => {
    const { site, id } = round();
    for (const [email, rows] of [
      [first.email, texts.questions.first],
      [second.email, texts.questions.second],
    ] as const)
      onPage(site, email, 'questionnaire', { act: 'addRows', rows: [...rows] });
    const spec = screenOf(detail(site, id), 'questionnaire', 'rows');
    const [, alike, twin] = spec.rows;
    expect(twin?.shown.alike).toBe(alike?.shown.question);
    expect(alike?.shown.alike).toBe(texts.questions.second[0]?.question);
    expect(spec.rows.filter(({ shown }) => shown.alike)).toHaveLength(2);
    expect(screenOf(pageOf(site, technical), 'questionnaire', 'rows').fields.map(({ readOnly }) => readOnly)).toEqual([
      true,
      true,
      false,
    ]);
    const save = (email: string, values: object) => () =>
      onPage(site, email, 'questionnaire', { act: 'saveRow', row: twin?.id ?? '', values: { ...values } });
    expect(save(first.email, { answer: 'Sí' })).toThrow(/otra parte/);
    expect(save(technical, { question: 'Otra' })).toThrow(/otra parte/);
    save(technical, { answer: 'Sí' })();
    const owed = detail(site, id).owes.filter(({ block }) => block === 'questionnaire');
    expect(owed.map(({ role, missing }) => [role, missing])).toEqual([['technical-team', 'Faltan 5 de 6 respuestas']]);
  }, 120_000);

  it('keeps what the panel notes and drafts from the country', () => {
    const { site } = round();
    const internal = ['panel-notes', 'contributions', 'recommendations', 'round-account'];
    expect(seenBy(site, first.email)).toEqual(expect.arrayContaining(internal));
    for (const email of [country, technical])
      expect(seenBy(site, email).filter((key) => internal.includes(key))).toEqual([]);
    const [{ email: secretary }] = secretaries;
    const mayWrite = (email: string) =>
      screenOf(pageOf(site, email), 'contributions', 'sections').sections.flatMap((each) =>
        each.texts.map(({ isOpen }) => isOpen),
      );
    expect(mayWrite(first.email)).toEqual([true, true]);
    expect(mayWrite(secretary)).toEqual([false, false]);
  }, 120_000);

  it('refuses a report of more than twenty pages with their number, as its PDF has them', () => {
    const { site, id } = round();
    const long = 'Una frase que se repite para llenar páginas. '.repeat(440);
    for (const section of ['findings', 'cooperation'])
      onPage(site, first.email, 'contributions', { act: 'write', section, text: long });
    inPanel(site, id, 'round-account', { act: 'write', section: 'account', text: long });
    const recommendation = { recommendation: long.slice(0, 3_900), ground: long.slice(0, 3_900) };
    inPanel(site, id, 'recommendations', { act: 'addRows', rows: Array(14).fill(recommendation) });
    inPanel(site, id, 'round-report', { act: 'make' });
    const pages = rowsOf(site, documents)[0]?.pages ?? 0;
    expect(pages).toBeGreaterThan(20);
    expect(() => inPanel(site, id, 'round-report', { act: 'share' })).toThrow(
      `Tiene ${pages} páginas; el máximo son 20`,
    );
    expect(screenOf(pageOf(site, country), 'round-report', 'document').versions).toEqual([]);
    const { rows } = screenOf(detail(site, id), 'recommendations', 'rows');
    for (const { id: row } of rows.slice(1)) inPanel(site, id, 'recommendations', { act: 'removeRow', row });
    for (const act of ['make', 'share'] as const) inPanel(site, id, 'round-report', { act });
    expect(screenOf(pageOf(site, country), 'round-report', 'document').versions).toHaveLength(1);
  }, 240_000);

  it('is published only with the written authorisation of the country', () => {
    const { site, id } = round();
    const decide = () => onPage(site, country, 'publication', { act: 'decide', option: 'public' });
    expect(decide).toThrow(/«Autorización escrita»/);
    expect(seenBy(site, country)).not.toContain('published-at');
    const rows = [{ title: 'Nota firmada', url: 'https://docs.example/autorizacion' }];
    onPage(site, country, 'written-authorisation', { act: 'addRows', rows });
    decide();
    const publish = { title: 'Biblioteca', url: 'https://red.example/informe' };
    inPanel(site, id, 'published-at', { act: 'addRows', rows: [publish] });
    expect(seenBy(site, country)).toContain('published-at');
    expect(seenBy(site, first.email)).not.toContain('written-authorisation');
  }, 120_000);

  it('is drawn as a line of its stages, each with its day', () => {
    const { site } = round();
    const { sections, levels } = screenOf(pageOf(site, country), 'round-timeline', 'sections');
    expect(levels).toHaveLength(7);
    expect(sections.map(({ title, texts: [said] }) => [title, said?.text])).toEqual([
      ['Solicitud', expect.stringContaining('2026')],
      ['Panel', expect.stringContaining('2026')],
      ...['Cuestionario', 'Visita', 'Aportes del panel', 'Informe aprobado', 'Público o interno'].map((title) => [
        title,
        'Por venir',
      ]),
    ]);
  }, 120_000);
});
