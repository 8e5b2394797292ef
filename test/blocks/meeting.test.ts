// The meeting of a case, through the built add-on: set, moved and called off with a mail and a calendar file to
// everybody who takes part, and recorded as held once its time has come.
import { describe, expect, it } from 'vitest';
import { type Side, sides } from '../../demo/peer-advisory/people.ts';
import { ask, callPanel, mailsTo } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { meetings } from '../../src/blocks/meeting/table.ts';
import type { BlockView } from '../../src/views/case-view.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { calendarFileOf } from '../product/small-office.ts';
import { change, jump, onPage, pageOf, peerSite, people, programme, seatedCase } from './peer-case.ts';

const block = 'balance-meeting';
const coordination = 'coordinacion@entrepares.example';
const everybody = [people.advising.email, people.receiving.email, coordination];
const when = { startsAt: '2026-12-10T10:00', minutes: 90, place: 'Meet: https://meet.example/abc' };

/** A case in its report stage: every activity of its plan is done. */
function caseToBalance(language: 'es' | 'en' | 'pt' = 'es') {
  const site = peerSite();
  ask(site, 'saveSettings', { values: { coordinationEmail: coordination, coordinationName: 'Rosa Gil', language } });
  const id = seatedCase(site);
  const { row = '' } = change(site, id, 'work-plan', {
    act: 'addRows',
    rows: [{ result: 'Más mujeres', activity: 'Taller', schedule: '2026-12-10', cost: 1200 }],
  });
  change(site, id, 'activities', { act: 'saveRow', row, values: { doneOn: '2026-11-20' } });
  return { site, id };
}

/** What comes before the plan, so that nothing is awaited any more. */
function fillPreparation(site: Workspace, id: string): void {
  for (const side of sides)
    for (const section of ['strengthen', 'learnFrom'])
      onPage(site, side, 'theme', { act: 'write', section, text: 'Texto' });
  const rows = [{ title: 'Diagnóstico', url: 'https://docs.example/diagnostico' }];
  change(site, id, 'key-documents', { act: 'addRows', rows });
  change(site, id, 'key-documents', { act: 'share' });
  for (const section of ['case', 'context'])
    onPage(site, 'advising', 'analysis', { act: 'write', section, text: 'Texto' });
  change(site, id, 'plan-agreed', { act: 'decide', option: 'yes' });
}

function set(site: Workspace, id: string): string {
  return change(site, id, block, { act: 'addRows', rows: [when] }).row ?? '';
}

const viewOf = (blocks: { readonly stages: readonly { readonly blocks: readonly BlockView[] }[] }) =>
  blocks.stages.flatMap((stage) => stage.blocks).find(({ key }) => key === block);

function refusal(site: Workspace, id: string, input: Parameters<typeof change>[3]) {
  const { reply } = callPanel(site, 'changeBlock', { programme, case: id, block, input });
  return reply.ok ? { code: '', message: '' } : reply;
}

describe('The meeting of a case', () => {
  it('is owed by the team once the activities are done, and what comes before them', () => {
    const { site, id } = caseToBalance();
    expect(viewOf(ask(site, 'caseDetail', { programme, case: id }))?.owes).toEqual([]);
    fillPreparation(site, id);
    const view = ask(site, 'caseDetail', { programme, case: id });
    expect(view.owes.filter((owed) => owed.block === block)).toMatchObject([
      { role: 'coordination', missing: 'Falta fijar el día', due: '2026-12-05' },
    ]);
  });

  it.each([
    ['es', 'Sesión de balance, jueves 10 de diciembre de 2026, 10:00', 'Quedó fijada la reunión'],
    ['en', 'Balance session, Thursday, December 10, 2026, 10:00', 'is set'],
    ['pt', 'Sessão de balanço, quinta-feira, 10 de dezembro de 2026, 10:00', 'está marcada'],
  ] as const)('invites everybody, each once, in %s', (language, subject, body) => {
    const { site, id } = caseToBalance(language);
    set(site, id);
    for (const email of everybody) {
      const [mail, ...more] = mailsTo(site, email).filter((each) => each.subject.startsWith(subject));
      expect(more).toEqual([]);
      expect(mail?.body).toContain(body);
      expect(mail?.body).toContain('https://meet.example/abc');
      if (mail)
        expect(calendarFileOf(site, mail)).toMatch(/METHOD:REQUEST[\s\S]*SEQUENCE:0[\s\S]*DTSTART:20261210T160000Z/);
    }
  });

  it('moves the same event, and says nothing when only the notes change', () => {
    const { site, id } = caseToBalance();
    const row = set(site, id);
    const [first] = mailsTo(site, people.advising.email).slice(-1);
    change(site, id, block, { act: 'saveRow', row, values: { notes: 'Llevar el plan impreso' } });
    expect(mailsTo(site, people.advising.email).at(-1)).toEqual(first);
    change(site, id, block, { act: 'saveRow', row, values: { startsAt: '2026-12-11T11:00' } });
    const moved = mailsTo(site, people.advising.email).at(-1);
    expect(moved?.subject).toContain('Cambió la reunión');
    const uid = (mail: typeof moved) => mail && /UID:(\S+)/.exec(calendarFileOf(site, mail))?.[1];
    expect(uid(moved)).toBe(uid(first));
    expect(moved && calendarFileOf(site, moved)).toMatch(/METHOD:REQUEST[\s\S]*SEQUENCE:1/);
  });

  it('leaves people’s calendars when it is called off, and comes back into them', () => {
    const { site, id } = caseToBalance();
    const row = set(site, id);
    change(site, id, block, { act: 'removeRow', row });
    for (const email of everybody) {
      const mail = mailsTo(site, email).at(-1);
      expect(mail?.subject).toContain('Se canceló');
      expect(mail && calendarFileOf(site, mail)).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:1/);
    }
    expect(pageOf(site, 'advising').meetings).toEqual([]);
    change(site, id, block, { act: 'restoreRow', row, values: {} });
    const mail = mailsTo(site, people.receiving.email).at(-1);
    expect(mail && calendarFileOf(site, mail)).toMatch(/METHOD:REQUEST[\s\S]*SEQUENCE:2/);
    expect(pageOf(site, 'advising').meetings).toHaveLength(1);
  });

  it('is on the page of each party, with its calendar file', () => {
    const { site, id } = caseToBalance();
    set(site, id);
    for (const side of ['advising', 'receiving'] as Side[]) {
      const [meeting, ...more] = pageOf(site, side).meetings;
      expect(more).toEqual([]);
      expect(meeting).toMatchObject({
        block,
        title: 'Sesión de balance',
        minutes: 90,
        url: 'https://meet.example/abc',
      });
      expect(meeting?.calendar).toMatch(/METHOD:REQUEST[\s\S]*SUMMARY:Sesión de balance: Género en los proyectos/);
    }
    expect(() => onPage(site, 'advising', block, { act: 'addRows', rows: [when] })).toThrow('otra parte');
    jump(site, '2026-12-10T17:31:00Z');
    expect(pageOf(site, 'advising').meetings).toEqual([]);
  });

  it('is recorded as held from its hour on, and not before', () => {
    const { site, id } = caseToBalance();
    const row = set(site, id);
    const held = { act: 'saveRow', row, values: { heldOn: '2026-12-10' } } as const;
    expect(viewOf(ask(site, 'caseDetail', { programme, case: id }))?.owes).toEqual([]);
    expect(refusal(site, id, held)).toMatchObject({ code: 'meetingAhead' });
    jump(site, '2026-12-10T15:59:00Z');
    expect(refusal(site, id, held)).toMatchObject({ code: 'meetingAhead' });
    jump(site, '2026-12-10T17:31:00Z');
    expect(viewOf(ask(site, 'caseDetail', { programme, case: id }))?.owes).toMatchObject([
      { missing: 'Falta anotar si se hizo', due: '2026-12-10', isLate: false },
    ]);
    expect(refusal(site, id, { ...held, values: { heldOn: '2026-12-09' } })).toMatchObject({ code: 'meetingAhead' });
    const mails = mailsTo(site, people.advising.email).length;
    const { case: view } = change(site, id, block, held);
    expect(viewOf(view)).toMatchObject({ state: 'done', doneOn: '2026-12-10' });
    expect(mailsTo(site, people.advising.email)).toHaveLength(mails);
  });

  it('is one, and its hour is to come', () => {
    const { site, id } = caseToBalance();
    const past = { ...when, startsAt: '2026-11-19T10:00' };
    expect(refusal(site, id, { act: 'addRows', rows: [past] })).toMatchObject({ code: 'hourPast' });
    set(site, id);
    expect(refusal(site, id, { act: 'addRows', rows: [when] })).toMatchObject({ code: 'tooManyRows' });
    expect(rowsOf(site, meetings)).toHaveLength(1);
  });

  it('that took place before anybody set it is recorded without a mail', () => {
    const { site, id } = caseToBalance();
    const mails = mailsTo(site, people.advising.email).length;
    const row = { ...when, startsAt: '2026-11-19T10:00', heldOn: '2026-11-19' };
    const { case: view } = change(site, id, block, { act: 'addRows', rows: [row] });
    expect(viewOf(view)).toMatchObject({ state: 'done' });
    expect(mailsTo(site, people.advising.email)).toHaveLength(mails);
  });

  it('shows the second of two writers what the first one wrote', () => {
    const { site, id } = caseToBalance();
    const row = set(site, id);
    const was = { place: when.place };
    change(site, id, block, { act: 'saveRow', row, values: { place: 'Sala 2' }, was });
    const second = change(site, id, block, { act: 'saveRow', row, values: { place: 'Sala 3' }, was });
    expect(second.theirs?.text).toContain('Sala 2');
    expect(rowsOf(site, meetings)[0]?.place).toBe('Sala 2');
  });

  it('is called off with its case', () => {
    const { site, id } = caseToBalance();
    set(site, id);
    ask(site, 'cancelCase', { programme, case: id, reason: 'El proyecto receptor se retira' });
    const mail = mailsTo(site, people.advising.email).at(-1);
    expect(mail && calendarFileOf(site, mail)).toContain('METHOD:CANCEL');
    expect(rowsOf(site, meetings)[0]?.cancelledOn).toBe('2026-11-20');
  });
});
