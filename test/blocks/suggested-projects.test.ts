// Which projects are proposed to advise another, through the built add-on: the directory that the team keeps, the reasons,
// who is left out, and the seat that one click gives.
import { describe, expect, it } from 'vitest';
import { askByForm, inPanel } from '../../demo/peer-advisory/case-on-site.ts';
import { fillDirectory, listed } from '../../demo/peer-advisory/projects.ts';
import * as texts from '../../demo/peer-advisory/texts.ts';
import { ask, callPanel, clickPanel, mailsTo } from '../../demo/site.ts';
import { rowsOf, valuesOf } from '../../demo/workbook-view.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import { seats } from '../../src/blocks/seat.ts';
import type { SuggestionsSpec } from '../../src/blocks/suggesting.ts';
import { HEADER_ROWS } from '../../src/interpreter/parse-table.ts';
import { projects } from '../../src/programmes/peer-advisory/projects/directory.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { userEdits } from '../../workspace/services/sheets/user-edits.ts';
import { coordinator } from '../product/site.ts';
import { letters } from '../product/type-into.ts';
import { openedCase, peerSite, people, programme } from './peer-case.ts';

const inDirectory = (site: Workspace, input: BlockInput) => ask(site, 'changeDirectory', { programme, input });
const suggested = (site: Workspace, id: string): SuggestionsSpec =>
  ask(site, 'suggestParties', { programme, case: id, block: 'pair' });
const nameOf = ({ name }: { readonly name: string }) => name;
const reasonsFor = ({ items }: SuggestionsSpec, name: string) => items.find((item) => item.name === name)?.reasons;
const whyNot = ({ leftOut }: SuggestionsSpec, name: string) =>
  leftOut.flatMap(({ out }) => out).find((each) => each.name === name)?.reason;
const rowNamed = (site: Workspace, name: string) =>
  rowsOf(site, projects.table).find((row) => 'name' in row && row.name === name)?.id ?? '';
const change = (site: Workspace, name: string, values: Readonly<Record<string, unknown>>) =>
  inDirectory(site, { act: 'saveRow', row: rowNamed(site, name), values });

/** A case that asks for an advisory, with the receiving project in its seat, and a directory of ten. */
function askingCase(): { readonly site: Workspace; readonly id: string } {
  const site = peerSite();
  fillDirectory(site);
  const id = openedCase(site);
  inPanel(site, id, 'pair-request', { act: 'addRows', rows: [texts.request] });
  return { site, id };
}

describe('The directory of projects', () => {
  it('is kept in the panel: added, corrected, taken out and put back, each name once', () => {
    const site = peerSite();
    fillDirectory(site);
    const [first] = listed;
    const again = callPanel(site, 'changeDirectory', {
      programme,
      input: { act: 'addRows', rows: [{ ...first, name: 'PUERTAS abiertas' }] },
    }).reply;
    expect(again).toMatchObject({ ok: false, code: 'alreadyListed' });
    change(site, first.name, { population: 'mujeres' });
    const row = rowNamed(site, first.name);
    const { screen } = ask(site, 'programmeDirectory', { programme });
    expect(screen.rows).toHaveLength(listed.length);
    const shown = screen.rows.find(({ id }) => id === row);
    expect(shown?.values.population).toBe('mujeres');
    inDirectory(site, { act: 'removeRow', row });
    expect(rowNamed(site, first.name)).toBe('');
    inDirectory(site, { act: 'restoreRow', row, values: { ...shown?.values } });
    expect(rowNamed(site, first.name)).toBe(row);
  });

  it('tells what it lacks, and keeps what somebody else wrote meanwhile', () => {
    const { site } = askingCase();
    const { reply } = callPanel(site, 'changeDirectory', {
      programme,
      input: { act: 'addRows', rows: [{ name: 'Sin correo', organisation: 'Nadie', themes: 'agua' }] },
    });
    expect(reply).toMatchObject({ ok: false, code: 'invalidInput' });
    const input = {
      act: 'saveRow',
      row: rowNamed(site, 'Campo Justo'),
      values: { atOnce: 1 },
      was: { atOnce: 4 },
    } as const;
    expect(inDirectory(site, input).theirs?.text).toContain('Campo Justo');
  });

  it('says of each project how it stands in the advisories', () => {
    const { site, id } = askingCase();
    const [first] = suggested(site, id).items;
    inPanel(site, id, 'pair', { act: 'addRows', rows: [first?.seat ?? {}] });
    const standing = () =>
      ask(site, 'programmeDirectory', { programme }).screen.rows.find(({ id: row }) => row === first?.id)?.by;
    expect(standing()).toBe('Asesora a 1 de 2 a la vez. Antes no asesoró aquí.');
    ask(site, 'closeCase', { programme, case: id });
    expect(standing()).toBe('Está libre: puede con 2 a la vez. Aquí ya asesoró una vez.');
  });

  it('takes in rows that somebody pasted into its tab, once the installation is checked', () => {
    const site = peerSite();
    fillDirectory(site);
    const keys = valuesOf(site, projects.table)[0] ?? [];
    const names = ['Pegado Uno', 'Pegado Dos'];
    names.forEach((name, index) => {
      const cell = `${letters(keys.indexOf('name'))}${HEADER_ROWS + listed.length + index + 1}`;
      userEdits(site, coordinator).type(`'${projects.table.label.es}'!${cell}`, name);
    });
    expect(ask(site, 'programmeDirectory', { programme }).screen.rows).toHaveLength(listed.length);
    expect(ask(site, 'checkInstallation', {}).map(({ what }) => what)).toContain(
      'En «Directorio de proyectos» hay 2 filas sin código; con él se toman en cuenta.',
    );
    ask(site, 'installPart', { part: 'tabs' });
    expect(names.map((name) => rowNamed(site, name))).toEqual(['PY-2026-011', 'PY-2026-012']);
    const { row } = inDirectory(site, { act: 'addRows', rows: [{ ...listed[0], name: 'Otro', email: 'o@o.example' }] });
    expect(row).toBe('PY-2026-013');
  });

  it('shows who offered to advise in the form, and takes her in with one click', () => {
    const { site, id } = askingCase();
    const offer = {
      ...texts.request,
      project: 'Refugio Lila',
      organisation: 'Red Lila',
      contact: 'Sara Vaca',
      email: 'sara.vaca@lila.example',
      direction: 'Dar asesoría',
      themes: 'Vida libre de violencia, autonomía económica',
      practice: 'Una casa de acogida que administran las mujeres',
    };
    askByForm(site, offer);
    askByForm(site, { ...offer, project: 'Sólo recibe', email: 'otra@lila.example', direction: 'Recibir asesoría' });
    const { offered } = ask(site, 'programmeDirectory', { programme });
    expect(offered.map(({ name, line }) => [name, line])).toEqual([['Refugio Lila', `Red Lila · ${offer.themes}`]]);
    const { directory } = inDirectory(site, { act: 'addRows', rows: offered.map(({ row }) => row) });
    expect(directory.offered).toEqual([]);
    const added = directory.screen.rows.find(({ shown }) => shown.name === 'Refugio Lila');
    expect(added?.values).toMatchObject({ email: offer.email, practices: offer.practice, consentOn: '2026-11-20' });
    expect(reasonsFor(suggested(site, id), 'Refugio Lila')).toContain(
      'Comparte los temas Vida libre de violencia, autonomía económica.',
    );
  });
});

describe('Suggested projects', () => {
  it('come best first, each with reasons that are true', () => {
    const { site, id } = askingCase();
    const view = suggested(site, id);
    expect(view.items.filter(({ fits }) => fits).map(nameOf)).toEqual(['Puertas Abiertas', 'Manos que Emprenden']);
    expect(reasonsFor(view, 'Puertas Abiertas')).toEqual([
      'Comparte el tema vida libre de violencia.',
      'Lo que puede mostrar menciona: violencia.',
      'También trabaja con mujeres de ingresos limitados; también está en Bolivia.',
      'Está libre: puede con 2 a la vez. Aquí todavía no ha asesorado.',
      'Mismo idioma: español.',
    ]);
    for (const { terms, score } of view.items) expect(terms.reduce((sum, { points }) => sum + points, 0)).toBe(score);
  });

  it('leave out the project itself, its organisation, and whoever cannot now, each with the reason', () => {
    const { site, id } = askingCase();
    const view = suggested(site, id);
    expect(whyNot(view, 'Crédito Solidario')).toContain('Es el proyecto receptor.');
    expect(whyNot(view, 'Ahorro Joven')).toBe('Es de la misma organización: Cooperativa Crédito Solidario.');
    expect(whyNot(view, 'Vecinas en Red')).toBe('Está en pausa.');
    expect(whyNot(view, 'Renda das Marés')).toBe('Trabaja en portugués; el proyecto receptor, en español.');
    expect(whyNot(view, 'Campo Justo')).toBe('Por ahora no puede asesorar a nadie.');
    expect(view.leftOutLine).toBe(
      '5 no aparecen: el proyecto receptor, 1 de su misma organización, 1 en pausa, 1 en otro idioma, 1 sin lugar.',
    );
    expect(view.relax[0]).toBe('Quitar la pausa en el directorio: aparecería 1 proyecto más.');
  });

  it('are seated with one click, which writes to the contact and can be taken back', () => {
    const { site, id } = askingCase();
    const [first] = suggested(site, id).items;
    const input: BlockInput = { act: 'addRows', rows: [first?.seat ?? {}] };
    const { reply } = clickPanel(site, 'changeBlock', { programme, case: id, block: 'pair', input });
    expect(reply).toMatchObject({ ok: true, held: { mails: 1, seconds: 10 } });
    const call = reply.ok ? (reply.held?.call ?? '') : '';
    expect(mailsTo(site, people.advising.email)).toEqual([]);
    expect(whyNot(suggested(site, id), 'Puertas Abiertas')).toBe('Ya es proyecto asesor en esta asesoría.');
    expect(callPanel(site, 'undoCall', { call }).reply.ok).toBe(true);
    expect(rowsOf(site, seats).map(({ organisation }) => organisation)).toEqual([people.receiving.organisation]);
    expect(suggested(site, id).items[0]?.name).toBe('Puertas Abiertas');
  });

  it('do not go beyond what a project takes at once, and share what comes', () => {
    const { site, id } = askingCase();
    const [first] = suggested(site, id).items;
    const others = [1, 2].map((number) => {
      const other = openedCase(site, `Otra ${number}`);
      const email = `otra${number}@lejos.example`;
      const row = { role: 'receiving', organisation: `Lejos ${number}`, name: 'Paz Vera', email, phone: '' };
      inPanel(site, other, 'pair', { act: 'addRows', rows: [row] });
      return other;
    });
    const points = () =>
      suggested(site, id)
        .items.find((item) => item.id === first?.id)
        ?.terms.find(({ key }) => key === 'load')?.points;
    const before = points() ?? 0;
    inPanel(site, others[0] ?? '', 'pair', { act: 'addRows', rows: [first?.seat ?? {}] });
    expect(points()).toBeLessThan(before);
    expect(reasonsFor(suggested(site, id), 'Puertas Abiertas')).toContain(
      'Asesora a 1 de 2 a la vez. Antes no asesoró aquí.',
    );
    inPanel(site, others[1] ?? '', 'pair', { act: 'addRows', rows: [first?.seat ?? {}] });
    expect(whyNot(suggested(site, id), 'Puertas Abiertas')).toBe('Ya asesora a 2 de 2 a la vez.');
    ask(site, 'cancelCase', { programme, case: others[1] ?? '', reason: 'Se desistió' });
    expect(suggested(site, id).items.map(nameOf)).toContain('Puertas Abiertas');
  });

  it('begin with the project that was asked for by its name', () => {
    const site = peerSite();
    fillDirectory(site);
    const id = askByForm(site, { ...texts.request, otherProject: 'manos que EMPRENDEN' });
    const view = suggested(site, id);
    expect(view.items[0]?.name).toBe('Manos que Emprenden');
    expect(view.items[0]?.reasons).toContain('El proyecto receptor pidió que fuera éste.');
  });

  it('say of a pair that was together before in which advisory, and prefer a new one', () => {
    const { site, id: first } = askingCase();
    const [best] = suggested(site, first).items;
    inPanel(site, first, 'pair', { act: 'addRows', rows: [best?.seat ?? {}] });
    ask(site, 'closeCase', { programme, case: first });
    const id = openedCase(site, 'Segunda vez');
    inPanel(site, id, 'pair-request', { act: 'addRows', rows: [texts.request] });
    const view = suggested(site, id);
    expect(reasonsFor(view, 'Puertas Abiertas')).toContain('Ya asesoró a este proyecto en «Género en los proyectos».');
    const fresh = (name: string) =>
      view.items.find((item) => item.name === name)?.terms.find(({ key }) => key === 'fresh')?.points;
    expect(fresh('Puertas Abiertas')).toBe(0);
    expect(fresh('Manos que Emprenden')).toBeGreaterThan(0);
  });

  it('say what to do while the directory is empty, and while nobody receives', () => {
    const site = peerSite();
    const id = openedCase(site);
    expect(suggested(site, id).empty).toMatchObject({
      title: 'Todavía no hay proyectos en el directorio',
      opensDirectory: true,
    });
    fillDirectory(site);
    expect(suggested(site, id).empty).toMatchObject({
      title: 'Falta anotar el proyecto receptor',
      opensDirectory: false,
    });
    inPanel(site, id, 'pair', { act: 'addRows', rows: [{ role: 'receiving', ...people.receiving }] });
    expect(suggested(site, id).note).toContain('Todavía no se sabe qué quiere fortalecer');
  });

  it('say why nobody can, and what would change it', () => {
    const { site, id } = askingCase();
    for (const { name } of listed) change(site, name, { paused: 'yes' });
    const view = suggested(site, id);
    expect(view.items).toEqual([]);
    expect(view.empty?.detail).toContain('Quitar la pausa en el directorio: aparecerían 6 proyectos más.');
  });

  it('are told in the language of the panel, and to the team alone', () => {
    const { site, id } = askingCase();
    for (const [language, label] of [
      ['en', 'See suggested projects'],
      ['pt', 'Ver projetos sugeridos'],
    ] as const) {
      ask(site, 'saveSettings', { values: { language } });
      const view = suggested(site, id);
      expect(JSON.stringify(view)).not.toMatch(/undefined|\[object|NaN|Comparte|Mismo/);
      const blocks = ask(site, 'caseDetail', { programme, case: id }).stages.flatMap(({ blocks: all }) => all);
      expect(blocks.filter(({ suggests }) => suggests !== '').map(({ key, suggests }) => [key, suggests])).toEqual([
        ['pair', label],
      ]);
    }
  });
});
