// A technical assistance through the built add-on: its story is played once, to its last document, and looked at on the
// way: who comes first, who is proposed, what there is for each way of working, and what the accompaniment takes along.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { onPage, pageOf, screenOf } from '../../demo/case-pages.ts';
import { keepAll } from '../../demo/play/keep.ts';
import { missingIn } from '../../demo/play/missing.ts';
import { ask, callPanel } from '../../demo/site.ts';
import { accompaniment, caseOf, inPanel, programme } from '../../demo/technical-assistance/case-on-site.ts';
import { fillDirectory, suggestedFor } from '../../demo/technical-assistance/directory.ts';
import { assistant, lead } from '../../demo/technical-assistance/people.ts';
import { assistanceSteps, stepThat, untold } from '../../demo/technical-assistance/story.ts';
import * as texts from '../../demo/technical-assistance/texts.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { materials } from '../../src/tables/materials.ts';
import { topics } from '../../src/tables/topics.ts';
import { areas } from '../../src/text/programmes/technical-assistance/choices.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { emptySite } from '../product/site.ts';

/** The workbook as it stood before a step of the story. */
const before = new Map<string, Workspace>();
let played: Workspace;
const told = untold();
const stops = ['La coordinación ve', 'Acepta en su página', 'Acuerdan el plan', 'El equipo comparte', 'Abre el'];

beforeAll(() => {
  played = emptySite();
  for (const [index, step] of assistanceSteps.entries()) {
    const stop = stops.find((words) => stepThat(words) === index);
    if (stop) before.set(stop, played.fork());
    step.play(played, told);
  }
}, 240_000);

const at = (stop: string): Workspace => {
  const site = before.get(stop);
  if (!site) throw new Error(`Nobody stopped before «${stop}»`);
  return site.fork();
};
const keysOf = (site: Workspace, id: string) =>
  caseOf(site, id).stages.flatMap(({ blocks }) => blocks.map(({ key }) => key));

describe('A technical assistance', () => {
  it('is played to its end with the accompaniment, and nothing is missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'entrepares-'));
    expect(missingIn(played, keepAll(played, folder), programme)).toEqual([]);
    expect(rowsOf(played, materials).map(({ url }) => url)).toEqual(['https://docs.example/ficha-costeo-2']);
  }, 60_000);

  it('brings its nine areas, which nobody else is offered, once', () => {
    const site = at('La coordinación ve');
    const own = rowsOf(site, topics).filter((topic) => topic.programme === programme);
    expect(own.map(({ name }) => name)).toEqual(areas.map(({ name }) => name.es));
    const { fields } = screenOf(caseOf(site, told.case), 'assistance-request', 'rows');
    const area = fields.find(({ key }) => key === 'area');
    expect(area?.options.map(({ label }) => label)).toEqual(own.map(({ name }) => name));
    const offered = ask(site, 'listTopics', {}).families.flatMap(({ items }) => items.map(({ name }) => name));
    expect(offered.filter((name) => own.some((topic) => topic.name === name))).toEqual([]);
    for (const programmes of ['peer-advisory', programme]) ask(site, 'saveSettings', { values: { programmes } });
    expect(rowsOf(site, topics).filter((topic) => topic.programme === programme)).toHaveLength(9);
  }, 60_000);

  it('sees first to rural and indigenous population: in the list, on Hoy and in the figures', () => {
    const site = at('La coordinación ve');
    const { items, figures } = ask(site, 'listCases', { programme });
    expect(items.map(({ title, first }) => [title, first])).toEqual([
      [texts.request.subject, 'Población rural e indígena'],
      [texts.earlier.subject, ''],
    ]);
    expect(figures.map(({ label, count, of }) => `${label}: ${count} de ${of}`)).toEqual([
      'Esperan asistente: 2 de 2',
      'De ellas, rurales o indígenas: 1 de 2',
      'Para población rural: 1 de 2',
      'Para pueblos indígenas: 1 de 2',
      'Experiencias compartidas: 0 de 2',
    ]);
    site.world.clock.advance(10 * 86_400_000);
    const cards = ask(site, 'today', {}).groups.flatMap((group) => (group.key === 'cases' ? group.items : []));
    expect(cards.map(({ line }) => line.title)).toEqual([texts.request.subject, texts.earlier.subject]);
    expect(cards[0]?.line.detail).toContain('Población rural e indígena');
  }, 60_000);

  it('proposes who works in the area and knows the region first, and says why', () => {
    const site = at('La coordinación ve');
    expect(suggestedFor(site, told.case).empty?.title).toBe('Todavía no hay asistentes en el directorio');
    fillDirectory(site);
    const { items, leftOut } = suggestedFor(site, told.case);
    expect(items.map(({ name, line }) => `${name} · ${line}`)).toEqual([
      'Nélida Tito Chávez · Asociación Yachay Local · Valle de Qollpa · experto local',
      'Gustavo Ferreyra León · Instituto de Gestión por Resultados · Capital',
      'Carmen Rosa Illanes · Mesa de Salud Rural · Costa Norte · experto local',
    ]);
    expect(items[0]?.reasons).toEqual([
      'Trabaja en esta área temática.',
      'Es experto local de Valle de Qollpa.',
      'Ha trabajado con población rural, pueblos indígenas.',
      expect.stringMatching(/^Lo que ha hecho menciona: .*costeo/),
      'Trabaja por prácticas demostrativas, reuniones permanentes, revisión de documentos.',
      'Está libre.',
      'Habla español y quechua.',
    ]);
    expect(leftOut.map(({ rule }) => rule)).toEqual(['paused']);
  }, 60_000);

  it('takes three ways of working at most, has what belongs to each, and plans each', () => {
    const site = at('Acuerdan el plan');
    const [row] = screenOf(caseOf(site, told.case), 'assistance-request', 'rows').rows;
    const choose = (modalities: readonly string[]) =>
      callPanel(site, 'changeBlock', {
        programme,
        case: told.case,
        block: 'assistance-request',
        input: { act: 'saveRow', row: row?.id ?? '', values: { modalities } },
      }).reply;
    const tooMany = choose(['personal', 'workshop', 'practice', 'review']);
    expect(tooMany.ok ? '' : tooMany.message).toMatch(/Modalidades.*3/);
    expect(keysOf(site, told.case)).toEqual(expect.arrayContaining(['standing-meetings', 'papers', 'demonstration']));
    expect(choose(['workshop', 'review']).ok).toBe(true);
    const keys = keysOf(site, told.case);
    expect(keys).toEqual(expect.arrayContaining(['team-workshop', 'papers', 'assistance-remarks', 'discussion']));
    for (const other of ['personal-assistance', 'demonstration', 'standing-meetings', 'assistance-minutes'])
      expect(keys).not.toContain(other);
    const page = () => pageOf(site, lead.email);
    const { fields } = screenOf(page(), 'assistance-plan', 'rows');
    expect(fields[0]?.options.map(({ value }) => value)).toEqual(['workshop', 'review']);
    onPage(site, lead.email, 'assistance-plan', {
      act: 'addRows',
      rows: [{ modality: 'workshop', activity: 'Dos días de taller' }],
    });
    const owed = page().owes.find(({ block }) => block === 'assistance-plan');
    expect(owed?.missing).toBe('Falta: revisión de documentos');
  }, 60_000);

  it('moves one of its standing meetings without the others', () => {
    const { meetings } = screenOf(pageOf(at('El equipo comparte'), assistant.email), 'standing-meetings', 'series');
    expect(meetings.rows.map(({ values }) => String(values.startsAt).slice(11))).toEqual(['10:00', '16:00']);
    expect(meetings.rows.map(({ standing }) => standing?.label ?? '')).toEqual([
      '',
      expect.stringMatching(/diciembre/),
    ]);
  }, 60_000);

  it('is asked for the minutes of a meeting once it was held', () => {
    const site = at('El equipo comparte');
    const asked = () =>
      pageOf(site, assistant.email)
        .owes.filter(({ block }) => block === 'assistance-minutes')
        .map(({ missing }) => missing);
    site.world.clock.advance(12 * 86_400_000);
    expect(asked()).toEqual([]);
    const [first] = screenOf(pageOf(site, assistant.email), 'standing-meetings', 'series').meetings.rows;
    const heldOn = String(first?.values.startsAt).slice(0, 10);
    onPage(site, assistant.email, 'standing-meetings', { act: 'saveRow', row: first?.id ?? '', values: { heldOn } });
    expect(asked()).toEqual(['Falta la de una reunión']);
  }, 60_000);

  it('leads to an accompaniment that asks the assistant anew and takes definition and product along', () => {
    const site = at('Abre el');
    const opened = inPanel(site, told.case, 'accompaniment', { act: 'addRows', rows: [{}] }).related[0]?.case ?? '';
    const view = caseOf(site, opened, accompaniment);
    expect(view.people.map(({ name }) => name)).not.toContain(assistant.name);
    expect(pageOf(site, assistant.email).invitation?.asks).toContain('seguir unos meses');
    const { sections } = screenOf(view, 'joint-definition', 'sections');
    expect(sections.map(({ texts: [one] }) => one?.text)).toEqual(Object.values(texts.definition));
    const { rows } = screenOf(view, 'accompanied-product', 'rows');
    expect(rows.map(({ url }) => url)).toEqual(['https://docs.example/ficha-costeo-2']);
    expect(ask(site, 'listCases', { programme: accompaniment }).items).toHaveLength(1);
    const { options } = ask(site, 'readSettings', {})
      .groups.flatMap(({ fields }) => fields)
      .find(({ key }) => key === 'programmes')?.question ?? { options: [] };
    expect(options?.map(({ value }) => value)).not.toContain(accompaniment);
  }, 60_000);
});
