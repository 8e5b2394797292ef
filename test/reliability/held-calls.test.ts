// What a click sends waits in the outbox: taken back it never left, and everything stands as before; otherwise it
// leaves once, whoever lets it go and wherever a run was cut.

import { beforeAll, describe, expect, it } from 'vitest';
import { answerForm, ask, callPanel, clickPanel, mailsTo } from '../../demo/site.ts';
import type { Told } from '../../demo/story.ts';
import { story } from '../../demo/story-people.ts';
import { rowsOf, tabOf, valuesOf } from '../../demo/workbook-view.ts';
import { assignments } from '../../src/tables/assignments.ts';
import { requests } from '../../src/tables/requests.ts';
import { log, outbox } from '../../src/tables/system.ts';
import type { Held } from '../../src/views/reply.ts';
import { stateOf } from '../../tools/crash/site-state.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { mailsOf } from '../../workspace/services/mail/mailbox.ts';
import { userEdits } from '../../workspace/services/sheets/user-edits.ts';
import { coordinator } from '../product/site.ts';
import { officeAfter } from '../product/told-office.ts';
import { typeInto } from '../product/type-into.ts';

const SECOND = 1_000;
const HOUR = 3_600_000;
let base: Workspace;
let told: Told;
let advisor = '';
let email = '';

/** Until there are candidates for a request, and nobody has been invited. */
beforeAll(() => {
  ({ site: base, told } = officeAfter(5));
  ask(base, 'reviewRequest', { request: told.request });
  const [first] = ask(base, 'candidates', { request: told.request }).items;
  advisor = first?.advisor.id ?? '';
  email = first?.email ?? '';
}, 240_000);

function held(called: ReturnType<typeof clickPanel>): Held {
  if (!called.reply.ok || !called.reply.held) throw new Error('Nothing was held');
  return called.reply.held;
}
const invite = (site: Workspace) => held(clickPanel(site, 'inviteAdvisor', { request: told.request, advisor }));
const undo = (site: Workspace, { call }: Held) => clickPanel(site, 'undoCall', { call }).reply;
const send = (site: Workspace, ...holds: readonly Held[]) =>
  ask(site, 'sendHeld', { calls: holds.map(({ call }) => call) });
const later = (site: Workspace, seconds: number) => site.world.clock.advance(seconds * SECOND);

describe('a click that writes to people', () => {
  it('sends nothing yet, and says to whom it will, in one read and one write', () => {
    const site = base.fork();
    const before = mailsOf(site.world).length;
    const { reply, execution } = clickPanel(site, 'inviteAdvisor', { request: told.request, advisor });
    expect(reply).toMatchObject({ ok: true, held: { seconds: 10, mails: 1, shares: 0 } });
    const name = rowsOf(site, assignments).length;
    expect(name).toBe(1);
    expect(reply.ok && reply.held?.people).toEqual([expect.not.stringContaining('@')]);
    expect(mailsOf(site.world)).toHaveLength(before);
    const sheets = execution.calls.filter(({ service }) => service.startsWith('Sheets'));
    expect(sheets).toHaveLength(2);
    expect(rowsOf(site, outbox)).toMatchObject([{ state: 'waiting', kind: 'mail' }]);
  });

  it('is taken back whole: rows as before, no mail, a line in the log', () => {
    const site = base.fork();
    const before = stateOf(site);
    const hold = invite(site);
    expect(stateOf(site)).not.toEqual(before);
    expect(undo(site, hold)).toEqual({ ok: true, result: { undone: true } });
    expect(stateOf(site)).toEqual(before);
    site.advanceClock(2 * HOUR);
    expect(mailsTo(site, email)).toEqual(mailsTo(base, email));
    expect(rowsOf(site, log).some(({ operation, detail }) => operation === 'undoCall' && detail !== '')).toBe(true);
    expect(undo(site, hold)).toEqual({ ok: true, result: { undone: true } });
    expect(send(site, hold)).toEqual({ sent: [], waiting: [] });
    expect(stateOf(site)).toEqual(before);
  });

  it('gives back what the cells held before', () => {
    const site = base.fork();
    send(site, invite(site));
    const [row] = rowsOf(site, assignments);
    ask(site, 'remindAdvisor', { invitation: row?.id ?? '' });
    later(site, 24 * 3_600);
    const before = stateOf(site);
    const reminded = held(clickPanel(site, 'remindAdvisor', { invitation: row?.id ?? '' }));
    expect(stateOf(site)).not.toEqual(before);
    undo(site, reminded);
    expect(stateOf(site)).toEqual(before);
  });

  it('leaves when the panel lets it go, once, and says to whom', () => {
    const site = base.fork();
    const hold = invite(site);
    const before = mailsTo(site, email).length;
    later(site, 10);
    expect(send(site, hold)).toEqual({ sent: hold.people, waiting: [] });
    expect(send(site, hold)).toEqual({ sent: [], waiting: [] });
    site.advanceClock(2 * HOUR);
    expect(mailsTo(site, email)).toHaveLength(before + 1);
    const late = undo(site, hold);
    expect(late).toMatchObject({ ok: false, code: 'undoLate' });
    expect(late.ok ? '' : late.message).toContain('use «Retirar invitación»');
    expect(rowsOf(site, assignments)).toHaveLength(1);
  });

  it.each([
    [
      'the next change of the team',
      (site: Workspace) => void clickPanel(site, 'saveArea', { area: told.area, values: { notes: 'x' } }),
    ],
    ['a panel that opens', (site: Workspace) => void ask(site, 'sendHeld', { calls: [] })],
    ['the hourly round', (site: Workspace) => void site.advanceClock(HOUR)],
  ])('whose panel was closed is taken up by %s', (_, next) => {
    const site = base.fork();
    const before = mailsTo(site, email).length;
    invite(site);
    later(site, 31);
    next(site);
    expect(mailsTo(site, email)).toHaveLength(before + 1);
    site.advanceClock(2 * HOUR);
    expect(mailsTo(site, email)).toHaveLength(before + 1);
  });

  it('is left to its own panel while that counts down', () => {
    const site = base.fork();
    const before = mailsTo(site, email).length;
    const hold = invite(site);
    later(site, 5);
    ask(site, 'saveArea', { area: told.area, values: { notes: 'x' } });
    ask(site, 'drainOutbox', { id: '' });
    expect(mailsTo(site, email)).toHaveLength(before);
    expect(undo(site, hold).ok).toBe(true);
  });
});

describe('taking a click back', () => {
  it('is refused when somebody has changed its row since; her change and the mail stay', () => {
    const site = base.fork();
    const before = mailsTo(site, email).length;
    const hold = invite(site);
    const [row] = rowsOf(site, assignments);
    typeInto(site, assignments, row?.id ?? '', 'override', 'La conoce el grupo');
    const found = stateOf(site);
    const reply = undo(site, hold);
    expect(reply).toMatchObject({ ok: false, code: 'undoChanged' });
    expect(reply.ok ? '' : reply.message).toContain(row?.id);
    expect(stateOf(site)).toEqual(found);
    send(site, hold);
    expect(mailsTo(site, email)).toHaveLength(before + 1);
  });

  it('is refused when another row has come to mention what it made', () => {
    const site = base.fork();
    const [known] = ask(site, 'listRequests', {}).items;
    const values = { ...story.request, area: told.area, topic: '', preferred: '', contactEmail: 'otra@correo.example' };
    const hold = held(clickPanel(site, 'createRequest', { values }));
    const made = ask(site, 'listRequests', {}).items.find(({ id }) => id !== known?.id)?.id ?? '';
    const invited = held(clickPanel(site, 'inviteAdvisor', { request: made, advisor, override: 'Urge' }));
    // Its own row as it was left: only the invitation rests on it.
    typeInto(site, requests, made, 'reviewedOn', '');
    expect(undo(site, hold)).toMatchObject({ ok: false, code: 'undoBuiltOn' });
    expect(undo(site, invited).ok).toBe(false);
  });

  it('is for the team alone', () => {
    const site = base.fork();
    const hold = invite(site);
    expect(clickPanel(site, 'undoCall', hold, 'otra@servicio.example').reply).toMatchObject({ code: 'notTeam' });
    expect(clickPanel(site, 'sendHeld', { calls: [hold.call] }, 'otra@servicio.example').reply).toMatchObject({
      code: 'notTeam',
    });
  });

  it('does not give the same answer to the click when it is asked for again', () => {
    const site = base.fork();
    const args = ['inviteAdvisor', { request: told.request, advisor }, 'click-number-one'];
    const first = site.clientCall('operation', args).result as { held: Held };
    const again = site.clientCall('operation', args).result as { held: Held };
    expect(again.held).toMatchObject({ call: first.held.call, mails: 1, people: first.held.people });
    undo(site, first.held);
    expect(site.clientCall('operation', args).result).toMatchObject({ ok: false, code: 'callUndone' });
    expect(rowsOf(site, assignments)).toEqual([]);
  });
});

describe('what is not held', () => {
  it('is what comes from a form, a page or a trigger', () => {
    const site = base.fork();
    const before = mailsOf(site.world).length;
    answerForm(site, 'areaRequest', { ...story.request, contactEmail: 'otra@correo.example' });
    expect(mailsOf(site.world).length).toBeGreaterThan(before);
  });

  it('is anything in a workbook whose outbox has no room for it yet', () => {
    const site = base.fork();
    // As a workbook of the version before stands: without the columns.
    const [keys = []] = valuesOf(site, outbox);
    const { title } = tabOf(site, outbox);
    for (const key of ['call', 'heldUntil', 'undo'])
      userEdits(site, coordinator).type(`'${title}'!${String.fromCharCode(65 + keys.indexOf(key))}1`, '');
    const before = mailsTo(site, email).length;
    const { reply } = clickPanel(site, 'inviteAdvisor', { request: told.request, advisor });
    expect(reply).toMatchObject({ ok: true });
    expect(reply.ok && reply.held).toBeUndefined();
    expect(mailsTo(site, email)).toHaveLength(before + 1);
    ask(site, 'installPart', { part: 'tabs' });
    expect(held(clickPanel(site, 'remindAdvisor', { invitation: rowsOf(site, assignments)[0]?.id ?? '' })).mails).toBe(
      1,
    );
  });
});

describe('two coordinators', () => {
  const second = 'segunda@servicio.example';
  it('each take back their own click, and the other one stays', () => {
    const site = base.fork();
    const edits = userEdits(site, coordinator);
    edits.paste('Equipo!B4', [['Berta Solís', second, 'Coordinación', '', 'Sí']]);
    edits.type('Equipo!A4', 'EQ-002');
    const other = ask(site, 'candidates', { request: told.request }).items[1]?.advisor.id ?? '';
    const hers = invite(site);
    const theirs = held(clickPanel(site, 'inviteAdvisor', { request: told.request, advisor: other }, second));
    expect(clickPanel(site, 'undoCall', { call: theirs.call }, second).reply.ok).toBe(true);
    expect(rowsOf(site, assignments).map((row) => row.advisor)).toEqual([advisor]);
    expect(send(site, hers).sent).toHaveLength(1);
  });
});

describe('a run that is killed', () => {
  it('while it takes back or lets go leaves nothing half done', () => {
    for (const name of ['undoCall', 'sendHeld'] as const) {
      const prepared = base.fork();
      const hold = invite(prepared);
      const input = name === 'undoCall' ? { call: hold.call } : { calls: [hold.call] };
      const clean = prepared.fork();
      const { execution } = clickPanel(clean, name, input as never);
      clean.advanceClock(2 * HOUR);
      for (let at = 1; at <= execution.calls.length; at++) {
        const site = prepared.fork();
        site.orderFault({ at, when: 'kill' });
        try {
          clickPanel(site, name, input as never);
        } catch {
          // The panel gets no answer and asks again.
        }
        callPanel(site, name, input as never);
        site.advanceClock(2 * HOUR);
        const { lines, uncertain } = stateOf(site);
        const expected = stateOf(clean).lines.filter((line) => uncertain.length === 0 || !line.startsWith('mail'));
        expect(
          lines.filter((line) => uncertain.length === 0 || !line.startsWith('mail')),
          `${name} ${at}`,
        ).toEqual(expected);
      }
    }
  }, 120_000);
});
