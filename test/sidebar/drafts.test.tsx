// @vitest-environment happy-dom
// What was typed and not sent: it outlives the panel, is offered again with a line that says so, and stays with its
// workbook, its account and its time.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf, keepDraft, openDrafts } from '../../sidebar/components/drafts.ts';
import { DraftNote, useDraft } from '../../sidebar/components/use-draft.tsx';
import { type OnScreen, onScreen, settled, type } from './on-screen.tsx';

const DAY = 24 * 3_600_000;
const reload = (workbook = 'libro', user = 'ana@ejemplo.org') => openDrafts(workbook, user);
const stored = () => Object.keys(window.localStorage);

let screen: OnScreen | undefined;
beforeEach(() => {
  window.localStorage.clear();
  reload();
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  window.localStorage.clear();
  await screen?.leave();
  screen = undefined;
});

describe('a draft', () => {
  it('outlives the panel until it is sent', () => {
    keepDraft('request R-001', { situation: 'Rezago' });
    reload();
    expect(draftOf('request R-001')).toEqual({ situation: 'Rezago' });
    keepDraft('request R-001', undefined);
    expect(draftOf('request R-001')).toBeUndefined();
    expect(stored()).toEqual([]);
  });

  it('is of one workbook and one account', () => {
    keepDraft('request ', { situation: 'Rezago' });
    reload('otro libro');
    expect(draftOf('request ')).toBeUndefined();
    reload('libro', 'berta@ejemplo.org');
    expect(draftOf('request ')).toBeUndefined();
    reload();
    expect(draftOf('request ')).toEqual({ situation: 'Rezago' });
  });

  it('is thrown away after a week, of whatever workbook', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    keepDraft('request ', 'texto');
    vi.setSystemTime(Date.now() + 6 * DAY);
    reload();
    expect(draftOf('request ')).toBe('texto');
    vi.setSystemTime(Date.now() + 2 * DAY);
    expect(draftOf('request ')).toBeUndefined();
    reload('otro libro');
    expect(stored()).toEqual([]);
  });

  it('leaves room: the oldest go, and one that is too long is kept only in the open panel', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    for (let count = 0; count < 60; count++) {
      keepDraft(`form ${count}`, 'texto');
      vi.setSystemTime(Date.now() + 1);
    }
    reload();
    expect(stored().length).toBe(40);
    expect(draftOf('form 59')).toBe('texto');
    expect(draftOf('form 0')).toBeUndefined();
    keepDraft('largo', 'x'.repeat(100_000));
    expect(draftOf('largo')).toHaveLength(100_000);
    reload();
    expect(draftOf('largo')).toBeUndefined();
  });

  it('lasts as long as the panel is open where the browser forbids storage, and never fails', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    });
    reload();
    keepDraft('request ', 'texto');
    expect(draftOf('request ')).toBe('texto');
    reload();
    expect(draftOf('request ')).toBeUndefined();
  });

  it('survives what others wrote into the same storage', () => {
    window.localStorage.setItem('entrepares-draft/libro/ana@ejemplo.org/a', '{broken');
    window.localStorage.setItem('entrepares-draft/libro/ana@ejemplo.org/b', 'null');
    window.localStorage.setItem('somebody else', 'stays');
    reload();
    expect(draftOf('a')).toBeUndefined();
    expect(stored()).toEqual(['somebody else']);
  });
});

interface Typed {
  readonly name: string;
  readonly notes: string;
}

function Form({ first = { name: '', notes: '' } }: { first?: Typed }) {
  const draft = useDraft<Typed>('form', first);
  return (
    <form>
      <DraftNote draft={draft} />
      <label for="name">Nombre</label>
      <input
        id="name"
        value={draft.value.name}
        onInput={(event) => draft.change({ ...draft.value, name: event.currentTarget.value })}
      />
      <button type="button" onClick={draft.clear}>
        Enviar
      </button>
    </form>
  );
}

const shown = () => ({
  name: screen?.place.querySelector('input')?.value,
  says: screen?.place.querySelector('.note')?.textContent ?? '',
});
const again = async (first?: Typed) => {
  await screen?.leave();
  reload();
  screen = await onScreen(<Form {...(first ? { first } : {})} />);
};

describe('a form with a draft', () => {
  it('comes back filled, says so, and lets it be thrown away', async () => {
    screen = await onScreen(<Form />);
    expect(shown()).toEqual({ name: '', says: '' });
    await type(screen.place, 'Nombre', 'Norma');
    await again();
    expect(shown()).toEqual({ name: 'Norma', says: 'Recuperamos lo que había escrito · Descartar' });
    await settled(() => screen?.button('Descartar').click());
    expect(shown()).toEqual({ name: '', says: '' });
    await again();
    expect(shown()).toEqual({ name: '', says: '' });
  });

  it('leaves nothing behind once it was sent, or stands as it was opened', async () => {
    screen = await onScreen(<Form />);
    await type(screen.place, 'Nombre', 'Norma');
    await settled(() => screen?.button('Enviar').click());
    expect(stored()).toEqual([]);
    await type(screen.place, 'Nombre', 'Otra');
    expect(stored().length).toBe(1);
    await type(screen.place, 'Nombre', '');
    expect(stored()).toEqual([]);
  });

  it('is not filled with a draft whose fields are others', async () => {
    keepDraft('form', { title: 'de otra versión' });
    await again({ name: 'Guardado', notes: '' });
    expect(shown()).toEqual({ name: 'Guardado', says: '' });
  });
});
