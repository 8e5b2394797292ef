// What cases of programmes ask of the day, through the built add-on: Hoy, the summary of the morning, and the reminders
// of those who take part.
import { describe, expect, it } from 'vitest';
import { ask, callPanel, mailsTo } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { seats } from '../../src/blocks/seat.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { applyRequests } from '../../workspace/services/sheets/batch-update.ts';
import { workbooksOf } from '../../workspace/services/sheets/workbook-store.ts';
import { coordinator, installedCopy } from '../product/site.ts';
import { change, jump, morningOf, onPage, openedCase, peerSite, people, programme, seatedCase } from './peer-case.ts';

const coordination = 'coordinacion@entrepares.example';
const cardsOf = (site: Workspace) =>
  ask(site, 'today', {}).groups.flatMap(({ key, items }) => (key === 'cases' ? items : []));
const toPeople = (mails: ReturnType<typeof morningOf>) =>
  mails.flatMap(({ to, subject }) => (to[0] === coordination ? [] : [`${to[0]}: ${subject}`]));

function site(language: 'es' | 'en' | 'pt' = 'es') {
  const made = peerSite();
  ask(made, 'saveSettings', { values: { coordinationEmail: coordination, language } });
  return made;
}

describe('Hoy', () => {
  it('shows what the team owes, and opens its block', () => {
    const workspace = site();
    const id = openedCase(workspace);
    const opened = (block: string) => ({ kind: 'openCase', target: `${programme}/${id}/${block}` });
    expect(cardsOf(workspace)).toMatchObject([
      { owner: 'coordination', urgency: 'thisWeek', line: { when: 'vie 27 nov', opens: opened('pair') } },
    ]);
  });

  it('shows who is late, with what and since when, reminds them in one click, and is quiet for the day', () => {
    const workspace = site();
    const id = seatedCase(workspace);
    jump(workspace, '2026-12-10T16:00:00Z');
    const late = cardsOf(workspace).filter(({ owner }) => owner === 'area');
    expect(late).toMatchObject([
      {
        urgency: 'urgent',
        line: {
          detail: `${people.advising.name} · Definición del tema`,
          late: true,
          action: { kind: 'send', due: 'party' },
        },
      },
      { urgency: 'urgent', line: { detail: `${people.receiving.name} · Definición del tema`, late: true } },
    ]);
    const items = late.map(({ line }) => ({ kind: 'party' as const, id: line.action.target }));
    expect(items[0]?.id).toBe(`${programme}/${id}/advising`);
    const { people: written, sent } = ask(workspace, 'sendDue', { items });
    expect([written, sent.length]).toEqual([2, 2]);
    expect(mailsTo(workspace, people.receiving.email).at(-1)?.subject).toContain('Lo que le toca');
    expect(cardsOf(workspace).filter(({ owner }) => owner === 'area')).toEqual([]);
  });

  it('shows a meeting of the day by its hour', () => {
    const workspace = site();
    const id = seatedCase(workspace);
    change(workspace, id, 'balance-meeting', {
      act: 'addRows',
      rows: [{ startsAt: '2026-11-20T17:00', place: 'Sala 2' }],
    });
    expect(ask(workspace, 'today', {}).meetings).toMatchObject([
      { time: '17:00', title: 'Género en los proyectos', detail: 'Sala 2 · Sesión de balance', done: false },
    ]);
  });

  it('forgets the cases of a programme that is switched off', () => {
    const workspace = site();
    openedCase(workspace);
    ask(workspace, 'saveSettings', { values: { programmes: '' } });
    expect(cardsOf(workspace)).toEqual([]);
  });
});

describe('The morning', () => {
  it('tells the coordination what it owes and who is late', () => {
    const workspace = site();
    seatedCase(workspace);
    const [summary] = morningOf(workspace, '2026-12-10').filter(({ to }) => to[0] === coordination);
    expect(summary?.body).toContain(`${people.receiving.name}: Género en los proyectos`);
  });

  it('reminds each person before the day and after it, as often as the settings say, and then leaves her in peace', () => {
    const workspace = site();
    seatedCase(workspace);
    const reminded = Array.from({ length: 25 }, (_, index) => {
      const day = new Date(Date.UTC(2026, 10, 21 + index)).toISOString().slice(0, 10);
      return toPeople(morningOf(workspace, day)).some((line) => line.startsWith(people.advising.email)) ? [day] : [];
    }).flat();
    // Her part of the theme is due on 30 November.
    expect(reminded).toEqual(['2026-11-27', '2026-11-30', '2026-12-03', '2026-12-06', '2026-12-09']);
  });

  it('writes one mail to a person of two cases, with the page of each', () => {
    const workspace = site();
    seatedCase(workspace);
    seatedCase(workspace, 'Agua para todas');
    const mails = morningOf(workspace, '2026-12-03').filter(({ to }) => to[0] === people.advising.email);
    expect(mails.map(({ subject }) => subject)).toEqual(['Lo que le toca en 2 procesos']);
    expect(new Set(mails[0]?.body.match(/[?&]e=[^\s"&]+/g))).toHaveLength(2);
    expect(toPeople(morningOf(workspace, '2026-12-03'))).toEqual([]);
    expect(rowsOf(workspace, seats).map(({ remindedOn }) => remindedOn)).toEqual(Array(4).fill('2026-12-03'));
  });

  it('says nothing to whoever owes nothing', () => {
    const workspace = site();
    seatedCase(workspace);
    for (const section of ['strengthen', 'learnFrom'])
      onPage(workspace, 'advising', 'theme', { act: 'write', section, text: 'Texto' });
    const lines = toPeople(morningOf(workspace, '2026-12-03'));
    expect(lines.filter((line) => line.startsWith(people.advising.email))).toEqual([]);
    expect(lines.filter((line) => line.startsWith(people.receiving.email))).toHaveLength(1);
  });

  it.each([
    ['es', 'Lo que le toca en «Género en los proyectos»', 'Era para el'],
    ['en', 'What you owe in “Género en los proyectos”', 'It was due on'],
    ['pt', 'O que lhe cabe em «Género en los proyectos»', 'Era para'],
  ] as const)('reads in %s', (language, subject, late) => {
    const workspace = site(language);
    seatedCase(workspace);
    const [mail] = morningOf(workspace, '2026-12-03').filter(({ to }) => to[0] === people.receiving.email);
    expect(mail?.subject).toBe(subject);
    expect(mail?.body).toContain(late);
  });

  it('reminds of a meeting the day before, whatever was said before', () => {
    const workspace = site();
    const id = seatedCase(workspace);
    change(workspace, id, 'balance-meeting', {
      act: 'addRows',
      rows: [{ startsAt: '2026-12-05T10:00', place: 'Sala 2' }],
    });
    morningOf(workspace, '2026-12-03');
    const [mail] = morningOf(workspace, '2026-12-04').filter(({ to }) => to[0] === people.advising.email);
    expect(mail?.body).toContain('Sesión de balance: sábado 5 de diciembre de 2026, 10:00. Sala 2');
    expect(morningOf(workspace, '2026-12-05').filter(({ to }) => to[0] === people.advising.email)).toEqual([]);
  });
});

describe('A run that looks at every case', () => {
  const isRead = ({ service, method }: { service: string; method: string }) =>
    service.startsWith('Sheets.Spreadsheets') && method !== 'batchUpdate';

  it.each([[true], [false]])('reads the workbook once, whether a programme is on (%s)', (isOn) => {
    const workspace = isOn ? site() : installedCopy();
    if (isOn) seatedCase(workspace);
    for (const name of ['today', 'listCommitments'] as const)
      expect(callPanel(workspace, name, {}).execution.calls.filter(isRead)).toHaveLength(1);
  });

  it('works again once the installation was checked, when tabs of a programme that is off were deleted', () => {
    const workspace = site();
    ask(workspace, 'saveSettings', { values: { programmes: '' } });
    workbooksOf(workspace.world).change(workspace.world.containerId, (draft) =>
      applyRequests(draft, [{ deleteSheet: { sheetId: seats.sheetId } }], {
        user: coordinator,
        now: 46_000,
        newTextId: () => 'x',
      }),
    );
    expect(callPanel(workspace, 'today', {}).reply).toMatchObject({ ok: false, code: 'tabMissing' });
    ask(workspace, 'checkInstallation', {});
    expect(callPanel(workspace, 'today', {}).reply).toMatchObject({ ok: true });
  });
});
