// The sample data: every state occurs, totals agree with rows, nothing looks like a real person or address.
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import fillWithSample from '../../demo/sample-data.ts';
import { ask } from '../../demo/site.ts';
import { parsedTable, rowsOf } from '../../demo/workbook-view.ts';
import { surveyPoints } from '../../src/figures/surveys.ts';
import { invitationState } from '../../src/progress/request-state.ts';
import { advisories } from '../../src/tables/advisories.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { commonTables } from '../../src/tables/all-tables.ts';
import { assignments } from '../../src/tables/assignments.ts';
import { attendance } from '../../src/tables/attendance.ts';
import { commitments } from '../../src/tables/commitments.ts';
import { deliverables } from '../../src/tables/deliverables.ts';
import { documents } from '../../src/tables/documents.ts';
import { recipientSurveys } from '../../src/tables/recipient-surveys.ts';
import { requests } from '../../src/tables/requests.ts';
import { sessions } from '../../src/tables/sessions.ts';
import { counters, outbox } from '../../src/tables/system.ts';
import { Workspace } from '../../workspace/engine/workspace.ts';
import { docxParts } from '../../workspace/services/drive/docx-text.ts';
import { DriveFiles } from '../../workspace/services/drive/drive-files.ts';
import { mailsOf } from '../../workspace/services/mail/mailbox.ts';

const TODAY = '2026-11-20';
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
let site: Workspace;

beforeAll(async () => {
  // As `npm start` does: nobody has opened the workbook before.
  site = Workspace.open({ dist, now: `${TODAY}T15:00:00Z`, seed: 'sample' });
  site.world.deployWebApp('https://script.google.com/macros/s/test/exec');
  await fillWithSample(site);
}, 240_000);

const totalOf = (values: readonly (number | null)[]) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** Of an event in a calendar file, which only looks like an address. */
const isCalendarId = (text: string) => text.endsWith('@entrepares');

describe('sample data', () => {
  it('has people, requests and answers in the numbers of a real service', () => {
    expect(rowsOf(site, advisors).filter((row) => row.status === 'active' && row.trainingTwoOn !== '')).toHaveLength(
      18,
    );
    expect(rowsOf(site, advisors).length).toBeGreaterThanOrEqual(25);
    expect(rowsOf(site, requests).length).toBeGreaterThanOrEqual(30);
    expect(rowsOf(site, attendance).length).toBeGreaterThanOrEqual(240);
    expect(rowsOf(site, recipientSurveys).length).toBeGreaterThanOrEqual(170);
    for (const table of commonTables) if (table !== outbox) expect(rowsOf(site, table), table.key).not.toEqual([]);
  });

  it('shows requests in every state', () => {
    const seen = ask(site, 'listRequests', { show: 'all' }).items.map((item) => item.state);
    expect([...new Set(seen)].sort()).toEqual(
      ['accompanied', 'closed', 'finished', 'invited', 'new', 'recruiting', 'searching', 'toCorrect'].sort(),
    );
    expect(new Set(rowsOf(site, requests).map((row) => row.closeReason))).toEqual(
      new Set(['', 'withdrawn', 'duplicate', 'notFeasible']),
    );
  });

  it('shows invitations with every answer, open and late', () => {
    const states = new Set(rowsOf(site, assignments).map((row) => invitationState(row, TODAY)));
    for (const state of ['accepted', 'declined', 'silent', 'open', 'late'] as const) expect(states).toContain(state);
  });

  it('shows advisories in every state', () => {
    const seen = ask(site, 'listAdvisories', { show: 'all' }).items.map((item) => item.state);
    expect([...new Set(seen)].sort()).toEqual(
      ['cancelled', 'closed', 'closing', 'followUp', 'linkUp', 'preparation', 'report', 'sessions'].sort(),
    );
  });

  it('shows deliveries asked for, delivered, returned and approved', () => {
    const rows = rowsOf(site, deliverables);
    expect(rows.some((row) => row.deliveredOn === '')).toBe(true);
    expect(rows.some((row) => row.deliveredOn !== '' && row.verdict === '')).toBe(true);
    expect(new Set(rows.map((row) => row.verdict))).toEqual(new Set(['', 'approved', 'returned']));
  });

  it('shows agreements done, on time and overdue', () => {
    const rows = rowsOf(site, commitments);
    expect(rows.some((row) => row.doneOn !== '')).toBe(true);
    expect(rows.some((row) => row.doneOn === '' && row.dueOn < TODAY)).toBe(true);
    expect(rows.some((row) => row.doneOn === '' && row.dueOn > TODAY)).toBe(true);
  });

  it('counts in each session as many people and answers as there are rows', () => {
    const people = rowsOf(site, attendance);
    const answers = rowsOf(site, recipientSurveys);
    for (const session of rowsOf(site, sessions)) {
      const came = people.filter((row) => row.session === session.id);
      const said = answers.filter((row) => row.session === session.id);
      expect(session.attended ?? 0, session.id).toBe(came.length);
      expect(session.women ?? 0, session.id).toBe(came.filter((row) => row.gender === 'woman').length);
      expect(session.surveyCount ?? 0, session.id).toBe(said.length);
      expect(session.surveyTotal ?? 0, session.id).toBe(totalOf(said.map(surveyPoints)));
    }
  });

  it('lets participants speak in different words', () => {
    const said = rowsOf(site, recipientSurveys).flatMap((row) =>
      [row.liked, row.improve].filter((text) => text !== ''),
    );
    expect(said.length).toBeGreaterThan(80);
    expect(new Set(said).size).toBeGreaterThan(said.length * 0.85);
  });

  it('adds the sessions up in their advisory', () => {
    for (const advisory of rowsOf(site, advisories)) {
      const held = rowsOf(site, sessions).filter((row) => row.advisory === advisory.id);
      expect(advisory.surveyCount ?? 0, advisory.id).toBe(totalOf(held.map((row) => row.surveyCount)));
      expect(advisory.surveyTotal ?? 0, advisory.id).toBe(totalOf(held.map((row) => row.surveyTotal)));
    }
  });

  it('writes only cells that the add-on can read', () => {
    for (const table of commonTables) {
      const parsed = parsedTable(site, table);
      expect(parsed.problems, table.key).toEqual([]);
      expect(parsed.repeatedIds, table.key).toEqual([]);
    }
  });

  it('leaves the installation whole, nothing waiting and nothing failed', () => {
    expect(ask(site, 'checkInstallation', {})).toEqual([]);
    expect(rowsOf(site, outbox)).toEqual([]);
    expect(site.executions().filter(({ status }) => status !== 'completed')).toEqual([]);
  });

  it('goes on with codes after the last one', () => {
    const area = ask(site, 'saveArea', { values: { name: 'Área de prueba', kind: 'area', active: 'yes' } }).area;
    expect(area).toBe('AR-005');
    for (const { id, last } of rowsOf(site, counters)) expect(last, id).toBeGreaterThan(0);
  });

  it('writes to invented addresses only', () => {
    const cells = commonTables.flatMap((table) => rowsOf(site, table).map((row) => JSON.stringify(row)));
    const mails = mailsOf(site.world).flatMap((mail) => [...mail.to, mail.body]);
    const addresses = [...cells, ...mails].flatMap((text) => text.match(/[\w.+-]+@[\w.-]+\w/g) ?? []);
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((address) => !address.endsWith('.example') && !isCalendarId(address))).toEqual([]);
  });

  it('makes documents and messages without blanks that a program left', () => {
    const files = new DriveFiles(site.world);
    for (const row of rowsOf(site, documents)) {
      const document = files.find(row.fileId);
      expect(document, row.title).toBeDefined();
      const text = document ? Object.values(docxParts(files.content(document))).join('\n') : '';
      expect(text, row.title).not.toMatch(/\{\{|\}\}|undefined|\bNaN\b|\[object/);
    }
    for (const mail of mailsOf(site.world))
      expect(`${mail.subject}\n${mail.body}`, mail.subject).not.toMatch(/\{\{|undefined|\bNaN\b|\[object/);
  });

  it('has a report of an area', () => {
    expect(rowsOf(site, documents).map(({ kind }) => kind)).toContain('area-report');
  });

  it('names the service to those who take part as it is called outside', () => {
    expect(mailsOf(site.world).filter(({ body }) => body.includes('Círculos de acompañamiento'))).not.toEqual([]);
  });

  it('narrows what is to do to whoever owes it', () => {
    const { groups } = ask(site, 'today', { owner: 'area' });
    expect(new Set(groups.flatMap(({ items }) => items.map(({ owner }) => owner)))).toEqual(new Set(['area']));
  });

  it('counts the days of a search for a mentor', () => {
    const { items } = ask(site, 'listRequests', { show: 'all' });
    const phases = new Set(items.map(({ countdown }) => countdown.phase));
    expect(phases).toContain('paused');
    expect(phases.size).toBeGreaterThan(2);
  });

  it('checks a plan against the format that was asked for', () => {
    const { items } = ask(site, 'listAdvisories', { show: 'all' });
    const hints = items.flatMap(({ id }) => ask(site, 'advisoryDetail', { advisory: id }).formatHints);
    expect(hints).not.toEqual([]);
  });

  it('gives a coordinator a busy day: meetings, and forty requests and advisories that need something', () => {
    const { meetings, groups, counts } = ask(site, 'today', {});
    expect(meetings.length).toBeGreaterThanOrEqual(3);
    expect(meetings.some(({ url }) => url !== '')).toBe(true);
    const items = groups.flatMap((group) => group.items);
    expect(new Set(items.map(({ urgency }) => urgency))).toEqual(new Set(['urgent', 'thisWeek', 'later']));
    for (const group of ['unanswered', 'lists', 'review', 'search', 'deliveries', 'reports', 'commitments'])
      expect(groups.map(({ key }) => key)).toContain(group);
    const advisoryOf = new Map(rowsOf(site, sessions).map((row) => [row.id as string, row.advisory as string]));
    const about = items.map(({ line }) => advisoryOf.get(line.opens.target) ?? line.opens.target);
    const cases = new Set(about.filter((id) => /^[SA]-\d{4}-/.test(id)));
    expect(cases.size).toBeGreaterThanOrEqual(40);
    expect(counts).toMatchObject({ activeAdvisors: 18 });
  });
});
