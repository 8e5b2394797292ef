// A review that was a mistake is taken back: the delivery waits for its answer again, through the built add-on.
import { beforeAll, describe, expect, it } from 'vitest';
import { ofAdvisory } from '../../../demo/own-block.ts';
import { actOnPage, ask, callPanel, clickPanel, letTimePass, openPage, tokenFor } from '../../../demo/site.ts';
import { rowsOf } from '../../../demo/workbook-view.ts';
import { deliverables } from '../../../src/tables/deliverables.ts';
import { materials } from '../../../src/tables/materials.ts';
import type { PartyPage } from '../../../src/views/case-view.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';
import { blockOn, deliveryOn } from '../../product/own-blocks.ts';
import {
  atEachMoment,
  contact,
  later,
  mailsDuring,
  mentor,
  plannedCase,
  sessionAt,
} from '../../product/small-office.ts';

const url = 'https://entregas.example/carta';
const comments = 'Faltan ejemplos de ferias.';
let advisory = '';
let deliverable = '';
let delivered: Workspace;
let approved: Workspace;
let returned: Workspace;
/** By the area itself, on its page. */
let answered: Workspace;

const rowIn = (site: Workspace) => rowsOf(site, deliverables).find(({ id }) => id === deliverable);
const roundsIn = (site: Workspace) => rowsOf(site, deliverables).filter(({ kind }) => kind === 'design').length;
const viewIn = (site: Workspace) =>
  ask(site, 'advisoryDetail', { advisory }).deliverables.find(({ id }) => id === deliverable);
/** The design on the page of the area. */
const itemIn = (site: Workspace) => {
  const { reply } = openPage(site, tokenFor(site, contact.email, 'party'));
  if (!reply.ok) throw new Error(reply.message);
  const page = reply.result as PartyPage;
  const { rounds, review } = deliveryOn(page, 'design');
  return {
    ...rounds.find(({ id }) => id === deliverable),
    isAsked: review?.isOpen ?? false,
    due: blockOn(page, 'design').due,
  };
};
const decision = (option: 'approved' | 'returned', note = '') =>
  ({ act: 'decide', option, note, row: deliverable, was: url }) as const;
const byTeam = (option: 'approved' | 'returned', note = '') => ofAdvisory(advisory, 'design', decision(option, note));
const answer = (site: Workspace, token: string, option: 'approved' | 'returned', note = '') =>
  actOnPage(site, 'changeOnPage', token, { block: 'design', input: decision(option, note) });
const deliverAgain = (site: Workspace) =>
  actOnPage(site, 'changeOnPage', tokenFor(site, mentor.email, 'party'), {
    block: 'design',
    input: { act: 'deliver', url: `${url}-2` },
  });
const refused = (site: Workspace) => {
  const before = rowIn(site);
  const { reply } = callPanel(site, 'reopenReview', { deliverable });
  expect(rowIn(site)).toEqual(before);
  expect(reply.ok).toBe(false);
  return reply.ok ? { code: '', message: '' } : { code: reply.code, message: reply.message };
};

beforeAll(() => {
  const planned = plannedCase();
  ({ site: delivered, advisory } = planned);
  ask(delivered, 'recordLinkUp', { advisory });
  deliverable = rowsOf(delivered, deliverables).find(({ kind }) => kind === 'design')?.id ?? '';
  ask(delivered, 'changeBlock', ofAdvisory(advisory, 'design', { act: 'deliver', url }));
  approved = delivered.fork();
  ask(approved, 'changeBlock', byTeam('approved'));
  returned = delivered.fork();
  ask(returned, 'changeBlock', byTeam('returned', comments));
  answered = delivered.fork();
  answer(answered, tokenFor(answered, contact.email, 'party'), 'returned', comments);
}, 60_000);

describe('An approval that was written down by mistake', () => {
  it('is taken back: the delivery waits again, and the mentor alone is told, with nothing to do', () => {
    const site = approved.fork();
    expect(viewIn(site)).toMatchObject({ state: 'approved', canReopen: true, reviewedByTeam: true });
    const mails = mailsDuring(site, () => expect(ask(site, 'reopenReview', { deliverable }).notDone).toBe(''));
    expect(mails.map(({ to }) => to.join())).toEqual([mentor.email]);
    expect(mails[0]?.subject).toMatch(/^Se revisa otra vez: Carta descriptiva/);
    expect(mails[0]?.body).toMatch(/aprobaron «Carta descriptiva» el \d+ de noviembre/);
    expect(mails[0]?.body).toContain('No tiene que hacer nada');
    expect(rowIn(site)).toMatchObject({ verdict: '', reviewedOn: '', reviewer: '', url });
    expect(viewIn(site)).toMatchObject({ state: 'delivered', canReopen: false });
    expect(itemIn(site)).toMatchObject({ state: 'delivered', isAsked: true });
    ask(site, 'changeBlock', byTeam('returned', comments));
    expect(roundsIn(site)).toBe(2);
  });

  it('is taken back once, also by two people at the same moment', () => {
    const site = approved.fork();
    ask(site, 'reopenReview', { deliverable });
    const again = mailsDuring(site, () =>
      expect(ask(site, 'reopenReview', { deliverable }).notDone).toContain('no tiene respuesta que retirar'),
    );
    expect(again).toEqual([]);
    atEachMoment(approved, 'reopenReview', { deliverable }, (after, mails, moment) => {
      expect(rowIn(after)?.verdict, moment).toBe('');
      expect(mails.length, moment).toBe(1);
    });
  });

  it('stays when the click is undone in time', () => {
    const site = returned.fork();
    const before = rowsOf(site, deliverables);
    const { reply } = clickPanel(site, 'reopenReview', { deliverable });
    expect(roundsIn(site)).toBe(1);
    const mails = mailsDuring(site, () => ask(site, 'undoCall', { call: reply.ok ? (reply.held?.call ?? '') : '' }));
    expect(mails).toEqual([]);
    expect(rowsOf(site, deliverables)).toEqual(before);
  });

  it('is what a late undo leads to', () => {
    const site = delivered.fork();
    const { reply } = clickPanel(site, 'changeBlock', byTeam('approved'));
    const call = reply.ok ? (reply.held?.call ?? '') : '';
    ask(site, 'sendHeld', { calls: [call] });
    const late = clickPanel(site, 'undoCall', { call }).reply;
    expect(late.ok ? '' : late.message).toContain('use «Reabrir revisión»');
  });

  it('stays once the advisory is over, a session was held with it, or it stands in the repertoire; and says which', () => {
    const kept = approved.fork();
    ask(kept, 'keepDeliverable', { deliverable });
    const inTheWay = refused(kept);
    expect(inTheWay.code).toBe('reviewKept');
    expect(inTheWay.message).toContain(rowsOf(kept, materials)[0]?.id);
    const held = approved.fork();
    later(held, `${sessionAt.slice(0, 10)}T23:00:00Z`);
    expect(refused(held).code).toBe('reviewHeld');
    expect(viewIn(held)?.canReopen).toBe(false);
    const over = approved.fork();
    ask(over, 'cancelAdvisory', { advisory, reason: 'Cambio de planes' });
    expect(refused(over).code).toBe('advisoryOver');
    expect(viewIn(over)?.canReopen).toBe(false);
  });
});

describe('A return that was written down by mistake', () => {
  it('takes the round along that it opened, and the mentor reads that its day no longer counts', () => {
    const site = returned.fork();
    expect(roundsIn(site)).toBe(2);
    const mails = mailsDuring(site, () => ask(site, 'reopenReview', { deliverable, reason: 'Era de otro grupo' }));
    expect(mails.map(({ to }) => to.join())).toEqual([mentor.email]);
    expect(mails[0]?.body).toContain('la fecha para la nueva versión ya no cuenta');
    expect(mails[0]?.body).toContain('Motivo: Era de otro grupo.');
    expect(roundsIn(site)).toBe(1);
    expect(rowIn(site)).toMatchObject({ verdict: '', comments: '' });
    expect(itemIn(site)).toMatchObject({ number: 1, comments: '', isAsked: true });
    deliverAgain(site);
    expect(rowIn(site)).toMatchObject({ url: `${url}-2`, verdict: '' });
  });

  it('stays once the mentor has delivered another version, and nothing is lost', () => {
    const site = returned.fork();
    deliverAgain(site);
    const { code, message } = refused(site);
    expect(code).toBe('reviewDelivered');
    expect(message).toContain('Revise esa versión');
    expect(roundsIn(site)).toBe(2);
    expect(viewIn(site)?.canReopen).toBe(false);
  });

  it('is taken back with its round once, also by two people at the same moment', () => {
    atEachMoment(returned, 'reopenReview', { deliverable }, (after, mails, moment) => {
      expect(roundsIn(after), moment).toBe(1);
      expect(mails.length, moment).toBe(1);
    });
  });
});

describe("An answer of the area's own", () => {
  it('is taken back only with the reason that the area reads', () => {
    expect(viewIn(answered)).toMatchObject({ canReopen: true, reviewedByTeam: false });
    expect(refused(answered.fork()).code).toBe('invalidInput');
  });

  it('is asked for again: its page takes another one, what it wrote comes back, and the day is a new one', () => {
    const site = answered.fork();
    const day = site.world.clock.now() + 10 * 24 * 3_600_000;
    later(site, new Date(day).toISOString());
    const mails = mailsDuring(site, () =>
      expect(ask(site, 'reopenReview', { deliverable, reason: 'Se revisó otra versión' }).notDone).toBe(''),
    );
    expect(mails.map(({ to }) => to.join())).toEqual([mentor.email, contact.email]);
    expect(mails[1]?.subject).toMatch(/^Para revisar otra vez: Carta descriptiva/);
    expect(mails[1]?.body).toContain('ustedes pidieron cambios a «Carta descriptiva»');
    expect(mails[1]?.body).toContain('Motivo: Se revisó otra versión.');
    expect(mails[1]?.body).toContain(comments);
    const promised = new Date(day + 2 * 24 * 3_600_000).toISOString().slice(0, 10);
    expect(itemIn(site)).toMatchObject({ isAsked: true, due: promised });
    answer(site, tokenFor(site, contact.email, 'party'), 'approved');
    expect(rowIn(site)).toMatchObject({ verdict: 'approved', reviewer: 'area' });
  });

  it('is open again under the link that the area already had', () => {
    const site = answered.fork();
    const token = tokenFor(site, contact.email, 'party');
    ask(site, 'reopenReview', { deliverable, reason: 'Se revisó otra versión' });
    answer(site, token, 'approved');
    expect(rowIn(site)?.verdict).toBe('approved');
  });

  it('is reminded of again only once its new day has come', () => {
    const site = answered.fork();
    letTimePass(site, 4 * 24 * 3_600_000);
    ask(site, 'reopenReview', { deliverable, reason: 'Se revisó otra versión' });
    const reminders = (days: number) =>
      mailsDuring(site, () => letTimePass(site, days * 24 * 3_600_000)).filter(
        ({ to, subject }) => to.join() === contact.email && subject.includes('Carta descriptiva'),
      ).length;
    expect(reminders(1)).toBe(0);
    expect(reminders(2)).toBe(1);
  });
});
