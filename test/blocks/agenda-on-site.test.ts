// An agenda through the built add-on: its tab, the page of those who plan and read it, the day on which it takes place,
// and the calendars of everybody.
import { beforeAll, describe, expect, it } from 'vitest';
import { actOnPage, ask, callPanel, mailsTo, openPage, openPages, tokenFor } from '../../demo/site.ts';
import { rowsOf, valuesOf } from '../../demo/workbook-view.ts';
import { agendas } from '../../src/blocks/agenda/table.ts';
import type { AgendaSpec } from '../../src/blocks/dates-screen.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import type { ChangedPage, PartyPage, StageView } from '../../src/views/case-view.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { builtWith } from '../product/built-with.ts';
import { emptySite, succeeded } from '../product/site.ts';
import { calendarFileOf } from '../product/small-office.ts';
import { typeInto } from '../product/type-into.ts';
import { jump, morningOf } from './peer-case.ts';
import { threeDays } from './toy-visit-case.ts';

const programme = 'peer-advisory';
const coordination = 'oficina@visita.example';
const ana = 'ana@visita.example';
const eva = 'eva@visita.example';
let prepared: Workspace;

beforeAll(async () => {
  prepared = await builtWith(new URL('toy-visit-programme.ts', import.meta.url), (dist) => {
    const site = emptySite('visit', {}, dist);
    succeeded(site.menu('Instalar'));
    site.openSpreadsheet();
    openPages(site);
    ask(site, 'saveSettings', { values: { programmes: programme, coordinationEmail: coordination } });
    for (const part of ['tabs', 'templates', 'forms'] as const) ask(site, 'installPart', { part });
    return site;
  });
}, 120_000);

function openedVisit() {
  const site = prepared.fork();
  const id = ask(site, 'openCase', { programme, title: 'Registro de cuidados' }).case;
  const person = (role: string, name: string, email: string) => ({
    role,
    organisation: `Casa de ${name}`,
    name,
    email,
    phone: '',
  });
  const change = (block: string, input: BlockInput) => ask(site, 'changeBlock', { programme, case: id, block, input });
  change('visit-people', { act: 'addRows', rows: [person('host', 'Ana', ana), person('visitor', 'Eva', eva)] });
  const onPage = (email: string, input: BlockInput) =>
    actOnPage(site, 'changeOnPage', tokenFor(site, email, 'party'), { block: 'visit', input }) as ChangedPage;
  return { site, id, change, onPage };
}

function plannedVisit() {
  const held = openedVisit();
  held.onPage(ana, { act: 'addRows', rows: threeDays });
  return held;
}

function agendaIn({ stages }: { readonly stages: readonly StageView[] }): AgendaSpec {
  const block = stages.flatMap(({ blocks }) => blocks).find(({ key }) => key === 'visit');
  if (block?.screen.type !== 'agenda') throw new Error('No agenda');
  return block.screen;
}

function pageOf(site: Workspace, email: string): PartyPage {
  const { reply } = openPage(site, tokenFor(site, email, 'party'));
  if (!reply.ok) throw new Error(reply.message);
  return reply.result as PartyPage;
}

const rowOf = (site: Workspace, title: string) => rowsOf(site, agendas).find((row) => row.title === title);

describe('An agenda in the workbook', () => {
  it('is planned on the page of a party, and its hours stand in the tab as hours', () => {
    const { site } = plannedVisit();
    const [keys = [], , ...rows] = valuesOf(site, agendas);
    const cell = (key: string) => rows.map((cells) => cells[keys.indexOf(key)])[0];
    expect([cell('from'), cell('to'), cell('kind')]).toEqual([0.375, 0.4375, 'Sesión protocolaria']);
    expect(agendaIn(pageOf(site, ana)).sum).toBe('3 días (de 3 a 5) · 3 sesiones · 4 h 30 min');
    expect(agendaIn(pageOf(site, eva)).may).toEqual([]);
  });

  it('takes what is typed in its tab, and marks what it does not accept', () => {
    const { site, id } = plannedVisit();
    const row = rowOf(site, 'Reglas')?.id ?? '';
    typeInto(site, agendas, row, 'from', '14:30');
    typeInto(site, agendas, row, 'to', '4:00 p. m.');
    const seen = () =>
      agendaIn(ask(site, 'caseDetail', { programme, case: id })).rows.find(({ title }) => title === 'Reglas');
    expect(seen()).toMatchObject({ from: '14:30', to: '16:00', said: [] });
    typeInto(site, agendas, row, 'to', '14:00');
    typeInto(site, agendas, row, 'kind', 'Baile');
    expect(seen()?.said).toEqual(['Termina antes de empezar.', '«Baile» no está entre los tipos de esta agenda.']);
  });

  it('refuses in panel and on page in the same words', () => {
    const { site, id } = plannedVisit();
    const input: BlockInput = { act: 'addRows', rows: [{ ...threeDays[0], to: '8:00' }] };
    const { reply } = callPanel(site, 'changeBlock', { programme, case: id, block: 'visit', input });
    const token = tokenFor(site, ana, 'party');
    const called = site.clientCall('operation', ['changeOnPage', { token, block: 'visit', input }], {
      user: '',
      from: 'web-app',
    });
    expect(reply).toMatchObject({ ok: false, message: expect.stringContaining('Termina («Bienvenida»)') });
    expect(called.result).toMatchObject({ ok: false, message: reply.ok ? '' : reply.message });
  });
});

describe('An agenda that takes place', () => {
  it('reaches everybody with one file, from the page of whoever plans it', () => {
    const { site, onPage } = plannedVisit();
    const { page } = onPage(ana, { act: 'share' });
    expect(agendaIn(page)).toMatchObject({ sent: 'Enviada el 20 de noviembre de 2026.', sharing: '' });
    for (const email of [ana, eva, coordination]) {
      const mail = mailsTo(site, email).at(-1);
      expect(mail?.subject).toBe('Agenda de la visita, 7 al 10 de diciembre de 2026: Registro de cuidados');
      const file = mail ? calendarFileOf(site, mail) : '';
      expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(3);
      expect(file).toContain('DTSTART:20261207T150000Z');
    }
  });

  it('is on the page session by session, in the reminder of the day before and in Hoy by its hours', () => {
    const { site, id, onPage } = plannedVisit();
    onPage(ana, { act: 'share' });
    expect(pageOf(site, eva).meetings.map(({ title }) => title)).toEqual(['Bienvenida', 'Reglas', 'Cuidadoras']);
    const mails = morningOf(site, '2026-12-06').filter(({ to }) => to[0] === eva);
    expect(JSON.stringify(mails)).toContain('Bienvenida: lunes 7 de diciembre de 2026, 09:00. Sala Illimani');
    expect(JSON.stringify(mails)).not.toContain('Reglas:');
    jump(site, '2026-12-08T14:00:00Z');
    expect(ask(site, 'today', {}).meetings).toMatchObject([
      { time: '09:00', minutes: 90, title: 'Registro de cuidados', detail: 'Sala Illimani · Reglas' },
    ]);
    jump(site, '2026-12-10T17:00:00Z');
    const blocks = ask(site, 'caseDetail', { programme, case: id }).stages.flatMap((stage) => stage.blocks);
    expect(blocks.find(({ key }) => key === 'visit')).toMatchObject({ state: 'done', doneOn: '2026-12-10' });
    expect(blocks.find(({ key }) => key === 'thanked')?.due).toBe('2026-12-15');
    expect(pageOf(site, eva).meetings).toEqual([]);
  });

  it('leaves the calendars with its case, and is planned as it was when the case goes on', () => {
    const { site, id, onPage } = plannedVisit();
    onPage(ana, { act: 'share' });
    ask(site, 'cancelCase', { programme, case: id, reason: 'Cambio de gobierno' });
    const mail = mailsTo(site, eva).at(-1);
    expect(mail?.subject).toMatch(/^Se canceló: Agenda de la visita/);
    expect((mail ? calendarFileOf(site, mail) : '').match(/STATUS:CANCELLED/g)).toHaveLength(3);
    ask(site, 'reopenCase', { programme, case: id });
    expect(agendaIn(ask(site, 'caseDetail', { programme, case: id }))).toMatchObject({ sent: 'Todavía no se envía.' });
    expect(agendaIn(pageOf(site, ana)).rows).toHaveLength(4);
  });
});
