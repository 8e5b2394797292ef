// A date that has passed: nobody is invited to it, Hoy says so, and with another date everything goes on.
import { describe, expect, it } from 'vitest';
import { ask, callPanel, letTimePass, mailsTo } from '../../../demo/site.ts';
import { assignments } from '../../../src/tables/assignments.ts';
import { installedCopy } from '../../product/site.ts';
import { openService } from '../requests/service.ts';

const DAY = 86_400_000;
const mentor = 'lucia@correo.example';

/** A reviewed request whose date is in two days, and a mentor who fits it. */
function withRequest() {
  const site = installedCopy();
  ask(site, 'saveSettings', { values: { trainingRequired: false } });
  const { area } = ask(site, 'saveArea', { values: { name: 'Salud', active: 'yes' } });
  const { advisor } = ask(site, 'saveAdvisor', {
    values: { name: 'Lucía Partida', email: mentor, phone: '3312345678', status: 'active' },
    consent: true,
  });
  const { request } = ask(site, 'createRequest', {
    values: {
      area,
      contactName: 'Berta Solís',
      contactEmail: 'berta@salud.example',
      focus: 'Ferias',
      level: 'beginner',
      participants: '8',
      objective: 'Vender más.',
      expectedResult: 'Un plan.',
      format: 'quick',
      modality: 'online',
      proposedAt: '2026-11-23T10:00',
    },
  });
  ask(site, 'reviewRequest', { request });
  return { site, request, advisor };
}

const cardsOf = (site: ReturnType<typeof withRequest>['site']) =>
  ask(site, 'today', {}).groups.flatMap(({ items }) => items);

describe('a proposed date that has passed', () => {
  it('stops every way of inviting, is on Hoy, and another date puts it right', () => {
    const { site, request, advisor } = withRequest();
    letTimePass(site, 5 * DAY);
    for (const { reply } of [
      callPanel(site, 'inviteAdvisor', { request, advisor, override: 'La conocen' }),
      callPanel(site, 'invitationText', { request, advisor }),
    ])
      expect(reply).toMatchObject({ ok: false, code: 'datePassed' });
    expect(mailsTo(site, mentor).filter(({ subject }) => subject.startsWith('Invitación'))).toEqual([]);
    expect(ask(site, 'candidates', { request }).request.datePassed).toContain('ya pasó');
    expect(ask(site, 'approveProposals', { pairs: [{ request, advisor }] }).refused[0]?.reason).toContain('ya pasó');
    const proposals = ask(site, 'proposeAssignments', {});
    expect(proposals.rows).toEqual([]);
    expect(proposals.notices[0]).toContain(request);
    expect(cardsOf(site)).toContainEqual(
      expect.objectContaining({
        urgency: 'urgent',
        title: 'Ferias: la fecha propuesta ya pasó',
        line: expect.objectContaining({ action: expect.objectContaining({ kind: 'editRequest', target: request }) }),
      }),
    );

    ask(site, 'reviewRequest', { request, values: { proposedAt: '2026-12-14T10:00' } });
    expect(ask(site, 'candidates', { request }).request.datePassed).toBe('');
    expect(cardsOf(site).map(({ title }) => title)).not.toContain('Ferias: la fecha propuesta ya pasó');
    ask(site, 'inviteAdvisor', { request, advisor, override: 'La conocen' });
    expect(mailsTo(site, mentor).some(({ subject }) => subject.startsWith('Invitación'))).toBe(true);
  }, 120_000);

  it('stops reminders of invitations that were sent before it', () => {
    const { book, request: add, mentor: addMentor } = openService();
    const request = add({ proposedAt: '2026-11-21T10:00' });
    const { invitation } = book.run('inviteAdvisor', { request, advisor: addMentor('Ana').id, override: 'Ya' }) as {
      invitation: string;
    };
    book.setToday('2026-11-23');
    book.run('dailyRound');
    expect(book.rows(assignments)[0]?.remindedOn).toBe('');
    expect(book.refusal(() => book.run('remindAdvisor', { invitation }))).toContain('ya pasó');
  });
});
