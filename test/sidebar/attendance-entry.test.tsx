// @vitest-environment happy-dom
// Quick entry of attendance as a person uses it: typing, Enter, pasting, correcting, and a server that fails.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AttendanceScreen } from '../../sidebar/screens/sessions/attendance.tsx';
import { type Message, type Shell, ShellContext } from '../../sidebar/shell/shell.tsx';
import { ageGroups, genders } from '../../src/tables/options.ts';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';
import type { AttendanceSheet } from '../../src/views/session-view.ts';

const text = sidebarTexts.es;
const optionsOf = (all: Readonly<Record<string, { readonly es: string }>>) =>
  Object.entries(all).map(([value, label]) => ({ value, label: label.es }));

function sheetOf(session: string): AttendanceSheet {
  return {
    session: {
      id: session,
      title: 'Ventas por internet, sesión 2 de 3',
      number: 2,
      of: 3,
      advisory: { id: 'A-2026-009', name: 'Ventas por internet' },
      area: { id: 'AR-01', name: 'Empoderamiento' },
      advisor: { id: 'M-001', name: 'Lucía Partida' },
      startsAt: '2026-11-17T16:00',
      endsAt: '2026-11-17T18:00',
      hours: 2,
      modality: 'onSite',
      modalityLabel: 'Presencial',
      place: 'Aula 1',
      enrolled: 18,
      state: 'waitingAttendance',
      stateLabel: 'Falta la lista',
      announcedOn: '2026-11-01',
      toolsSentOn: '2026-11-16',
      attended: null,
      women: null,
      attendanceOn: '',
      surveyCount: 0,
      surveyAverage: null,
    },
    genders: optionsOf(genders),
    ageGroups: optionsOf(ageGroups),
    attendanceUrl: '',
    surveyUrl: '',
    recorded: { attended: 0, women: 0, closedOn: '' },
  };
}

interface Recorded {
  readonly people: readonly { readonly name: string; readonly gender?: string; readonly consent?: boolean }[];
  readonly fromList: boolean;
  readonly complete: boolean;
}

let place: HTMLElement;
let recorded: Recorded[];
let messages: Message[];
let failing: boolean;
let visits = 0;

/** Stands for google.script.run: https://developers.google.com/apps-script/guides/html/reference/run */
function server(ok: (reply: unknown) => void = () => {}, failed: (error: Error) => void = () => {}): object {
  return {
    withSuccessHandler: (handler: typeof ok) => server(handler, failed),
    withFailureHandler: (handler: typeof failed) => server(ok, handler),
    operation(name: string, input: { session: string }) {
      if (name === 'attendanceSheet') ok({ ok: true, result: sheetOf(input.session) });
      else if (failing) failed(new Error('No hay conexión'));
      else {
        recorded.push(input as unknown as Recorded);
        ok({ ok: true, result: { session: input.session, attended: 2, women: 2, complete: true } });
      }
    },
  };
}

async function open(session: string): Promise<void> {
  const shell: Shell = {
    text,
    language: 'es',
    user: '',
    visit: { number: ++visits, route: { screen: 'attendance', id: session } },
    programmes: [],
    learnProgrammes: async () => {},
    go: () => {},
    replace: () => {},
    back: () => {},
    say: (message) => messages.push(message),
  };
  render(null, place);
  await act(async () =>
    render(
      <ShellContext.Provider value={shell}>
        <AttendanceScreen id={session} />
      </ShellContext.Provider>,
      place,
    ),
  );
}

const nameField = () => place.querySelector<HTMLInputElement>('form input.input') as HTMLInputElement;
const names = () => [...place.querySelectorAll('.people-list .person-button')].map((line) => line.textContent);
const button = (label: string) =>
  [...place.querySelectorAll('button')].find((each) => each.textContent === label) as HTMLButtonElement;

async function type(name: string): Promise<void> {
  await act(async () => {
    nameField().value = name;
    nameField().dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}
const click = (label: string) => act(async () => button(label).click());

beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
  recorded = [];
  messages = [];
  failing = false;
  Object.assign(globalThis, { google: { script: { run: server(), host: { close: () => {} } } } });
});
afterEach(() => {
  render(null, place);
  place.remove();
});

describe('quick entry of attendance', () => {
  it('adds a person with Enter and is ready for the next one, who begins with the same group', async () => {
    await open('SE-1');
    await type('Ana Ruiz');
    await type('Eva Soto');
    expect(names()).toEqual(['Ana Ruiz Mujer', 'Eva Soto Mujer']);
    expect(nameField().value).toBe('');
    expect(document.activeElement).toBe(nameField());
  });

  it('does not add the same person twice and says so', async () => {
    await open('SE-2');
    await type('Ana Ruiz');
    await type('ana ruiz');
    expect(names()).toHaveLength(1);
    expect(messages.map((message) => message.text)).toEqual([text.sessions.onTheList('ana ruiz')]);
  });

  it('saves everybody and closes the list in one call, marked as signed on paper when they were', async () => {
    await open('SE-3');
    await type('Ana Ruiz');
    await type('Eva Soto');
    const paper = place.querySelector<HTMLInputElement>('input[type="checkbox"]') as HTMLInputElement;
    await act(async () => paper.click());
    await click(text.sessions.saveClose);
    expect(recorded).toEqual([
      {
        session: 'SE-3',
        people: ['Ana Ruiz', 'Eva Soto'].map((name) => ({ name, gender: 'woman', consent: true })),
        fromList: true,
        complete: true,
      },
    ]);
    expect(names()).toEqual([]);
  });

  it('keeps what was typed when saving fails, even when the screen is left and opened again', async () => {
    await open('SE-4');
    await type('Ana Ruiz');
    failing = true;
    await click(text.sessions.saveClose);
    expect(recorded).toEqual([]);
    expect(messages.at(-1)?.tone).toBe('refused');
    await open('SE-other');
    expect(names()).toEqual([]);
    await open('SE-4');
    expect(names()).toEqual(['Ana Ruiz Mujer']);
  });

  it('takes several lines pasted into the name as a list', async () => {
    await open('SE-5');
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(paste, { clipboardData: { getData: () => 'Ana Ruiz, mujer, 34\nPedro Gómez, hombre\n' } });
    await act(async () => {
      nameField().dispatchEvent(paste);
    });
    expect(names()).toEqual(['Ana Ruiz Mujer · 30 a 44', 'Pedro Gómez Hombre']);
    expect(paste.defaultPrevented).toBe(true);
  });

  it('brings a person back into the fields to be corrected, without losing the one being typed', async () => {
    await open('SE-6');
    await type('Ana Ruis');
    await act(async () => {
      nameField().value = 'Eva Soto';
      nameField().dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => place.querySelector<HTMLButtonElement>('.person-button')?.click());
    expect(nameField().value).toBe('Ana Ruis');
    expect(names()).toEqual(['Eva Soto Mujer']);
  });
});
