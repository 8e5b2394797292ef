// An answer to an invitation that was written down by mistake is taken back, through the built add-on.
import { beforeAll, describe, expect, it } from 'vitest';
import { actOnPage, ask, callPanel, tokenFor } from '../../../demo/site.ts';
import { rowsOf } from '../../../demo/workbook-view.ts';
import { advisories } from '../../../src/tables/advisories.ts';
import { assignments } from '../../../src/tables/assignments.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';
import {
  atEachMoment,
  invite,
  later,
  mailsDuring,
  mentor,
  type Office,
  openOffice,
  sessionAt,
} from '../../product/small-office.ts';

let office: Office;
let invitation = '';
let declined: Workspace;

beforeAll(() => {
  office = openOffice();
  invitation = invite(office, office.mentor);
  declined = office.site.fork();
  ask(declined, 'recordAnswer', { invitation, answer: 'declined', comment: 'Viaja esos días' });
}, 60_000);

const rowIn = (site: Workspace, id = invitation) => rowsOf(site, assignments).find((row) => row.id === id);
const viewIn = (site: Workspace) =>
  ask(site, 'requestDetail', { request: office.request }).invitations.find(({ id }) => id === invitation);

describe('A no that was written down by mistake', () => {
  it('is taken back: the invitation waits again, and the mentor gets its page with the mail that explains it', () => {
    const site = declined.fork();
    expect(viewIn(site)).toMatchObject({ state: 'declined', canReopen: true, canGiveUp: false });
    const mails = mailsDuring(site, () =>
      expect(ask(site, 'reopenInvitation', { invitation })).toMatchObject({ who: mentor.name, notDone: '' }),
    );
    expect(mails.map(({ to }) => to.join())).toEqual([mentor.email]);
    expect(mails[0]?.subject).toMatch(/^Su invitación sigue abierta/);
    expect(mails[0]?.body).toContain('Teníamos anotado que no podía');
    expect(viewIn(site)).toMatchObject({ state: 'open', answeredOn: '', comment: 'Viaja esos días', canReopen: false });
    actOnPage(site, 'answerInvitation', tokenFor(site, mentor.email, 'invitation'), { answer: 'accepted' });
    expect(rowsOf(site, advisories)).toHaveLength(1);
  });

  it('gives her the days of a new invitation, and its reminders', () => {
    const site = office.site.fork();
    ask(site, 'remindAdvisor', { invitation });
    ask(site, 'recordAnswer', { invitation, answer: 'declined' });
    later(site, '2026-12-10T15:00:00Z');
    ask(site, 'reopenInvitation', { invitation });
    expect(rowIn(site)).toMatchObject({ answerBy: '2026-12-14', remindedOn: '' });
  });

  it('is taken back once: asked again nobody is written to, and it says so', () => {
    const site = declined.fork();
    ask(site, 'reopenInvitation', { invitation });
    const again = mailsDuring(site, () =>
      expect(ask(site, 'reopenInvitation', { invitation }).notDone).toContain('ya está abierta'),
    );
    expect(again).toEqual([]);
  });

  it('is taken back once by two people at the same moment', () => {
    atEachMoment(declined, 'reopenInvitation', { invitation }, (site, mails, moment) => {
      expect(rowIn(site)?.answer, moment).toBe('');
      expect(mails.length, moment).toBe(1);
    });
  });

  it('stays once somebody else has accepted, the date has passed, or the request is closed; and says which', () => {
    const refused = (site: Workspace) => {
      const { reply } = callPanel(site, 'reopenInvitation', { invitation });
      expect(rowIn(site)?.answer).toBe('declined');
      return reply.ok ? '' : reply.code;
    };
    const taken = declined.fork();
    const other = invite({ ...office, site: taken }, office.otherMentor);
    ask(taken, 'recordAnswer', { invitation: other, answer: 'accepted' });
    expect(refused(taken)).toBe('requestCovered');
    expect(viewIn(taken)?.canReopen).toBe(false);
    const passed = declined.fork();
    later(passed, `${sessionAt.slice(0, 10)}T23:59:00Z`);
    expect(refused(passed)).toBe('datePassed');
    const closed = declined.fork();
    ask(closed, 'closeRequest', { request: office.request, reason: 'withdrawn' });
    expect(refused(closed)).toBe('requestClosed');
  });

  it('is left to an invitation of its own when it was withdrawn', () => {
    const site = office.site.fork();
    ask(site, 'withdrawInvitation', { invitation });
    expect(callPanel(site, 'reopenInvitation', { invitation }).reply).toMatchObject({ ok: false, code: 'answerEnded' });
  });
});

describe('A yes that was written down by mistake', () => {
  it('is taken back while other mentors of the request are still missing', () => {
    const two = openOffice(2);
    const first = invite(two, two.mentor);
    ask(two.site, 'recordAnswer', { invitation: first, answer: 'accepted' });
    expect(rowsOf(two.site, advisories)).toEqual([]);
    const mails = mailsDuring(two.site, () => ask(two.site, 'reopenInvitation', { invitation: first }));
    expect(mails[0]?.body).toContain('Teníamos anotado que aceptaba');
    expect(rowIn(two.site, first)?.answer).toBe('');
  });

  it('is taken back through its advisory once that has opened, and then her place can go to another', () => {
    const site = office.site.fork();
    const { advisory } = ask(site, 'recordAnswer', { invitation, answer: 'accepted' });
    const { reply } = callPanel(site, 'reopenInvitation', { invitation });
    expect(reply).toMatchObject({ ok: false, code: 'answerHasAdvisory' });
    expect(reply.ok ? '' : reply.message).toContain(advisory);
    ask(site, 'cancelAdvisory', { advisory, reason: 'Se anotó por error' });
    expect(viewIn(site)).toMatchObject({ canReopen: true, canGiveUp: true });
    const mails = mailsDuring(site, () => expect(ask(site, 'withdrawInvitation', { invitation }).notDone).toBe(''));
    expect(mails).toEqual([]);
    const other = invite({ ...office, site }, office.otherMentor);
    ask(site, 'recordAnswer', { invitation: other, answer: 'accepted' });
    expect(callPanel(site, 'reopenAdvisory', { advisory }).reply).toMatchObject({ ok: false, code: 'requestCovered' });
  });
});
