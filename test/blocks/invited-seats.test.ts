// Seats by invitation, through the add-on as it is built, with an invented programme whose two experts are asked first.
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, mailsTo, openPage } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { seats } from '../../src/blocks/seat.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { loseColumn } from '../product/type-into.ts';
import { ana, berta, clara, coordination, host, preparedGuild, Round } from './guild-site.ts';
import { change, jump, morningOf, openedCase, peerSite, people } from './peer-case.ts';

let prepared: Workspace;
beforeAll(async () => {
  prepared = await preparedGuild();
}, 60_000);
const newRound = () => new Round(prepared.fork());
/** They are invited on 20 November, for ten days. */
const silence = '2026-12-01T16:00:00Z';

describe('An invitation', () => {
  it('says what is asked, by whom, for what and until when', () => {
    const round = newRound();
    round.invite(ana);
    const [mail] = mailsTo(round.site, ana.email);
    expect(mail?.subject).toBe('Invitación: Protección de la infancia');
    expect(mail?.body).toContain('como experta en «Protección de la infancia»');
    expect(mail?.body).toContain('a más tardar el 30 de noviembre de 2026');
    expect(mail?.body).toContain('Su participación es ad honorem.');
    expect(round.seat(ana)).toMatchObject({ invitedOn: '2026-11-20', answerBy: '2026-11-30', answer: '' });
  });

  it('leads to a page that shows the invitation and nothing else of the case', () => {
    const round = newRound();
    round.invite(ana);
    const page = round.page(ana);
    expect(page.invitation).toMatchObject({ state: 'open', answerBy: '2026-11-30' });
    expect(page).toMatchObject({ stages: [], contacts: [], owes: [], meetings: [] });
    expect(JSON.stringify(page)).not.toMatch(/Hilda|hilda@|reservado/);
    const refused = round.sends(ana, 'secret', { act: 'write', section: 'what', text: 'x' });
    expect(refused).toMatchObject({ ok: false, code: 'notYours' });
    expect(JSON.stringify(round.page(host))).not.toContain(ana.name);
    expect(round.detail().people.map(({ name }) => name)).toEqual([host.name]);
  });

  it.each([
    ['en', 'Invitation: ', 'Please answer by'],
    ['pt', 'Convite: ', 'Responda, por favor, até'],
  ] as const)('reads in %s', (language, subject, until) => {
    const round = newRound();
    ask(round.site, 'saveSettings', { values: { language } });
    round.invite(ana);
    const [mail] = mailsTo(round.site, ana.email);
    expect(mail?.subject).toContain(subject);
    expect(mail?.body).toContain(until);
  });

  it('is answered by nobody but whom it is for', () => {
    const round = newRound();
    round.invite(ana, berta);
    const other = { act: 'decide', row: round.seat(berta).id, option: 'accepted' } as const;
    expect(round.sends(ana, 'panel', other)).toMatchObject({ ok: false, code: 'notYours' });
    const own = { act: 'decide', row: round.seat(ana).id, option: 'seat' } as const;
    round.sends(ana, 'secret', own);
    expect([round.seat(ana).answer, round.seat(berta).answer]).toEqual(['', '']);
  });
});

describe('Whoever accepts', () => {
  it('has her page of the case behind the same link, and a seat', () => {
    const round = newRound();
    round.invite(ana);
    const token = round.token(ana);
    const page = round.answer(ana, 'accepted');
    expect(page.invitation).toBeNull();
    expect(page.stages.length).toBeGreaterThan(0);
    expect(page.contacts.map(({ name }) => name)).toContain(host.name);
    expect(openPage(round.site, token).reply).toMatchObject({ ok: true, result: { invitation: null } });
    expect(round.detail().people.map(({ name }) => name)).toEqual([host.name, ana.name]);
    expect(round.panel().rows.find(({ id }) => id === round.seat(ana).id)?.standing?.label).toContain('Aceptó el 20');
    expect(round.mails(ana)).toHaveLength(2);
  });

  it('is recorded once, however often she says so, and does not fall out by a page of before', () => {
    const round = newRound();
    round.invite(ana);
    round.answer(ana, 'accepted');
    const standing = JSON.stringify(rowsOf(round.site, seats));
    round.answer(ana, 'accepted');
    const declined = { act: 'decide', row: round.seat(ana).id, option: 'declined' } as const;
    expect(round.sends(ana, 'panel', declined)).toMatchObject({ ok: false, code: 'alreadyAccepted' });
    expect(JSON.stringify(rowsOf(round.site, seats))).toBe(standing);
    expect(round.mails(ana)).toHaveLength(2);
  });

  it('makes the block done once the last of them has', () => {
    const round = newRound();
    round.invite(ana, berta);
    const block = () => round.detail().stages[0]?.blocks[0];
    round.answer(ana, 'accepted');
    expect(block()).toMatchObject({ state: 'next', owes: [] });
    jump(round.site, '2026-11-24T16:00:00Z');
    round.answer(berta, 'accepted');
    expect(block()).toMatchObject({ state: 'done', doneOn: '2026-11-24' });
  });
});

describe('Whoever declines', () => {
  it('frees the seat, stays as a row with her reason, and may change her mind while it is free', () => {
    const round = newRound();
    round.invite(ana, berta);
    const page = round.answer(ana, 'declined', 'Estoy de licencia');
    expect(page.invitation).toMatchObject({ state: 'declined', why: 'Estoy de licencia' });
    expect(round.seat(ana)).toMatchObject({ answer: 'declined', answeredOn: '2026-11-20', until: '2026-11-20' });
    const { rows, aside } = round.panel();
    expect(rows.map(({ values }) => values.name)).toEqual([host.name, berta.name]);
    expect(aside?.map(({ standing }) => standing?.label)).toEqual(['No puede: Estoy de licencia']);
    expect(round.answer(ana, 'accepted').invitation).toBeNull();
    expect(round.seat(ana)).toMatchObject({ answer: 'accepted', until: '', why: '' });
  });

  it('comes to the coordination in Hoy with her reason, and is quiet once somebody else is invited', () => {
    const round = newRound();
    round.invite(ana, berta);
    expect(round.cards()).toEqual([]);
    round.answer(ana, 'declined', 'Estoy de licencia');
    const [card] = round.cards();
    expect(card?.line).toMatchObject({ opens: { kind: 'openCase', target: `peer-advisory/${round.id}/panel` } });
    expect(card?.line.detail).toContain('Ana Mora no puede («Estoy de licencia»)');
    expect(card?.dueOn).toBe('2026-11-23');
    round.invite(clara);
    expect(round.cards()).toEqual([]);
  });

  it('is told twice and written once', () => {
    const round = newRound();
    round.invite(ana);
    round.answer(ana, 'declined', 'De viaje');
    jump(round.site, '2026-11-22T16:00:00Z');
    expect(round.answer(ana, 'declined').invitation?.why).toBe('De viaje');
    expect(round.seat(ana).answeredOn).toBe('2026-11-20');
  });

  it('keeps her row and her link when she is invited again', () => {
    const round = newRound();
    round.invite(ana);
    const { id } = round.seat(ana);
    const token = round.token(ana);
    round.answer(ana, 'declined');
    jump(round.site, '2026-11-22T16:00:00Z');
    round.invite({ ...ana, organisation: 'Instituto Nuevo' });
    expect(rowsOf(round.site, seats).filter(({ email }) => email === ana.email)).toMatchObject([
      { id, organisation: 'Instituto Nuevo', answer: '', until: '', answerBy: '2026-12-02' },
    ]);
    expect(openPage(round.site, token).reply).toMatchObject({ ok: true, result: { invitation: { state: 'open' } } });
  });
});

describe('Silence', () => {
  it('is reminded of once, half-way, and left to the team after the day', () => {
    const round = newRound();
    round.invite(ana, berta);
    round.answer(berta, 'accepted');
    const reminded = Array.from({ length: 14 }, (_, index) => {
      const day = new Date(Date.UTC(2026, 10, 21 + index)).toISOString().slice(0, 10);
      const mails = morningOf(round.site, day).filter(({ to }) => to[0] === ana.email);
      return mails.map(({ subject }) => `${day} ${subject}`);
    }).flat();
    expect(reminded).toEqual(['2026-11-25 Falta su respuesta: Protección de la infancia']);
    const [card] = round.cards();
    expect(card?.line.detail).toContain('Ana Mora no ha contestado: invite a otra persona o espere');
    expect(mailsTo(round.site, coordination).at(-1)?.body).toContain('Ana Mora no ha contestado');
  });

  it('frees the seat for another, and gives more days when the team waits', () => {
    const round = newRound();
    round.invite(ana, berta);
    expect(round.refusal({ act: 'addRows', rows: [clara] })).toContain('hasta 2');
    jump(round.site, silence);
    round.act(ana, 'again');
    expect(round.seat(ana).answerBy).toBe('2026-12-11');
    expect(round.page(ana).invitation?.state).toBe('open');
    round.invite(clara);
    expect(round.refusal({ act: 'decide', row: round.seat(berta).id, option: 'again' })).toContain('hasta 2');
  });

  it('that is broken late takes the seat while it is free', () => {
    const round = newRound();
    round.invite(ana);
    jump(round.site, silence);
    expect(round.page(ana).invitation?.state).toBe('late');
    expect(round.answer(ana, 'accepted').invitation).toBeNull();
  });
});

describe('A late acceptance of a seat that was filled', () => {
  const filled = () => {
    const round = newRound();
    round.invite(ana, berta);
    round.answer(berta, 'accepted');
    jump(round.site, silence);
    round.invite(clara);
    return round;
  };

  it('makes no third expert: she reads that the coordination decides, and the coordination is asked', () => {
    const round = filled();
    round.answer(clara, 'accepted');
    const page = round.answer(ana, 'accepted');
    expect(page).toMatchObject({ invitation: { state: 'waiting' }, stages: [], contacts: [] });
    expect(round.detail().people.map(({ name }) => name)).toEqual([host.name, berta.name, clara.name]);
    expect(round.detail().stages[0]?.blocks[0]?.state).toBe('done');
    expect(round.cards().map(({ line }) => line.detail)).toEqual([
      expect.stringContaining('Ana Mora: aceptó cuando ya no había lugar'),
    ]);
    expect(round.refusal({ act: 'decide', row: round.seat(ana).id, option: 'seat' })).toContain('hasta 2');
  });

  it('waits too while somebody else may still answer in time, who has the seat then', () => {
    const round = filled();
    expect(round.answer(ana, 'accepted').invitation?.state).toBe('waiting');
    expect(round.answer(clara, 'accepted').invitation).toBeNull();
  });

  it('is seated by the team once there is room, or thanked', () => {
    const round = filled();
    round.answer(ana, 'accepted');
    round.answer(clara, 'declined');
    round.act(ana, 'seat');
    expect(round.page(ana).invitation).toBeNull();
    expect(round.cards()).toEqual([]);
    const other = filled();
    other.answer(ana, 'accepted');
    other.act(ana, 'withdraw');
    expect(other.mails(ana).at(-1)).toBe('Ya no hace falta: Protección de la infancia');
    expect(other.page(ana).invitation).toMatchObject({ state: 'withdrawn', facts: [] });
  });

  it('of two at once for one seat lets the first in', () => {
    const round = newRound();
    round.invite(ana, berta);
    jump(round.site, silence);
    round.invite(clara);
    round.answer(clara, 'accepted');
    // One seat is left, and both accept it: the second while the first is being written.
    const token = round.token(berta);
    const row = round.seat(berta).id;
    let second: unknown;
    round.site.interleave({
      at: 3,
      run: () => {
        second = round.sends(berta, 'panel', { act: 'decide', row, option: 'accepted' }, token);
      },
    });
    round.answer(ana, 'accepted');
    if ((second as { ok: boolean }).ok === false) round.answer(berta, 'accepted');
    expect([round.seat(ana).answer, round.seat(berta).answer].sort()).toEqual(['accepted', 'waiting']);
    expect(round.detail().people).toHaveLength(3);
  });
});

describe('The team', () => {
  it('sends an invitation again without giving more days', () => {
    const round = newRound();
    round.invite(ana);
    jump(round.site, '2026-11-22T16:00:00Z');
    round.act(ana, 'again');
    expect(round.mails(ana)).toHaveLength(2);
    expect(round.seat(ana)).toMatchObject({ answerBy: '2026-11-30', linkSentOn: '2026-11-22' });
  });

  it.each(['withdraw', 'remove'] as const)(
    'withdraws it (%s), which she is told kindly, and an answer changes nothing',
    (how) => {
      const round = newRound();
      round.invite(ana, berta);
      const { id } = round.seat(ana);
      if (how === 'withdraw') round.act(ana, 'withdraw');
      else round.change({ act: 'removeRow', row: id });
      expect(round.mails(ana).at(-1)).toBe('Ya no hace falta: Protección de la infancia');
      expect(round.page(ana).invitation?.state).toBe('withdrawn');
      expect(round.answer(ana, 'accepted').invitation?.state).toBe('withdrawn');
      expect(round.seat(ana)).toMatchObject({ answer: 'withdrawn', until: '2026-11-20' });
      round.invite(clara);
      expect(round.panel().rows).toHaveLength(3);
    },
  );

  it('corrects an address: the former link opens no invitation any more', () => {
    const round = newRound();
    round.invite(ana);
    const former = round.token(ana);
    const { id } = round.seat(ana);
    round.change({ act: 'saveRow', row: id, values: { email: 'ana.mora@instituto.example' } });
    expect(openPage(round.site, former).reply).toMatchObject({ result: { invitation: { state: 'withdrawn' } } });
    expect(round.mails({ ...ana, email: 'ana.mora@instituto.example' })).toHaveLength(1);
    expect(round.answer({ ...ana, email: 'ana.mora@instituto.example' }, 'accepted').invitation).toBeNull();
  });

  it('takes somebody out who had accepted: her link says so', () => {
    const round = newRound();
    round.invite(ana);
    round.answer(ana, 'accepted');
    round.change({ act: 'removeRow', row: round.seat(ana).id });
    expect(openPage(round.site, round.token(ana)).reply).toMatchObject({ ok: false, code: 'seatLeft' });
  });

  it('is refused by name what the programme has against somebody', () => {
    const round = newRound();
    round.invite(ana);
    const compatriot = { ...berta, country: ana.country };
    expect(round.refusal({ act: 'addRows', rows: [compatriot] })).toBe(
      'Ana Mora también viene de Chile. Las personas de este grupo vienen de países distintos: elija a alguien de otro.',
    );
    expect(round.refusal({ act: 'addRows', rows: [{ ...berta, country: '' }] })).toContain('de qué país es Berta Luz');
    round.answer(ana, 'declined');
    round.invite(compatriot);
    expect(round.answer(ana, 'accepted').invitation?.state).toBe('waiting');
  });

  it('lets those know who were invited to a case that is cancelled, and nobody can accept it then', () => {
    const round = newRound();
    round.invite(ana, berta);
    round.answer(berta, 'declined');
    ask(round.site, 'cancelCase', { programme: 'peer-advisory', case: round.id, reason: 'Se desistió' });
    expect(round.mails(ana).at(-1)).toBe('Ya no hace falta: Protección de la infancia');
    expect(round.mails(berta)).toHaveLength(1);
    expect(round.page(berta).invitation?.state).toBe('over');
    expect(round.answer(berta, 'accepted').invitation?.state).toBe('over');
  });
});

describe('A workbook of before', () => {
  const later = Object.entries(seats.columns).flatMap(([key, { addedLater }]) => (addedLater ? [key] : []));

  it('refuses an invitation that it has no columns for, by name, and takes it once the installation was checked', () => {
    const round = newRound();
    for (const key of later) loseColumn(round.site, seats, key);
    expect(round.refusal({ act: 'addRows', rows: [ana] })).toContain('«Partes» falta la columna');
    expect(round.panel().rows.map(({ values }) => values.name)).toEqual([host.name]);
    ask(round.site, 'installPart', { part: 'tabs' });
    round.invite(ana);
    expect(round.answer(ana, 'accepted').invitation).toBeNull();
    expect(round.seat(ana)).toMatchObject({ country: 'Chile', answer: 'accepted' });
  });

  it('seats whoever needs not be invited as before', () => {
    const site = peerSite();
    for (const key of later) loseColumn(site, seats, key);
    const id = openedCase(site);
    const seated = change(site, id, 'pair', { act: 'addRows', rows: [{ role: 'advising', ...people.advising }] });
    expect(seated.case.people.map(({ name }) => name)).toEqual([people.advising.name]);
    const screen = seated.case.stages[0]?.blocks.find(({ key }) => key === 'pair')?.screen;
    expect(screen).not.toHaveProperty('aside');
    expect(screen?.type === 'rows' && screen.fields.map(({ key }) => key)).not.toContain('country');
    expect(screen?.type === 'rows' && screen.rows[0]).not.toHaveProperty('acts');
  });
});
