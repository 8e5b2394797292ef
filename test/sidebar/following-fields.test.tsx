// @vitest-environment happy-dom
// Fields that follow another: the stored contact of the chosen area, the warning about a near date, the contents of a
// training's session. Whatever somebody typed by hand stays.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RequestForm } from '../../sidebar/screens/requests/request-form.tsx';
import { EditTrainingScreen } from '../../sidebar/screens/trainings/edit-training.tsx';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';
import { type FakeServer, fakeServer } from './fake-server.ts';
import { type OnScreen, onScreen, settled, type } from './on-screen.tsx';

const text = sidebarTexts.es;
let server: FakeServer;
let screen: OnScreen;
const done = () => undefined;

const inputOf = (key: string) =>
  screen.place.querySelector<HTMLInputElement>(`[data-field="${key}"] :is(input, select, textarea)`);
const choose = (key: string, value: string) =>
  settled(() => {
    const select = inputOf(key);
    if (!select) throw new Error(`No field ${key}`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const ticked = (key: string) =>
  [...screen.place.querySelectorAll<HTMLInputElement>(`[data-field="${key}"] input`)]
    .filter(({ checked }) => checked)
    .map(({ parentElement }) => parentElement?.textContent?.trim());

beforeEach(() => {
  server = fakeServer();
});
/** Giving up empties what is kept of a form, which the next test would find again. */
afterEach(async () => {
  await settled(() => screen.button(text.cancel).click());
  await screen.leave();
});

describe('a request taken by telephone', () => {
  const area = (id: string, contactName: string) => ({
    id,
    name: `Área ${id}`,
    active: true,
    contactName,
    contactEmail: `${id}@ejemplo.gob.mx`,
    contactPhone: '3312345678',
  });

  beforeEach(async () => {
    server.on('listTopics', () => ({ families: [] }));
    server.on('listAdvisors', () => ({ items: [] }));
    server.on('listAreas', () => ({ items: [area('AR-1', 'Berta'), area('AR-2', 'Sara')] }));
    server.on('dateHint', ({ proposedAt }: { proposedAt: string }) => ({
      hint: proposedAt.startsWith('2026-11-22') ? 'Faltan pocos días' : '',
    }));
    screen = await onScreen(<RequestForm onDone={done} />);
  });

  it('has the stored contact of the area that is chosen, and says whose it is', async () => {
    await choose('area', 'AR-1');
    expect(['contactName', 'contactEmail', 'contactPhone'].map((key) => inputOf(key)?.value)).toEqual([
      'Berta',
      'AR-1@ejemplo.gob.mx',
      '3312345678',
    ]);
    expect(screen.place.textContent).toContain(text.requests.contactOfArea);
    await choose('area', 'AR-2');
    expect(inputOf('contactName')?.value).toBe('Sara');
  });

  it('keeps whoever was typed by hand', async () => {
    await type(screen.place, 'Quién solicita', 'Rosa');
    await choose('area', 'AR-1');
    expect(inputOf('contactName')?.value).toBe('Rosa');
    expect(inputOf('contactEmail')?.value).toBe('');
    expect(screen.place.textContent).not.toContain(text.requests.contactOfArea);
  });

  it('warns of a near date while it is typed', async () => {
    await type(screen.place, 'Fecha y hora propuestas', '2026-11-22T16:00');
    await settled();
    expect(screen.place.textContent).toContain('Faltan pocos días');
    await type(screen.place, 'Fecha y hora propuestas', '2027-01-22T16:00');
    await settled();
    expect(screen.place.textContent).not.toContain('Faltan pocos días');
  });
});

describe('a new training', () => {
  const person = (id: string, name: string) => ({ id, name, status: 'candidate' });

  beforeEach(async () => {
    server.on('listAdvisors', () => ({ items: [person('M-1', 'Ana'), person('M-2', 'Luz'), person('M-3', 'Eva')] }));
    server.on('listTrainings', () => ({
      items: [],
      waiting: [
        { id: 'M-1', name: 'Ana', lacks: 'both', convened: '', label: '' },
        { id: 'M-2', name: 'Luz', lacks: 'second', convened: '', label: '' },
        { id: 'M-3', name: 'Eva', lacks: 'both', convened: '2026-12-03T10:00', label: '' },
      ],
    }));
    screen = await onScreen(<EditTrainingScreen />);
    await settled();
  });

  it('takes the contents and the people of its session', async () => {
    expect(ticked('topics')).toHaveLength(3);
    expect(ticked('invited')).toEqual(['Ana']);
    await choose('session', 'second');
    expect(ticked('topics')).toEqual(['Teoría del acompañamiento', 'Herramientas, servicios y derivación']);
    expect(ticked('invited')).toEqual(['Luz']);
  });

  it('keeps contents that were chosen by hand', async () => {
    await settled(() => screen.place.querySelector<HTMLInputElement>('[data-field="topics"] input')?.click());
    await choose('session', 'second');
    expect(ticked('topics')).toHaveLength(2);
    expect(ticked('topics')).not.toContain('Teoría del acompañamiento');
  });
});
