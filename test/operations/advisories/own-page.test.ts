// The one page that mentor and area each have in an advisory: what they see on it, may do, and must not.
import { describe, expect, it } from 'vitest';
import { advisories } from '../../../src/tables/advisories.ts';
import { deliverables } from '../../../src/tables/deliverables.ts';
import type { PartyPage } from '../../../src/views/case-view.ts';
import { blockOn, changeOn, deliveryOn, pageOf, subjectOf, tick } from '../../product/own-blocks.ts';
import { openAdvisoryBook } from './open-book.ts';

const keysOf = ({ stages }: PartyPage) => stages.flatMap(({ blocks }) => blocks.map(({ key }) => key));

function linkedUp() {
  const opened = openAdvisoryBook();
  const { book, id } = opened;
  book.run('scheduleLinkUp', { advisory: id, at: '2026-11-24T10:00', place: 'Sala 1' });
  return { ...opened, area: subjectOf(book, id, 'area'), mentor: subjectOf(book, id, 'advisor') };
}

describe('the page of mentor and area', () => {
  it('is mailed to each with the link-up, and to the coordination neither', () => {
    const { book } = linkedUp();
    const linksTo = (to: string) =>
      book.mails
        .filter((mail) => mail.to === to)
        .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'button' ? [block.url] : [])))
        .filter((url) => url.includes('party~'));
    expect(linksTo('berta@ejemplo.gob.mx')).toHaveLength(1);
    expect(linksTo('lucia@ejemplo.org')).toHaveLength(1);
    expect(linksTo('coordinacion@ejemplo.gob.mx')).toEqual([]);
  });

  it('shows the meetings with their calendar files, and whom one works with; the texts of the report are the team’s', () => {
    const { book, id, area, mentor } = linkedUp();
    book.run('planSessions', { advisory: id, sessions: [{ startsAt: '2026-12-10T16:00', hours: 2, place: 'Sala 2' }] });
    const page = pageOf(book, area);
    expect(page).toMatchObject({ name: 'Berta Solís', organisation: 'Salud', roleName: 'Área', caseName: 'Asesoría' });
    expect(page.meetings.map(({ when, minutes }) => [when, minutes])).toEqual([
      ['martes 24 de noviembre de 2026, 10:00', 60],
      ['jueves 10 de diciembre de 2026, 16:00', 120],
    ]);
    expect(page.meetings[1]?.calendar).toContain('METHOD:REQUEST');
    expect(page.contacts.map(({ email }) => email)).toContain('lucia@ejemplo.org');
    expect(keysOf(page)).toEqual(['link-up', 'logistics', 'design', 'presentation', 'sessions', 'follow-up']);
    expect(keysOf(pageOf(book, mentor))).toEqual(keysOf(page));
    expect(
      book.refusal(() => changeOn(book, area, 'report-texts', { act: 'write', section: 'achieved', text: 'x' })),
    ).not.toBe('');
    expect(book.rows(advisories)[0]?.achieved).toBe('');
  });

  it('asks the area for the logistics once they have met, and lets it tick them off point by point', () => {
    const { book, id, area, mentor } = linkedUp();
    const owed = (subject: string) => pageOf(book, subject).owes.map(({ block }) => block);
    expect(owed(area)).toEqual([]);
    book.setToday('2026-11-24T12:00');
    book.run('recordLinkUp', { advisory: id });
    expect(owed(area)).toEqual(['logistics']);
    expect(owed(mentor)).toEqual(['design', 'presentation']);
    // Two people of the area at once: each tick stands by itself.
    tick(book, id, ['place']);
    const page = changeOn(book, area, 'logistics', { act: 'tick', point: 'host', on: true });
    expect(blockOn(page, 'logistics').screen).toMatchObject({ type: 'checklist', isOpen: true });
    expect(book.rows(advisories)[0]?.logistics).toEqual(['place', 'host']);
    changeOn(book, area, 'logistics', { act: 'tick', point: 'place', on: false });
    expect(book.rows(advisories)[0]?.logistics).toEqual(['host']);
    tick(book, id, ['place', 'dates', 'audience', 'equipment', 'surveys']);
    expect(owed(area)).toEqual([]);
    expect(book.rows(advisories)[0]?.logisticsOn).toBe('2026-11-24');
  });

  it('asks about the newest round, however the tab of the deliveries was sorted', () => {
    const { book, area } = linkedUp();
    const [advisory] = book.rows(advisories);
    const design = { advisory: advisory?.id ?? '', kind: 'design', requestedOn: '2026-11-20' } as const;
    book.add(deliverables, { ...design, round: 2, url: 'https://docs.google.com/dos', deliveredOn: '2026-11-20' });
    book.add(deliverables, {
      ...design,
      round: 1,
      url: 'https://docs.google.com/uno',
      deliveredOn: '2026-11-19',
      verdict: 'returned',
    });
    const { rounds, review } = deliveryOn(pageOf(book, area), 'design');
    expect(rounds.map(({ number }) => number)).toEqual([2, 1]);
    expect(review?.isOpen).toBe(true);
    const [newest] = rounds;
    const decide = { act: 'decide', option: 'approved', row: newest?.id ?? '', was: newest?.url ?? '' } as const;
    expect(deliveryOn(changeOn(book, area, 'design', decide), 'design').rounds[0]?.state).toBe('approved');
  });

  it('takes nothing that is another’s, nor what nobody asked for', () => {
    const { book, id, area, mentor } = linkedUp();
    const before = JSON.stringify([book.rows(advisories), book.rows(deliverables)]);
    const refused = [
      book.refusal(() => changeOn(book, mentor, 'logistics', { act: 'tick', point: 'place', on: true })),
      book.refusal(() => changeOn(book, area, 'logistics', { act: 'tick', point: 'briefing', on: true })),
      book.refusal(() => changeOn(book, mentor, 'design', { act: 'deliver', url: 'https://docs.google.com/x' })),
      book.refusal(() => changeOn(book, area, 'link-up', { act: 'decide', option: 'approved' })),
      book.refusal(() => pageOf(book, subjectOf(book, id, 'area.7'))),
      book.refusal(() => pageOf(book, `peer-advisory/${id}/area`)),
    ];
    expect(refused.filter((message) => message === '')).toEqual([]);
    expect(JSON.stringify([book.rows(advisories), book.rows(deliverables)])).toBe(before);
  });

  it('is to be read once the advisory is over; the team still corrects the texts of its report', () => {
    const { book, id, area } = linkedUp();
    book.run('cancelAdvisory', { advisory: id, reason: 'Cambio de planes' });
    expect(pageOf(book, area)).toMatchObject({ end: 'cancelled', owes: [], meetings: [] });
    expect(book.refusal(() => changeOn(book, area, 'logistics', { act: 'tick', point: 'place', on: true }))).toContain(
      'ya terminó',
    );
    const write = { act: 'write', section: 'achieved', text: 'Marca lista', was: '' };
    const asked = { programme: 'mentoring', case: id, block: 'report-texts' };
    book.run('changeBlock', { ...asked, input: write });
    expect(book.run('changeBlock', { ...asked, input: { ...write, text: 'Otra cosa' } })).toMatchObject({
      theirs: { text: 'Marca lista' },
    });
    expect(book.rows(advisories)[0]?.achieved).toBe('Marca lista');
  });

  it('is not a way around what ends an advisory', () => {
    const { book, id } = linkedUp();
    for (const name of ['closeCase', 'cancelCase', 'reopenCase'])
      expect(
        book.refusal(() => book.run(name, { programme: 'mentoring', case: id, reason: 'x' })),
        name,
      ).not.toBe('');
    expect(book.rows(advisories)[0]).toMatchObject({ closedOn: '', cancelledOn: '' });
  });
});
