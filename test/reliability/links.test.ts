// Links in mails: only what was signed for this purpose opens, opening changes nothing, and every refusal is in words.

import { beforeAll, describe, expect, it } from 'vitest';
import { actOnPage, ask, openPage, tokenFor } from '../../demo/site.ts';
import { storySteps, type Told } from '../../demo/story.ts';
import { story } from '../../demo/story-people.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import type { CallName } from '../../sidebar/server.ts';
import { encodePayload, linkPurposes } from '../../src/define/links.ts';
import { commonTables } from '../../src/tables/all-tables.ts';
import { assignments } from '../../src/tables/assignments.ts';
import type { PageBoot } from '../../src/views/page-boot.ts';
import type { Reply } from '../../src/views/reply.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { mailsOf } from '../../workspace/services/mail/mailbox.ts';
import { callsTo, emptySite } from '../product/site.ts';
import { officeAfter } from '../product/told-office.ts';

let told: Told;
let invited: Workspace;
let invitation = '';
let request = '';
const SPANISH = /\b(enlace|invitación|coordinación|encontramos)\b/;

beforeAll(() => {
  ({ site: invited, told } = officeAfter(6));
  const [row] = ask(invited, 'requestDetail', { request: told.request }).invitations;
  invitation = tokenFor(invited, row?.email ?? '', 'invitation');
  request = tokenFor(invited, story.request.contactEmail, 'request');
}, 240_000);

const state = (site: Workspace) =>
  JSON.stringify([commonTables.map((table) => rowsOf(site, table)), mailsOf(site.world).length]);

function answer(site: Workspace, token: unknown, name: CallName = 'answerInvitation'): Reply<unknown> {
  const input = { token, answer: 'accepted', comment: '' };
  const outcome = site.clientCall('operation', [name, input], { user: '', from: 'web-app' });
  if (outcome.error) throw new Error(outcome.error.message);
  return outcome.result as Reply<unknown>;
}

function refused(reply: Reply<unknown>): string {
  if (reply.ok) throw new Error('It was accepted');
  expect(reply.message).toMatch(SPANISH);
  expect(reply.message).not.toMatch(/undefined|\[object|Error/);
  return reply.code;
}

const cutOf = (token: string) => token.lastIndexOf('.');
const signatureOf = (token: string) => token.slice(cutOf(token) + 1);
const payloadOf = (token: string) => token.slice(0, cutOf(token));

describe('A link', () => {
  it.each<[string, () => unknown]>([
    ['without a signature', () => payloadOf(invitation)],
    ['with an empty signature', () => `${payloadOf(invitation)}.`],
    ['with a signature of zeros', () => `${payloadOf(invitation)}.${'0'.repeat(64)}`],
    ['with one digit changed', () => invitation.replace(/.$/, (last) => (last === '0' ? '1' : '0'))],
    ['cut short by a mail program', () => invitation.slice(0, -5)],
    ['with a text after it', () => `${invitation}x`],
    ['in capitals', () => invitation.toUpperCase()],
    ['for another invitation', () => invitation.replace(/~I?N?[A-Z]*-[\d-]*(\d)~/, (id) => id.replace(/\d~$/, '9~'))],
    ['whose last day was moved', () => invitation.replace(/~(\d{4})-/, (_, year) => `~${Number(year) + 5}-`)],
    ['for another purpose', () => request],
    [
      'for another purpose under the same signature',
      () => `${payloadOf(request).replace('request', 'invitation')}.${signatureOf(request)}`,
    ],
    ['signed with nothing known', () => `${encodePayload({ purpose: 'invitation', id: 'x', until: '2099-01-01' })}.aa`],
    ['that is empty', () => ''],
    ['that is no text', () => ({ toString: 'x' })],
    ['that is missing', () => undefined],
    ['that is a million characters', () => 'invitation~a~2099-01-01.'.padEnd(1_000_000, 'a')],
    ['with broken escapes', () => `%E0%A4%A~%~%.${signatureOf(invitation)}`],
  ])('%s is refused in words, and changes nothing', (_, token) => {
    const site = invited.fork();
    const before = state(site);
    expect(refused(answer(site, token()))).toBe('linkInvalid');
    expect(state(site)).toBe(before);
  });

  it('is refused after its last day, which it names', () => {
    const site = invited.fork();
    site.world.clock.advance((linkPurposes.invitation.days + 2) * 86_400_000);
    const before = state(site);
    const reply = answer(site, invitation);
    expect(refused(reply)).toBe('linkExpired');
    expect(reply.ok ? '' : reply.message).toMatch(/24 de diciembre de 2026/);
    expect(state(site)).toBe(before);
  });

  it('answers once: the second time it says what was answered', () => {
    const site = invited.fork();
    expect(answer(site, invitation).ok).toBe(true);
    const before = state(site);
    const again = answer(site, invitation);
    if (!again.ok) expect(refused(again)).toBe('invitationAnswered');
    expect(state(site)).toBe(before);
    expect(rowsOf(site, assignments).filter((row) => row.answer === 'accepted').length).toBeLessThanOrEqual(1);
  });

  it('whose row was deleted is refused in words', () => {
    const site = invited.fork();
    const id = decodeURIComponent(payloadOf(invitation).split('~')[1] ?? '');
    expect(id).not.toBe('');
    const forged = encodePayload({ purpose: 'invitation', id: 'A-2026-999', until: '2099-01-01' });
    expect(refused(answer(site, `${forged}.${signatureOf(invitation)}`))).toBe('linkInvalid');
  });

  it('opened again and again, by anybody, writes nothing and sends nothing', () => {
    const site = invited.fork();
    const before = state(site);
    for (const token of [invitation, request, invitation]) {
      expect(openPage(site, token).reply.ok).toBe(true);
      const { execution } = site.webApp({ method: 'GET', parameters: { e: token }, user: null });
      expect(callsTo(execution, 'Sheets.Spreadsheets', 'batchUpdate')).toEqual([]);
      expect(callsTo(execution, 'MailApp')).toEqual([]);
      site.webApp({ method: 'POST', parameters: { e: token }, user: null });
    }
    expect(state(site)).toBe(before);
    expect(answer(site, invitation).ok).toBe(true);
  });

  it.each(['', 'x', 'invitation~', '</script><script>alert(1)</script>', '%00', 'certificate~C-1~2099-01-01.ff'])(
    'of the form %j opens a page that says in Spanish what to do',
    (token) => {
      const boot: PageBoot = openPage(invited.fork(), token);
      refused(boot.reply);
    },
  );

  it('signed by another workbook is refused', () => {
    const other = emptySite('another');
    for (const step of storySteps.slice(0, 2)) step.play(other, { ...told });
    expect(refused(answer(other, invitation))).toBe('linkInvalid');
  });
});

describe('A visitor of the pages', () => {
  it.each<[string, object]>([
    ['today', {}],
    ['listAdvisors', {}],
    ['readSettings', {}],
    ['saveSettings', { values: { institution: 'x' } }],
    ['createRequest', { values: {} }],
    ['inviteAdvisor', { request: 'S-2026-001', advisor: 'M-001' }],
    ['welcome', {}],
    ['installationParts', {}],
    ['installPart', { part: 'tabs' }],
    ['checkInstallation', {}],
    ['pullAnswers', {}],
    ['drainOutbox', {}],
    ['dailyRound', {}],
    ['__proto__', {}],
    ['constructor', {}],
    ['toString', {}],
  ])('cannot call %s', (name, input) => {
    const site = invited.fork();
    const before = state(site);
    const outcome = site.clientCall('operation', [name, input], { user: '', from: 'web-app' });
    const reply = outcome.result as Reply<unknown>;
    expect(state(site)).toBe(before);
    if (reply.ok) expect(JSON.stringify(reply.result)).not.toMatch(/@|S-2026/);
    else expect(reply.message).toMatch(/\w{4,} \w/);
  });

  it.each(['onEveryDay', 'onEveryHour', 'onFormSubmitted', 'install', 'checkInstallation'])(
    'and anybody in the editor’s sidebar cannot make %s work by calling it',
    (name) => {
      const site = invited.fork();
      const before = state(site);
      site.clientCall(name, [{ triggerUid: '1' }], { user: '', from: 'web-app' });
      site.clientCall(name, [{}], { user: 'otra@ejemplo.mx' });
      expect(state(site)).toBe(before);
    },
  );
});

describe('The page of an invitation', () => {
  it('acts only on a click, and then once', () => {
    const site = invited.fork();
    actOnPage(site, 'answerInvitation', invitation, { answer: 'declined', comment: 'No puedo' });
    const reply = openPage(site, invitation).reply;
    expect(reply.ok).toBe(true);
    expect(JSON.stringify(reply)).toContain('declined');
  });
});
