// Whoever asked is written to from beginning to end, though her area has another contact stored; and she can be replaced.
// Her advisory's first session is on 10 December; today is 20 November 2026.

import { describe, expect, it } from 'vitest';
import type { MailEffect } from '../../../src/define/effects.ts';
import { areas } from '../../../src/tables/areas.ts';
import { requests } from '../../../src/tables/requests.ts';
import { sessions } from '../../../src/tables/sessions.ts';
import { settingRows } from '../../../src/tables/system.ts';
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import type { RequestDetail } from '../../../src/views/request-view.ts';
import type { Book } from '../../product/book.ts';
import { deliver } from '../../product/own-blocks.ts';
import { openAdvisoryBook } from '../advisories/open-book.ts';
import { openService } from './service.ts';

const ASKED = 'rosa@ejemplo.gob.mx';
const STORED = 'berta@ejemplo.gob.mx';

/** Rosa asked; Berta is the contact that the area has stored. */
function rosasBook() {
  const opened = openAdvisoryBook('quick', {
    contactName: 'Rosa Luna',
    contactEmail: ASKED,
    contactPhone: '3312345678',
  });
  const request = opened.book.rows(requests)[0]?.id ?? '';
  return { ...opened, request };
}

function plan(book: Book, id: string): string {
  const { sessions: ids } = book.run('planSessions', {
    advisory: id,
    sessions: [{ startsAt: '2026-12-10T16:00', hours: 2, modality: 'onSite', place: 'Sala 2', enrolled: 12 }],
  }) as { sessions: string[] };
  return ids[0] ?? '';
}

/** The whole way from the mentor's yes to the closing, with the reminders of every day. */
function wholeWay(book: Book, id: string): void {
  book.run('scheduleLinkUp', { advisory: id, at: '2026-11-24T10:00', place: 'Sala 1' });
  book.run('recordLinkUp', { advisory: id });
  const session = plan(book, id);
  for (const day of ['2026-12-03', '2026-12-06', '2026-12-09']) {
    book.setToday(day);
    book.run('dailyRound');
  }
  for (const kind of ['design', 'presentation']) deliver(book, id, kind, `https://docs.google.com/${kind}`);
  book.setToday('2026-12-14');
  book.run('dailyRound');
  book.run('recordAttendance', { session, people: [{ name: 'Ana Gómez', gender: 'woman' }], complete: true });
  book.run('closeAdvisory', { advisory: id, despiteMissing: true });
}

const receivers = (mails: readonly MailEffect[]) => new Set(mails.map(({ to }) => to));

describe('the contact of a case', () => {
  it('is whoever asked, in every mail, calendar and document until the closing', () => {
    const { book, id } = rosasBook();
    wholeWay(book, id);
    expect(receivers(book.mails)).toEqual(new Set([ASKED, 'lucia@ejemplo.org', 'coordinacion@ejemplo.gob.mx']));
    expect(book.mails.filter(({ to }) => to === ASKED).length).toBeGreaterThan(7);
    expect(JSON.stringify(book.effects)).not.toContain('Berta');
    expect(JSON.stringify(book.effects)).not.toContain(STORED);
    const design = book.effects.find((effect) => effect.kind === 'document' && effect.template === 'session-design');
    expect(design).toMatchObject({ data: { contacto_area: 'Rosa Luna' } });
    const files = book.mails.flatMap(({ attachments = [] }) => attachments.map(({ content }) => content));
    expect(files.every((file) => file.includes(ASKED))).toBe(true);
    expect((book.run('advisoryDetail', { advisory: id }) as AdvisoryDetail).areaContact).toMatchObject({
      name: 'Rosa Luna',
      email: ASKED,
      phone: '3312345678',
      copy: '',
      standsInFor: '',
    });
  });

  it('has the stored contact copied where the settings or the area say so', () => {
    const { book, id } = rosasBook();
    book.add(settingRows, { id: 'copyAreaContact' as never, value: 'Sí' });
    wholeWay(book, id);
    const toAsked = book.mails.filter(({ to }) => to === ASKED);
    // The first was written before the setting was changed.
    expect(toAsked.slice(1).every(({ cc }) => cc === STORED)).toBe(true);
    expect(book.mails.filter(({ to }) => to !== ASKED).every(({ cc }) => cc === undefined)).toBe(true);

    const other = rosasBook();
    const area = other.book.rows(areas)[0]?.id ?? '';
    other.book.run('saveArea', { area, values: { contactCopied: 'yes' } });
    other.book.run('scheduleLinkUp', { advisory: other.id, at: '2026-11-24T10:00', place: '' });
    expect(other.book.mails.filter(({ cc }) => cc === STORED).map(({ to }) => to)).toEqual([ASKED]);
    other.book.add(settingRows, { id: 'copyAreaContact' as never, value: 'Sí' });
    other.book.run('saveArea', { area, values: { contactCopied: 'no' } });
    plan(other.book, other.id);
    expect(other.book.mails.filter(({ cc }) => cc === STORED)).toHaveLength(1);
  });

  it('is the stored contact of the area where whoever asked has no address', () => {
    const { book, id, request } = rosasBook();
    book.change(requests, request, { contactEmail: '' });
    book.run('scheduleLinkUp', { advisory: id, at: '2026-11-24T10:00', place: '' });
    const mail = book.mails.find(({ to }) => to === STORED);
    expect(JSON.stringify(mail?.blocks)).toContain('Hola, Berta Solís');
    expect((book.run('advisoryDetail', { advisory: id }) as AdvisoryDetail).areaContact).toMatchObject({
      name: 'Berta Solís',
      standsInFor: 'Rosa Luna',
    });
  });
});

describe('a request taken by telephone', () => {
  const given = (area: string, topic: string) => ({
    area,
    contactName: 'Rosa Luna',
    contactEmail: '',
    topic,
    focus: 'Marca',
    level: 'beginner',
    participants: '12',
    objective: 'Registrar su marca',
    expectedResult: 'Solicitud lista',
    format: 'quick',
    modality: 'onSite',
    proposedAt: '2026-12-20T16:00',
  });

  it('needs an address or a telephone; without an address the stored contact is written to', () => {
    const { book, areas: ids, topics } = openService();
    const values = given(ids.legal, topics.trademark);
    expect(book.refusal(() => book.run('createRequest', { values }))).toContain('Correo');
    book.run('createRequest', { values: { ...values, contactPhone: '3312345678' } });
    expect(book.mails).toHaveLength(0);
    expect(book.rows(requests)[0]).toMatchObject({ acknowledgedOn: '', contactPhone: '3312345678' });
    book.run('saveArea', { area: ids.legal, values: { contactName: 'Berta Solís', contactEmail: STORED } });
    book.run('createRequest', { values: { ...values, contactPhone: '3312345678' } });
    expect(book.mails.map(({ to }) => to)).toEqual([STORED]);
    expect(book.rows(requests)[1]?.acknowledgedOn).toBe('2026-11-20');
  });
});

describe('changing the contact', () => {
  const marta = { name: 'Marta Gil', email: 'marta@ejemplo.gob.mx', phone: '3398765432' };
  const linksOf = (mails: readonly MailEffect[], to: string) =>
    mails
      .filter((mail) => mail.to === to)
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'button' ? [block.url] : [])))
      .map((url) => decodeURIComponent(decodeURIComponent(new URL(url).searchParams.get('e') ?? '')));
  /** Purpose and code of the links, as the edge hands them to the operation. */
  const heldBy = (mails: readonly MailEffect[], to: string, purpose: string) =>
    linksOf(mails, to)
      .map((link) => link.split('~'))
      .filter(([kind]) => kind === purpose)
      .map(([, held = '']) => held);

  function changed() {
    const opened = rosasBook();
    const { book, id, request } = opened;
    book.run('scheduleLinkUp', { advisory: id, at: '2026-11-24T10:00', place: 'Sala 1' });
    const session = plan(book, id);
    book.run('recordLinkUp', { advisory: id });
    deliver(book, id, 'design', 'https://docs.google.com/design');
    const before = [...book.mails];
    const result = book.run('changeContact', { request, ...marta }) as { told: string[] };
    return { ...opened, session, before, sent: book.mails.slice(before.length), result };
  }

  it('tells the new person, the former one and the mentor, each with what she needs', () => {
    const { book, id, request, session, sent, result } = changed();
    expect(result.told).toEqual([marta.email, ASKED, 'lucia@ejemplo.org']);
    const [toNew, toFormer, toMentor] = sent;
    expect(JSON.stringify(toNew?.blocks)).toContain('10 de diciembre');
    expect(toNew?.attachments?.[0]?.content).toContain('METHOD:REQUEST');
    expect(toNew?.attachments?.[0]?.content).toContain(marta.email);
    expect(toNew?.attachments?.[0]?.content).toContain('SEQUENCE:1');
    expect(toFormer?.attachments?.[0]?.content).toContain('METHOD:CANCEL');
    expect(toFormer?.attachments?.[0]?.content).toContain(ASKED);
    expect(JSON.stringify(toMentor?.blocks)).toContain(marta.phone);
    expect(book.rows(requests)[0]).toMatchObject({ id: request, contactName: 'Marta Gil', contactEmail: marta.email });
    expect(book.rows(sessions).find((row) => row.id === session)?.calendarVersion).toBe(1);
    book.run('sendSessionTools', { session });
    expect(book.mails.at(-1)?.to).toBe(marta.email);
    expect((book.run('requestDetail', { request }) as RequestDetail).contact.name).toBe('Marta Gil');
    expect((book.run('advisoryDetail', { advisory: id }) as AdvisoryDetail).areaContact.name).toBe('Marta Gil');
  });

  it('ends the links of the former contact, to look and to approve, and gives the new one her own', () => {
    const { book, id, before, sent } = changed();
    const ended = 'Esta solicitud la atiende ahora otra persona';
    const [oldPage = ''] = heldBy(before, ASKED, 'request');
    const [oldParty = ''] = heldBy(before, ASKED, 'party');
    const [page = ''] = heldBy(sent, marta.email, 'request');
    const [party = ''] = heldBy(sent, marta.email, 'party');
    const approve = {
      block: 'design',
      input: { act: 'decide', option: 'approved', was: 'https://docs.google.com/design' },
    };
    expect(book.refusal(() => book.run('requestPage', { id: oldPage }))).toContain(ended);
    expect(book.refusal(() => book.run('partyPage', { id: oldParty }))).toContain('Ya no figura');
    expect(book.refusal(() => book.run('changeOnPage', { id: oldParty, ...approve }))).toContain('Ya no figura');
    expect(book.refusal(() => book.run('reviewPage', { id }))).toContain(ended);
    expect(book.run('requestPage', { id: page })).toMatchObject({ contactName: 'Marta Gil' });
    expect(book.run('partyPage', { id: party })).toMatchObject({ name: 'Marta Gil' });
    expect(book.refusal(() => book.run('changeOnPage', { id: party, ...approve }))).toBe('');
  });

  it('is only a correction where the address stays, and no farewell where the person stays', () => {
    const { book, request } = rosasBook();
    const before = book.mails.length;
    book.run('changeContact', { request, name: 'Rosa Luna Paz', email: ASKED, phone: '' });
    expect(book.mails).toHaveLength(before);
    book.run('changeContact', { request, name: 'Rosa Luna Paz', email: 'rosa.luna@ejemplo.gob.mx' });
    expect(book.mails.slice(before).map(({ to }) => to)).toEqual(['rosa.luna@ejemplo.gob.mx', 'lucia@ejemplo.org']);
  });

  it('is the only way to another address of somebody who can be written to; a wrong one is mended by hand', () => {
    const { book, request } = openServiceWithRequest();
    const values = { contactEmail: 'otra@ejemplo.gob.mx' };
    expect(book.refusal(() => book.run('reviewRequest', { request, values }))).toContain('Cambiar de contacto');
    book.change(requests, request, { contactEmail: 'no es un correo' });
    book.run('reviewRequest', { request, values });
    expect(book.rows(requests)[0]?.contactEmail).toBe('otra@ejemplo.gob.mx');
  });
});

function openServiceWithRequest() {
  const service = openService();
  return { book: service.book, request: service.request() };
}
