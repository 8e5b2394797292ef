// @vitest-environment happy-dom
// Hoy: rows act in place and stay ticked, one call for a whole group, keys to go through them, folds that are kept.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TodayScreen } from '../../sidebar/screens/today/today.tsx';
import { refreshAll } from '../../sidebar/shell/use-answer.ts';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';
import type { Attention, AttentionGroup, TodayView } from '../../src/views/attention.ts';
import { type FakeServer, fakeServer } from './fake-server.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';

const words = sidebarTexts.es.today;
let server: FakeServer;
let screen: OnScreen;
let groups: AttentionGroup[];

function invitation(name: string): Attention {
  const see = { kind: 'openRequest', label: 'Ver', target: `S-${name}` } as const;
  return {
    key: name,
    group: 'unanswered',
    line: {
      title: name,
      detail: 'Marca propia',
      when: '3 días tarde',
      late: true,
      action: { kind: 'send', due: 'invitation', label: 'Recordar', done: 'Recordada', target: `I-${name}` },
      opens: see,
      url: '',
      person: name,
    },
  } as Attention;
}

function unanswered(...names: string[]): AttentionGroup {
  const bulk = { kind: 'send', label: `Recordar a las ${names.length} mentoras`, target: '' } as const;
  return { key: 'unanswered', label: 'Aún no contestan', late: 1, items: names.map(invitation), bulk };
}

const view = (): TodayView =>
  ({
    today: '2026-11-24',
    dayLabel: 'mar 24 nov',
    greeting: '',
    meetings: [],
    groups,
    total: groups.flatMap(({ items }) => items).length,
    counts: {},
    firstSteps: [],
  }) as unknown as TodayView;

const lines = () => [...screen.place.querySelectorAll('.line')].map((line) => line.textContent ?? '');
const press = (key: string) =>
  settled(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });

beforeEach(async () => {
  server = fakeServer();
  groups = [unanswered('Lucía', 'Marta', 'Inés')];
  server.on('today', view);
  server.on('sendDue', ({ items }: { items: { kind: string; id: string }[] }) => ({
    people: items.length,
    sent: items,
    skipped: [],
  }));
});
afterEach(() => screen.leave());

describe('a row of Hoy', () => {
  it('is done where it stands, says to whom, and stays ticked until its undo brings it back', async () => {
    screen = await onScreen(<TodayScreen />);
    groups = [unanswered('Lucía', 'Inés')];
    await settled(() => screen.button('Recordar: Marta').click());
    expect(server.calls.find(({ name }) => name === 'sendDue')?.input).toEqual({
      items: [{ kind: 'invitation', id: 'I-Marta' }],
    });
    expect(screen.went).toEqual([]);
    expect(screen.said.map(({ text }) => text)).toEqual(['Recordada: Marta.']);
    expect(lines()[1]).toBe('MartaMarca propiaRecordada');
    expect(screen.place.querySelector('.count')?.textContent).toBe('2');
    groups = [unanswered('Lucía', 'Marta', 'Inés')];
    await settled(refreshAll);
    expect(screen.button('Recordar: Marta')).toBeDefined();
  });

  it('says why nothing was sent, and stays open', async () => {
    server.on('sendDue', () => ({
      people: 0,
      sent: [],
      skipped: [{ kind: 'invitation', id: 'I-Marta', why: 'Falta el correo de Marta.' }],
    }));
    screen = await onScreen(<TodayScreen />);
    await settled(() => screen.button('Recordar: Marta').click());
    expect(screen.said).toEqual([{ text: 'Falta el correo de Marta.', tone: 'refused' }]);
    expect(screen.button('Recordar: Marta')).toBeDefined();
  });
});

describe('the button of a group', () => {
  it('writes to all in one call, and the group stays while its rows are ticked', async () => {
    screen = await onScreen(<TodayScreen />);
    groups = [];
    await settled(() => screen.button('Recordar a las 3 mentoras').click());
    expect(server.calls.filter(({ name }) => name === 'sendDue')).toHaveLength(1);
    expect(lines().map((line) => line.endsWith('Recordada'))).toEqual([true, true, true]);
    expect(screen.said[0]?.text).toBe(words.wrote(3));
  });
});

describe('the keys of Hoy', () => {
  it('go through folds and rows with one stop for Tab, and open what a row is about', async () => {
    screen = await onScreen(<TodayScreen />);
    const stops = () => [...screen.place.querySelectorAll<HTMLElement>('[data-stop]')];
    expect(stops().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await settled(() => stops()[0]?.focus());
    await press('j');
    await press('ArrowDown');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Recordar: Marta');
    expect(stops().filter(({ tabIndex }) => tabIndex === 0)).toEqual([document.activeElement]);
    await press('k');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Recordar: Lucía');
    await press('o');
    expect(screen.went).toEqual([{ screen: 'request', id: 'S-Lucía' }]);
    await press('?');
    expect(screen.place.querySelector('.key-help')?.textContent).toContain(words.keyList[0]?.[1]);
  });

  it('leave the next button at hand after a row is done', async () => {
    screen = await onScreen(<TodayScreen />);
    const button = screen.button('Recordar: Lucía');
    groups = [unanswered('Marta', 'Inés')];
    await settled(() => {
      button.focus();
      button.click();
    });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Recordar: Marta');
  });
});

describe('a list that is missing', () => {
  const list = (id: string) =>
    ({
      ...invitation(id),
      group: 'lists',
      line: { ...invitation(id).line, action: { kind: 'count', label: 'Anotar', done: 'Anotada', target: id } },
    }) as Attention;

  it('takes the number in its row, and then opens the next one', async () => {
    groups = [{ key: 'lists', label: 'Falta la lista', late: 0, items: [list('A'), list('B')], bulk: null }];
    server.on('recordAttendance', ({ counts }: { counts: { attended: number } }) => counts);
    screen = await onScreen(<TodayScreen />);
    const inputs = () => [...screen.place.querySelectorAll<HTMLInputElement>('.line-count input')];
    const fill = (index: number, value: string) =>
      settled(() => {
        const input = inputs()[index];
        if (!input) throw new Error('no field');
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await settled(() => screen.button('Guardar: A').click());
    expect(screen.place.querySelector('[role=alert]')?.textContent).toBe(sidebarTexts.es.sessions.countsMissing);
    await fill(0, '15');
    await fill(1, '12');
    groups = [{ key: 'lists', label: 'Falta la lista', late: 0, items: [list('B')], bulk: null }];
    await settled(() => screen.button('Guardar: A').click());
    expect(server.calls.find(({ name }) => name === 'recordAttendance')?.input).toEqual({
      session: 'A',
      counts: { attended: 15, women: 12 },
      complete: true,
    });
    expect(lines()[0]).toContain('Anotada');
    expect(screen.button('Guardar: B')).toBeDefined();
    expect(document.activeElement).toBe(inputs()[0]);
  });
});
