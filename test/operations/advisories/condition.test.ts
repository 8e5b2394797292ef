// "I can, but I would arrive at 10:30": what a mentor says when she accepts stands wherever her meetings are told of,
// until somebody marks it as settled.
import { describe, expect, it } from 'vitest';
import type { MailEffect } from '../../../src/define/effects.ts';
import { assignments } from '../../../src/tables/assignments.ts';
import { sessions } from '../../../src/tables/sessions.ts';
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import type { RequestPage } from '../../../src/views/request-page-view.ts';
import type { RequestDetail } from '../../../src/views/request-view.ts';
import type { SessionDetail } from '../../../src/views/session-view.ts';
import { openService } from '../requests/service.ts';

/** Quoted in a sentence it has no full stop of its own. */
const SAID = 'Puedo, pero llegaría 10:30';
const AREA = 'elena@ejemplo.gob.mx';
const MENTOR = 'luca@ejemplo.org';

function accepted(comment = `${SAID}.`) {
  const service = openService();
  const { book } = service;
  const mentor = service.mentor('Luca');
  const request = service.request();
  const { invitation } = book.run('inviteAdvisor', { request, advisor: mentor.id }) as { invitation: string };
  book.run('answerInvitation', { id: invitation, answer: 'accepted', comment });
  const [advisory] = (book.run('requestDetail', { request }) as RequestDetail).advisories;
  return { book, request, advisory: advisory?.id ?? '' };
}

const saying = (mails: readonly MailEffect[], said = 'llegaría 10:30') =>
  mails.filter(({ blocks }) => JSON.stringify(blocks).includes(said)).map(({ to, subject }) => `${to} ${subject}`);

describe('what a mentor says when she accepts', () => {
  it('is read by area and mentor at once, at link-up, and with every session, until it is settled', () => {
    const { book, request, advisory } = accepted();
    expect(saying(book.mails)).toEqual([expect.stringContaining(AREA), expect.stringContaining(MENTOR)]);
    const written = book.mails.length;
    book.run('scheduleLinkUp', { advisory, at: '2026-11-24T10:00', place: '' });
    expect(saying(book.mails.slice(written))).toHaveLength(2);
    book.run('recordLinkUp', { advisory });
    const at = book.mails.length;
    const { sessions: ids } = book.run('planSessions', {
      advisory,
      sessions: [{ startsAt: '2026-12-03T16:00', hours: 2, modality: 'onSite', place: '', enrolled: 12 }],
    }) as { sessions: string[] };
    const [toMentor, toArea] = book.mails.slice(at);
    expect(JSON.stringify(toMentor?.blocks)).toContain(`Sigue por acordar lo que nos escribió al aceptar: «${SAID}».`);
    expect(JSON.stringify(toArea?.blocks)).toContain(`Sigue por acordar lo que Luca escribió al aceptar: «${SAID}».`);
    const design = book.effects.find((effect) => effect.kind === 'document' && effect.template === 'session-design');
    expect(design).toMatchObject({ data: { por_acordar: SAID } });
    const page = () => book.run('requestPage', { id: request }) as RequestPage;
    const session = () => book.run('sessionDetail', { session: ids[0] }) as SessionDetail;
    expect(page().toSettle).toEqual([`Al aceptar, Luca escribió: «${SAID}». Está por acordarse con usted.`]);
    expect(session().condition).toEqual({ said: SAID, settledOn: '' });

    book.run('settleCondition', { advisory, settled: true });
    expect(session().condition).toEqual({ said: SAID, settledOn: '2026-11-20' });
    expect((book.run('advisoryDetail', { advisory }) as AdvisoryDetail).condition.settledOn).toBe('2026-11-20');
    expect(page().toSettle).toEqual([]);
    const settledAt = book.mails.length;
    book.setToday('2026-12-02');
    book.run('dailyRound');
    expect(saying(book.mails.slice(settledAt))).toEqual([]);
    book.change(sessions, ids[0] ?? '', { remindedOn: '' });
    book.run('settleCondition', { advisory, settled: false });
    book.run('dailyRound');
    expect(saying(book.mails.slice(settledAt))).toHaveLength(2);
  });

  it('is nowhere where she said nothing', () => {
    const { book, request, advisory } = accepted('');
    book.run('scheduleLinkUp', { advisory, at: '2026-11-24T10:00', place: '' });
    expect(saying(book.mails, 'Al aceptar')).toEqual([]);
    expect((book.run('requestPage', { id: request }) as RequestPage).toSettle).toEqual([]);
  });

  it('is kept too when the team notes an answer given by telephone', () => {
    const service = openService();
    const { book } = service;
    const request = service.request();
    const { invitation } = book.run('inviteAdvisor', { request, advisor: service.mentor('Luca').id }) as {
      invitation: string;
    };
    book.run('recordAnswer', { invitation, answer: 'accepted', comment: SAID });
    const detail = book.run('requestDetail', { request }) as RequestDetail;
    expect(detail.state).toBe('accompanied');
    const advisory = detail.advisories[0]?.id;
    expect((book.run('advisoryDetail', { advisory }) as AdvisoryDetail).condition.said).toBe(SAID);
    expect(book.rows(assignments)[0]?.comment).toBe(SAID);
  });
});
