// @vitest-environment happy-dom
// The meetings on the page of somebody who takes part: how to join one, and its file for a calendar.
import { describe, expect, it } from 'vitest';
import { OpenedContext } from '../../sidebar/pages/opened.ts';
import { Meetings } from '../../sidebar/pages/party/meetings.tsx';
import { pageTexts } from '../../src/text/page-text.ts';
import type { PageMeeting, PartyPage } from '../../src/views/case-view.ts';
import { onScreen } from './on-screen.tsx';

const text = pageTexts.es;
const online: PageMeeting = {
  id: 'EN-2026-004',
  block: 'balance-meeting',
  title: 'Sesión de balance',
  when: 'jueves 10 de diciembre de 2026, 10:00',
  minutes: 90,
  place: 'Meet: https://meet.example/abc',
  url: 'https://meet.example/abc',
  calendar: 'BEGIN:VCALENDAR\r\nSUMMARY:Año, 100 %\r\nEND:VCALENDAR\r\n',
};

async function linksOf(meetings: readonly PageMeeting[]) {
  const screen = await onScreen(
    <OpenedContext.Provider value={{ token: 'signed', language: 'es', text }}>
      <Meetings page={{ meetings } as unknown as PartyPage} />
    </OpenedContext.Provider>,
  );
  const links = [...screen.place.querySelectorAll('a')].map((link) => [
    link.textContent,
    link.getAttribute('href') ?? '',
    link.getAttribute('download'),
  ]);
  const shown = screen.place.textContent;
  screen.leave();
  return { links, shown };
}

describe('The meetings of a page', () => {
  it('can be joined, and taken into a calendar as they are', async () => {
    const { links, shown } = await linksOf([online]);
    expect(shown).toContain('jueves 10 de diciembre de 2026, 10:00 · 90 min');
    const [join, file] = links;
    expect(join).toEqual([text.party.join, 'https://meet.example/abc', null]);
    expect(file?.[2]).toBe('EN-2026-004.ics');
    expect(decodeURIComponent(String(file?.[1]).replace(/^data:text\/calendar;charset=utf-8,/, ''))).toBe(
      online.calendar,
    );
  });

  it('are the next four, and the others of an agenda where one looks for them', async () => {
    const many = Array.from({ length: 6 }, (_, at) => ({ ...online, id: `AG-${at}`, title: `Sesión ${at}` }));
    const { shown, links } = await linksOf(many);
    expect(shown.indexOf(text.party.laterMeetings(2))).toBeGreaterThan(shown.indexOf('Sesión 3'));
    expect(shown.indexOf(text.party.laterMeetings(2))).toBeLessThan(shown.indexOf('Sesión 4'));
    expect(links).toHaveLength(12);
    expect((await linksOf(many.slice(0, 4))).shown).not.toContain(text.party.laterMeetings(1).slice(-8));
  });

  it('name a room, and are not spoken of where there are none', async () => {
    const room = await linksOf([{ ...online, place: 'Sala 2', url: '' }]);
    expect(room.shown).toContain('Sala 2');
    expect(room.links).toHaveLength(1);
    expect((await linksOf([])).shown).toBe('');
  });
});
