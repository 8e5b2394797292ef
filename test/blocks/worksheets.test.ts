// The three worksheets of a peer advisory, made through the built add-on: what they say, their versions, who may open
// them, and the answer of the project that reviews the report.
import { describe, expect, it } from 'vitest';
import { programme } from '../../demo/peer-advisory/case-on-site.ts';
import { projects as people } from '../../demo/peer-advisory/people.ts';
import { ask, canOpen, clickPanel, mailsTo } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import type { DocumentSpec } from '../../src/blocks/screen.ts';
import { documents } from '../../src/tables/documents.ts';
import { outbox } from '../../src/tables/system.ts';
import type { CaseView, PartyPage } from '../../src/views/case-view.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { docxText } from '../../workspace/services/drive/docx-text.ts';
import { DriveFiles } from '../../workspace/services/drive/drive-files.ts';
import { textOf } from '../documents/merge/docx.ts';
import { installedCopy } from '../product/site.ts';
import { change, onPage, pageOf, peerSite, seatedCase } from './peer-case.ts';

const bytesOf = (site: Workspace, kind: string, version = 1) => {
  const row = rowsOf(site, documents).find((each) => each.kind === kind && each.version === version);
  const file = new DriveFiles(site.world).find(row?.fileId ?? '');
  if (!file) throw new Error(`${kind} ${version} was not made`);
  return new DriveFiles(site.world).content(file);
};
const wordsIn = (site: Workspace, kind: string, version = 1) => docxText(bytesOf(site, kind, version));
const paper = (view: CaseView | PartyPage, key: string): DocumentSpec => {
  const screen = view.stages.flatMap(({ blocks }) => blocks).find((block) => block.key === key)?.screen;
  if (screen?.type !== 'document') throw new Error(key);
  return screen;
};
const detail = (site: Workspace, id: string) => ask(site, 'caseDetail', { programme, case: id });
const plan = {
  result: 'Dos módulos nuevos',
  activity: 'Escribir el guion',
  method: 'En parejas',
  schedule: '2026-12-10',
  cost: 1200,
};
const answer = (site: Workspace, option: string, note = '') => {
  const { review } = paper(pageOf(site, 'receiving'), 'joint-report-paper');
  const value = review?.options.find((each) => each.value.startsWith(option))?.value ?? option;
  return onPage(site, 'receiving', 'joint-report-paper', { act: 'decide', option: value, note });
};

describe('The worksheets of a peer advisory', () => {
  it('say what the blocks hold, under the heads of their columns', () => {
    const site = peerSite();
    const id = seatedCase(site);
    change(site, id, 'work-plan', { act: 'addRows', rows: [plan] });
    change(site, id, 'work-plan-paper', { act: 'make' });
    const words = wordsIn(site, 'work-plan');
    expect(textOf(bytesOf(site, 'work-plan'), 'word/header1.xml')).toContain('Asesoría entre pares');
    for (const said of [
      `Proyecto asesor\t${people.advising.organisation}`,
      `Proyecto receptor\t${people.receiving.organisation}`,
      'Objetivo de la asesoría\tIncluir a más mujeres',
      'Tema o temas a abordar\tAutonomía económica',
      `${people.advising.name} (${people.advising.organisation})`,
      `${people.receiving.name} (${people.receiving.organisation})`,
      'Resultados esperados\tActividades\tMetodología\tHerramientas e insumos\tResponsables y participantes\tCronograma\tCostos',
      'Dos módulos nuevos\tEscribir el guion\tEn parejas\t—\t—\t10 de diciembre de 2026\t1,200',
    ])
      expect(words).toContain(said);

    for (const [side, text] of [
      ['advising', 'Llevamos la aplicación'],
      ['receiving', 'Pedíamos herramientas'],
    ] as const)
      onPage(site, side, 'joint-report', { act: 'write', section: 'demand', text });
    onPage(site, 'advising', 'joint-report', { act: 'addSection', title: 'Otra voz', text: 'Gracias' });
    change(site, id, 'problem-map', { act: 'write', section: 'shared', text: 'Un problema común' });
    change(site, id, 'joint-report-paper', { act: 'make' });
    const report = wordsIn(site, 'joint-report');
    expect(report).toContain(
      `1. Requerimiento\n¿Qué se pedía en concreto?\n${people.advising.organisation}\t${people.receiving.organisation}`,
    );
    expect(report).toContain('Llevamos la aplicación\tPedíamos herramientas');
    expect(report).toContain('10. Réplica y escalamiento');
    expect(report).toContain('11. Otra voz\nGracias');
    expect(report).toContain('Problema común\nUn problema común');
    expect(report).toContain('No se registraron evidencias.');

    change(site, id, 'follow-up', {
      act: 'addRows',
      rows: [
        {
          agreement: 'Seguir juntos',
          keyActivity: 'Reunirse',
          ownerName: 'Eva Paz',
          ownerEmail: people.receiving.email,
          dueOn: '2027-01-15',
        },
      ],
    });
    change(site, id, 'follow-up-paper', { act: 'make' });
    expect(wordsIn(site, 'joint-follow-up')).toContain(
      'Seguir juntos\tReunirse\tEva Paz\thasta el 15 de enero de 2027\t—',
    );
    expect(rowsOf(site, outbox)).toEqual([]);
  }, 120_000);

  it('take texts that no cell of the outbox holds, and hostile ones as they are', () => {
    const site = peerSite();
    const id = seatedCase(site);
    const hostile = '{{#plan_filas}} <w:p> & "x" {{institucion}} =1+1';
    const long = `${hostile} ${'palabra '.repeat(2_400)}fin`;
    for (const section of ['demand', 'topic', 'objective', 'method'])
      onPage(site, 'advising', 'joint-report', { act: 'write', section, text: long });
    change(site, id, 'joint-report-paper', { act: 'make' });
    const words = wordsIn(site, 'joint-report');
    expect(words.split('palabra fin')).toHaveLength(5);
    expect(words).toContain(hostile);
    expect(rowsOf(site, outbox)).toEqual([]);
  }, 120_000);

  it('keep every version, and say when the newest shows what is no longer so', () => {
    const site = peerSite();
    const id = seatedCase(site);
    expect(paper(detail(site, id), 'work-plan-paper')).toMatchObject({ versions: [], mayMake: true });
    expect(paper(detail(site, id), 'work-plan-paper').lacks).toContain('Plan de trabajo');
    change(site, id, 'work-plan', { act: 'addRows', rows: [plan] });
    change(site, id, 'work-plan-paper', { act: 'make' });
    const [first] = paper(detail(site, id), 'work-plan-paper').versions;
    expect(first).toMatchObject({ version: 1, said: [] });
    expect(paper(detail(site, id), 'work-plan-paper').lacks).toBe('');
    change(site, id, 'work-plan', { act: 'addRows', rows: [{ ...plan, result: 'Una guía' }] });
    expect(paper(detail(site, id), 'work-plan-paper').versions[0]?.said).toHaveLength(1);
    change(site, id, 'work-plan-paper', { act: 'make' });
    const { versions } = paper(detail(site, id), 'work-plan-paper');
    expect(versions.map(({ version, said }) => [version, said.length])).toEqual([
      [2, 0],
      [1, 0],
    ]);
    expect(versions[1]?.url).toBe(first?.url);
    expect(wordsIn(site, 'work-plan', 2)).toContain('Una guía');
    expect(wordsIn(site, 'work-plan', 1)).not.toContain('Una guía');
  }, 120_000);

  it('open for a project once they are shared with it, and not before', () => {
    const site = peerSite();
    const id = seatedCase(site);
    change(site, id, 'work-plan-paper', { act: 'make' });
    expect(paper(pageOf(site, 'advising'), 'work-plan-paper')).toMatchObject({
      versions: [],
      mayMake: false,
      lacks: '',
      sharing: '',
    });
    expect(paper(detail(site, id), 'work-plan-paper').sharing).toBe(
      `Enviar a ${people.advising.name}, ${people.receiving.name}`,
    );
    change(site, id, 'work-plan-paper', { act: 'share' });
    for (const side of ['advising', 'receiving'] as const) {
      const [version] = paper(pageOf(site, side), 'work-plan-paper').versions;
      expect(canOpen(site, version?.url ?? '', people[side].email)).toBe(true);
      expect(version?.pdfUrl).toBe('');
      const mail = mailsTo(site, people[side].email).at(-1);
      expect(mail?.subject).toBe('Ficha 1 · Plan de trabajo: Género en los proyectos');
      expect(mail?.attachments.map(({ name }) => name)).toEqual([
        'Ficha 1 · Plan de trabajo · Género en los proyectos.pdf',
      ]);
    }
    const sent = mailsTo(site, people.advising.email).length;
    change(site, id, 'work-plan-paper', { act: 'share' });
    expect(mailsTo(site, people.advising.email)).toHaveLength(sent);
    const { reply } = clickPanel(site, 'changeBlock', {
      programme,
      case: id,
      block: 'joint-report-paper',
      input: { act: 'share' },
    });
    expect(reply.ok).toBe(true);
  }, 120_000);

  it('reach somebody whose address belongs to no Google account by mail alone', () => {
    const site = peerSite();
    const id = seatedCase(site);
    change(site, id, 'work-plan-paper', { act: 'make' });
    const { reply } = clickPanel(site, 'changeBlock', {
      programme,
      case: id,
      block: 'work-plan-paper',
      input: { act: 'share' },
    });
    site.orderFault({
      at: 1,
      of: 'Drive.Permissions.create',
      when: 'before',
      error:
        'API call to drive.permissions.create failed with error: Bad Request. User message: "You are trying to invite ana. Since there is no Google account associated with this email address, you must check the Notify people box to invite this recipient."',
    });
    clickPanel(site, 'sendHeld', { calls: reply.ok && reply.held ? [reply.held.call] : [] });
    expect(rowsOf(site, outbox)).toEqual([]);
    for (const side of ['advising', 'receiving'] as const)
      expect(mailsTo(site, people[side].email).at(-1)?.attachments).toHaveLength(1);
    expect(rowsOf(site, documents)[0]?.sharedWith).toBe(people.receiving.email);
    expect(paper(pageOf(site, 'advising'), 'work-plan-paper').versions[0]?.url).toBe('');
    expect(paper(pageOf(site, 'receiving'), 'work-plan-paper').versions[0]?.url).not.toBe('');
  }, 120_000);

  it('are approved by the reviewing project, or returned with a comment, each version by itself', () => {
    const site = peerSite();
    const id = seatedCase(site);
    const make = () => change(site, id, 'joint-report-paper', { act: 'make' });
    const share = () => change(site, id, 'joint-report-paper', { act: 'share' });
    make();
    expect(paper(pageOf(site, 'receiving'), 'joint-report-paper').review).toBeNull();
    share();
    expect(paper(pageOf(site, 'advising'), 'joint-report-paper').review?.isOpen).toBe(false);
    expect(() => onPage(site, 'advising', 'joint-report-paper', { act: 'decide', option: 'approved/x' })).toThrow();
    expect(() => onPage(site, 'receiving', 'joint-report-paper', { act: 'make' })).toThrow(/otra parte/);
    expect(() => answer(site, 'returned')).toThrow(/qué hay que cambiar/);
    const seen = paper(pageOf(site, 'receiving'), 'joint-report-paper').review?.options ?? [];
    answer(site, 'returned', 'Falta lo que dijeron las usuarias');
    expect(paper(detail(site, id), 'joint-report-paper').versions[0]?.said.join()).toContain(
      'Falta lo que dijeron las usuarias',
    );
    make();
    share();
    expect(() =>
      onPage(site, 'receiving', 'joint-report-paper', { act: 'decide', option: seen[0]?.value ?? '' }),
    ).toThrow(/versión más reciente/);
    answer(site, 'approved');
    const view = detail(site, id);
    const block = view.stages.flatMap(({ blocks }) => blocks).find(({ key }) => key === 'joint-report-paper');
    expect(block?.state).toBe('done');
    expect(paper(view, 'joint-report-paper').versions.map(({ said }) => said.length)).toEqual([2, 2]);
    expect(paper(view, 'joint-report-paper').versions[0]?.said[1]).toContain(`Aprobado: ${people.receiving.name}`);
  }, 120_000);

  it('are known only where their programme is switched on', () => {
    const site = installedCopy();
    const kinds = (of: Workspace) =>
      ask(of, 'availableFields', { kind: 'certificate' }).kinds.map(({ key }): string => key);
    expect(kinds(site)).not.toContain('work-plan');
    const peer = peerSite();
    expect(kinds(peer)).toEqual(expect.arrayContaining(['work-plan', 'joint-report', 'joint-follow-up']));
    expect(ask(peer, 'availableFields', { kind: 'work-plan' }).fields.map(({ name }) => name)).toContain('plan_filas');
    change(peer, seatedCase(peer), 'work-plan-paper', { act: 'make' });
    expect(ask(peer, 'listDocuments', {}).items.map(({ kind }) => kind)).toEqual(['work-plan']);
    expect(ask(peer, 'checkInstallation', {}).filter(({ part }) => part === 'templates')).toEqual([]);
    ask(peer, 'saveSettings', { values: { programmes: '' } });
    expect(kinds(peer)).not.toContain('work-plan');
    expect(ask(peer, 'listDocuments', {}).items).toEqual([]);
    expect(rowsOf(peer, documents)).toHaveLength(1);
  }, 120_000);
});
