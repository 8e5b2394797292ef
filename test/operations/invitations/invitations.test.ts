// Invitations from sending to answer: mails, links, refusals, second answers and what an acceptance opens.
import { describe, expect, it } from 'vitest';
import { advisories } from '../../../src/tables/advisories.ts';
import { assignments } from '../../../src/tables/assignments.ts';
import { requests } from '../../../src/tables/requests.ts';
import type { CandidatesView } from '../../../src/views/candidate-view.ts';
import type { InvitationAnswer, InvitationPage } from '../../../src/views/request-page-view.ts';
import type { ReadyText } from '../../../src/views/request-view.ts';
import { openService, type Service } from '../requests/service.ts';

function invite({ book }: Service, request: string, advisor: string, more: Record<string, unknown> = {}) {
  return book.run('inviteAdvisor', { request, advisor, ...more }) as { invitation: string; whatsapp: ReadyText };
}
const answer = ({ book }: Service, id: string, given: 'accepted' | 'declined', comment = '') =>
  book.run('answerInvitation', { id, answer: given, comment }) as InvitationAnswer;

describe('inviteAdvisor', () => {
  it('writes the invitation with its reasons and sends a mail with the page to answer on', () => {
    const service = openService();
    const ana = service.mentor('Ana López');
    const { invitation, whatsapp } = invite(service, service.request(), ana.id);
    const [row] = service.book.rows(assignments);
    expect(row).toMatchObject({ id: invitation, answerBy: '2026-11-24', invitedAt: '2026-11-20T09:00' });
    expect(row?.score).toBeGreaterThan(50);
    expect(row?.why).toContain('Ofrece este tema');
    const [mail] = service.book.mails;
    expect(mail?.to).toBe(ana.email);
    expect(mail?.blocks.some((block) => block.type === 'button' && block.url.includes('exec?e='))).toBe(true);
    expect(whatsapp.whatsappUrl).toMatch(/^https:\/\/wa\.me\/523312345678\?text=/);
  });

  it('says how to answer when there is no page', () => {
    const service = openService({ learntAddress: '' });
    invite(service, service.request(), service.mentor('Ana').id);
    const texts = service.book.mails[0]?.blocks.flatMap((block) => (block.type === 'text' ? [block.text] : []));
    expect(texts?.join(' ')).toContain('responda a este correo');
  });

  it('invites nobody twice', () => {
    const service = openService();
    const ana = service.mentor('Ana');
    const request = service.request();
    invite(service, request, ana.id);
    expect(service.book.refusal(() => invite(service, request, ana.id))).toContain('ya tiene invitación');
    expect(service.book.rows(assignments)).toHaveLength(1);
  });

  it('asks for a reason before inviting somebody without the training, and keeps it', () => {
    const service = openService();
    const ana = service.mentor('Ana', { trainingTwoOn: '', status: 'candidate' });
    const request = service.request();
    expect(service.book.refusal(() => invite(service, request, ana.id))).toContain('motivo de la excepción');
    invite(service, request, ana.id, { override: 'Da este taller desde hace diez años.' });
    expect(service.book.rows(assignments)[0]?.override).toContain('diez años');
  });

  it('never invites somebody who has left, whatever the reason', () => {
    const service = openService();
    const ana = service.mentor('Ana', { status: 'retired' });
    expect(service.book.refusal(() => invite(service, service.request(), ana.id, { override: 'Por favor' }))).toContain(
      'Ya no participa',
    );
  });
});

describe('answerInvitation', () => {
  it('opens the advisory when she accepts, tells the area, and refuses a second answer with the first', () => {
    const service = openService();
    const request = service.request();
    const { invitation } = invite(service, request, service.mentor('Ana').id);
    const result = answer(service, invitation, 'accepted', 'Con gusto');
    expect(service.book.rows(advisories)).toHaveLength(1);
    expect(result.advisory).toBe(service.book.rows(advisories)[0]?.id);
    expect(service.book.mails.some(({ to }) => to === 'elena@ejemplo.gob.mx')).toBe(true);
    expect(service.book.refusal(() => answer(service, invitation, 'declined'))).toContain('ya tiene respuesta: aceptó');
    expect(service.book.rows(advisories)).toHaveLength(1);
  });

  it('thanks her when she declines, and another can be invited', () => {
    const service = openService();
    const request = service.request();
    const { invitation } = invite(service, request, service.mentor('Ana').id);
    answer(service, invitation, 'declined', 'Viajo esa semana');
    expect(service.book.rows(assignments)[0]).toMatchObject({ answer: 'declined', comment: 'Viajo esa semana' });
    expect(service.book.mails.at(-1)?.subject).toBe('Gracias por avisarnos');
    const next = invite(service, request, service.mentor('Bety').id);
    answer(service, next.invitation, 'accepted');
    expect(service.book.rows(advisories)).toHaveLength(1);
  });

  it('waits for every mentor that the request needs', () => {
    const service = openService();
    const request = service.request({ seats: 2 });
    const one = invite(service, request, service.mentor('Ana').id);
    const other = invite(service, request, service.mentor('Bety').id);
    expect(answer(service, one.invitation, 'accepted').advisory).toBe('');
    expect(service.book.rows(advisories)).toHaveLength(0);
    answer(service, other.invitation, 'accepted');
    expect(service.book.rows(advisories)).toHaveLength(2);
  });

  it('withdraws what is still open once the place is taken, and tells them so', () => {
    const service = openService();
    const request = service.request();
    const one = invite(service, request, service.mentor('Ana').id);
    const other = invite(service, request, service.mentor('Bety').id);
    answer(service, one.invitation, 'accepted');
    expect(service.book.rows(assignments).map((row) => row.answer)).toEqual(['accepted', 'withdrawn']);
    const page = service.book.run('invitationPage', { id: other.invitation }) as InvitationPage;
    expect(page.state).toBe('covered');
    expect(service.book.refusal(() => answer(service, other.invitation, 'accepted'))).not.toBe('');
  });

  it('lets somebody who was silent answer while the place is free and nobody else was asked', () => {
    const service = openService();
    const request = service.request();
    const { invitation } = invite(service, request, service.mentor('Ana').id);
    service.book.run('withdrawInvitation', { invitation, silent: true });
    const page = service.book.run('invitationPage', { id: invitation }) as InvitationPage;
    expect(page.state).toBe('open');
    answer(service, invitation, 'accepted');
    expect(service.book.rows(advisories)).toHaveLength(1);
  });
});

describe('invitationPage', () => {
  it('shows what is asked and expected, and nobody else’s data', () => {
    const service = openService();
    const { invitation } = invite(service, service.request({ visitNeeded: true }), service.mentor('Ana').id);
    const page = service.book.run('invitationPage', { id: invitation }) as InvitationPage;
    expect(page.expected.join(' ')).toContain('Visitar antes');
    expect(JSON.stringify(page)).not.toContain('elena@');
    expect(page.message).toContain('martes 24');
  });
});

describe('recordAnswer', () => {
  it('does the same for an answer by telephone, without telling the coordination what it knows', () => {
    const service = openService();
    const { invitation } = invite(service, service.request(), service.mentor('Ana').id);
    service.book.run('recordAnswer', { invitation, answer: 'accepted' });
    expect(service.book.rows(advisories)).toHaveLength(1);
  });
});

describe('remindAdvisor', () => {
  it('reminds once a day, says when it was, and reminds again only when asked all the same', () => {
    const service = openService();
    const { invitation } = invite(service, service.request(), service.mentor('Ana').id);
    expect(service.book.run('remindAdvisor', { invitation })).toMatchObject({ notDone: '' });
    const again = service.book.run('remindAdvisor', { invitation }) as { notDone: string };
    expect(again.notDone).toMatch(/^No salió otro correo: a Ana.* ya se le recordó hoy a las 9:00\.$/);
    expect(service.book.mails).toHaveLength(2);
    expect(service.book.run('remindAdvisor', { invitation, again: true })).toMatchObject({ notDone: '' });
    expect(service.book.mails).toHaveLength(3);
    expect(service.book.rows(requests)[0]?.closedOn).toBe('');
  });
});

describe('one mentor and two requests at the same hour', () => {
  const candidatesOf = ({ book }: Service, request: string) => book.run('candidates', { request }) as CandidatesView;

  it('is told beside her name while she has not answered, and takes her out once she accepted', () => {
    const service = openService();
    const ana = service.mentor('Ana', { monthlyCapacity: 5 });
    const [one, two] = [service.request(), service.request({ proposedAt: '2026-12-03T17:00' })];
    const { invitation } = invite(service, one, ana.id);
    expect(candidatesOf(service, two).items[0]?.summary).toContain(`también está invitada a ${one} a esa hora`);
    answer(service, invitation, 'accepted');
    expect(candidatesOf(service, two).items).toEqual([]);
    expect(candidatesOf(service, two).excluded[0]).toMatchObject({ rule: 'engaged', canOverride: true });
    expect(candidatesOf(service, two).excluded[0]?.people[0]?.reason).toBe(`Ya aceptó ${one} para esa hora.`);
    expect(service.book.refusal(() => invite(service, two, ana.id))).toContain('motivo de la excepción');
    const later = service.request({ proposedAt: '2026-12-03T18:00' });
    expect(candidatesOf(service, later).items).toHaveLength(1);
  });

  it('cannot both be accepted, by her or by the team, until one of them moves', () => {
    const service = openService();
    const { book } = service;
    const ana = service.mentor('Ana', { monthlyCapacity: 5 });
    const [one, two, three] = [service.request(), service.request(), service.request()];
    const [first, second, third] = [one, two, three].map((request) => invite(service, request, ana.id).invitation);
    answer(service, first ?? '', 'accepted');
    expect(book.refusal(() => answer(service, second ?? '', 'accepted'))).toContain(
      `ya hay un acompañamiento con ella (${one})`,
    );
    expect(book.refusal(() => book.run('recordAnswer', { invitation: third, answer: 'accepted' }))).toContain(one);
    expect(book.rows(assignments).map((row) => row.answer)).toEqual(['accepted', '', '']);
    book.change(requests, two, { proposedAt: '2026-12-04T16:00' });
    answer(service, second ?? '', 'accepted');
    book.change(assignments, third ?? '', { override: 'Son dos grupos juntos' });
    answer(service, third ?? '', 'accepted');
    expect(book.rows(advisories)).toHaveLength(3);
  });

  it('goes by the sessions once they have dates, and by nothing once the advisory was cancelled', () => {
    const service = openService();
    const { book } = service;
    const ana = service.mentor('Ana', { monthlyCapacity: 5 });
    const [one, two] = [service.request(), service.request()];
    const [first, second] = [one, two].map((request) => invite(service, request, ana.id).invitation);
    answer(service, first ?? '', 'accepted');
    const advisory = book.rows(advisories)[0]?.id ?? '';
    book.run('planSessions', { advisory, sessions: [{ startsAt: '2026-12-03T17:30', hours: 2 }] });
    expect(book.refusal(() => answer(service, second ?? '', 'accepted'))).toContain(advisory);
    book.run('cancelAdvisory', { advisory, reason: 'Cambio de planes' });
    answer(service, second ?? '', 'accepted');
    expect(book.rows(advisories)).toHaveLength(2);
  });
});
