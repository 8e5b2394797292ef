// @vitest-environment happy-dom
// Cards in 300 px: a title beside its chip, very long titles, facts of every length, and addresses that can be opened.
import { afterEach, describe, expect, it } from 'vitest';
import { Card, Facts, Head } from '../../sidebar/components/card.tsx';
import { SessionButton } from '../../sidebar/screens/sessions/session-button.tsx';
import type { SessionView } from '../../src/views/session-view.ts';
import { type OnScreen, onScreen } from './on-screen.tsx';

let screen: OnScreen;
afterEach(() => screen.leave());

describe('the head of a card', () => {
  it('has its chip before the words, so that these flow around it', async () => {
    screen = await onScreen(<Head chip={{ label: 'hace 5 días', tone: 'bad' }}>Plan de seguimiento</Head>);
    expect([...(screen.place.querySelector('.head')?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'hace 5 días',
      'Plan de seguimiento',
    ]);
  });

  it('shortens a title that would fill the screen', async () => {
    screen = await onScreen(<Card title={'Ventas '.repeat(40)} />);
    const title = screen.place.querySelector('.title')?.textContent ?? '';
    expect(title.length).toBeLessThanOrEqual(120);
    expect(title.endsWith('Ventas…')).toBe(true);
  });
});

describe('facts', () => {
  it('leave out what is empty and give a long value the whole width', async () => {
    screen = await onScreen(
      <Facts
        facts={[
          ['Nivel', 'Inicial'],
          ['Notas', ''],
          ['Objetivo', 'Que el grupo acuerde sus reglas y haga su primera junta de ahorro.'],
          ['Correo', 'adriana.villasenor@correo.example'],
        ]}
      />,
    );
    expect([...screen.place.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual([
      'Nivel',
      'Objetivo',
      'Correo',
    ]);
    const long = [...screen.place.querySelectorAll('.long dt')];
    expect(long.map(({ textContent }) => textContent)).toEqual(['Objetivo', 'Correo']);
  });

  it('open an address of the web, and nothing else', async () => {
    screen = await onScreen(
      <Facts
        facts={[
          ['Lugar', 'https://meet.example/abc'],
          ['Sala', 'javascript:alert(1)'],
        ]}
      />,
    );
    expect([...screen.place.querySelectorAll('a')].map(({ href }) => href)).toEqual(['https://meet.example/abc']);
  });
});

describe('a session in a list', () => {
  const session = {
    title: 'Registro de marca',
    startsAt: '2026-11-30T16:00',
    attended: null,
    area: { name: 'Jurídica' },
    advisor: { name: 'Lucía Partida' },
  } as SessionView;

  it('has no chip while it is simply ahead', async () => {
    screen = await onScreen(<SessionButton session={{ ...session, state: 'planned', stateLabel: 'Prevista' }} />);
    expect(screen.place.querySelector('.chip')).toBeNull();
  });

  it('says that its list is missing', async () => {
    screen = await onScreen(
      <SessionButton session={{ ...session, state: 'waitingAttendance', stateLabel: 'Falta la lista' }} />,
    );
    expect(screen.place.querySelector('.chip')?.textContent).toBe('Falta la lista');
  });
});
