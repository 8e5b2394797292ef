// @vitest-environment happy-dom
// The page of somebody who takes part: one thing to do, what happens when it cannot be saved, and what stays when the
// whole page comes anew.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDrafts } from '../../sidebar/components/drafts.ts';
import { OpenedContext } from '../../sidebar/pages/opened.ts';
import { Party } from '../../sidebar/pages/party/party.tsx';
import type { SectionsSpec } from '../../src/blocks/screen.ts';
import { specs } from '../../src/text/es/specs.ts';
import { pageTexts } from '../../src/text/page-text.ts';
import type { BlockView, OwedView, PartyPage } from '../../src/views/case-view.ts';
import { type FakeServer, fakeServer, Refused } from './fake-server.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';

const text = pageTexts.es;
const words = text.party;
const token = 'party~peer-advisory%2FA-1%2FPA-2~2027-01-01.signature';

const owed = (block: string, blockLabel: string, due = ''): OwedView => ({
  block,
  blockLabel,
  role: 'receiving',
  roleName: 'Proyecto receptor',
  missing: 'Falta 1 de 1 apartados',
  due,
  isLate: false,
});
const sectionsWith = (written: string, isOpen = true): SectionsSpec => ({
  type: 'sections',
  most: 4_000,
  mayAdd: false,
  sections: [
    {
      key: 'case',
      title: 'El caso',
      help: '',
      isOwn: false,
      texts: [{ role: 'receiving', roleName: 'Proyecto receptor', text: written, by: '', isOpen }],
    },
  ],
});
const blockOf = (key: string, label: string, more: Partial<BlockView> = {}): BlockView => ({
  key,
  label,
  help: '',
  state: 'now',
  isOptional: false,
  doneOn: '',
  due: '',
  owes: [],
  suggests: '',
  screen: sectionsWith(''),
  ...more,
});
const theme = blockOf('theme', 'Definición del tema');
const report = blockOf('joint-report', 'Informe conjunto');
const first: PartyPage = {
  head: { service: 'Red', institution: '', contactName: 'Julia', contactEmail: 'julia@red.example' },
  name: 'Eva Paz',
  roleName: 'Proyecto receptor',
  organisation: 'Proyecto Semilla',
  title: 'Género en los proyectos',
  caseName: 'Asesoría',
  end: '',
  invitation: null,
  owes: [owed('theme', theme.label, '2026-12-11'), owed('joint-report', report.label)],
  stage: 'Preparación',
  stages: [
    { key: 'preparation', label: 'Preparación', blocks: [theme] },
    { key: 'report', label: 'Informe', blocks: [report] },
  ],
  meetings: [],
  contacts: [
    { name: 'Julia', role: 'Coordinación', email: 'julia@red.example' },
    { name: 'Ana Mora', role: 'Proyecto asesor · Proyecto Raíz', email: 'ana@raiz.example' },
  ],
};

let server: FakeServer;
let screen: OnScreen;
const draw = async (page: PartyPage) => {
  screen = await onScreen(
    <OpenedContext.Provider value={{ token, language: 'es', text }}>
      <Party page={page} />
    </OpenedContext.Provider>,
  );
};
beforeEach(() => {
  window.localStorage.clear();
  server = fakeServer();
});
afterEach(async () => {
  await screen.leave();
  window.localStorage.clear();
  openDrafts('', '');
});

const head = (block: string) => document.getElementById(`block-${block}`) as HTMLButtonElement;
const body = (block: string) => document.getElementById(`block-${block}-body`) as HTMLElement;
const field = (block: string) => body(block).querySelector('textarea') as HTMLTextAreaElement;
const write = (block: string, typed: string) =>
  settled(() => {
    field(block).value = typed;
    field(block).dispatchEvent(new Event('input', { bubbles: true }));
  });
const leave = (block: string) =>
  settled(() => {
    field(block).focus();
    field(block).blur();
  });

describe('The page of a party', () => {
  it('shows the most urgent thing with its day and opens its block, the others below', async () => {
    await draw(first);
    const task = screen.place.querySelector('.next-task');
    expect(task?.textContent).toContain(words.dueBy('viernes 11 de diciembre de 2026'));
    expect(screen.place.querySelector('.case-path [aria-current=step]')?.textContent).toContain('Preparación');
    expect(head('theme').getAttribute('aria-expanded')).toBe('false');
    await settled(() => task?.querySelector('button')?.click());
    expect(head('theme').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(head('theme'));
    await settled(() => screen.button('Informe conjunto').click());
    expect(body('joint-report').hidden).toBe(false);
    expect(body('theme').hidden).toBe(false);
  });

  it('writes to the people of the other parties only; the coordination stands at its foot', async () => {
    await draw(first);
    expect([...screen.place.querySelectorAll('a')].map(({ href }) => href)).toEqual(['mailto:ana@raiz.example']);
  });

  it('keeps what is typed in one block while another is saved and the whole page comes anew', async () => {
    await draw(first);
    for (const block of ['theme', 'joint-report']) await settled(() => head(block).click());
    await write('joint-report', 'A medias');
    await write('theme', 'Listo');
    const done = { ...theme, state: 'done' as const, doneOn: '2026-11-23', screen: sectionsWith('Listo') };
    server.on('changeOnPage', () => ({
      page: {
        ...first,
        owes: first.owes.slice(1),
        stages: [{ key: 'preparation', label: 'Preparación', blocks: [done] }, ...first.stages.slice(1)],
      },
    }));
    await leave('theme');
    expect(server.calls.map(({ input }) => input)).toEqual([
      {
        token,
        block: 'theme',
        input: { act: 'write', section: 'case/receiving', text: 'Listo', was: '' },
      },
    ]);
    expect(field('joint-report').value).toBe('A medias');
    expect(body('theme').textContent).toContain(words.ready);
    expect(head('theme').textContent).toContain(words.done('23 nov'));
    expect(screen.place.querySelector('.next-task')?.textContent).toContain('Informe conjunto');
  });

  it('says in words why something was refused, and that the connection was lost; the text stays', async () => {
    await draw(first);
    await settled(() => head('theme').click());
    await write('theme', 'Mi texto');
    server.on('changeOnPage', () => {
      throw new Refused('caseOver', 'Ya terminó y no se guardó nada.');
    });
    await leave('theme');
    expect(body('theme').querySelector('[role=alert]')?.textContent).toBe('Ya terminó y no se guardó nada.');
    server.on('changeOnPage', () => {
      throw new Error('offline');
    });
    await settled(() => screen.button(`${specs.save}: El caso`).click());
    expect(body('theme').querySelector('[role=alert]')?.textContent).toBe(text.unreachable);
    expect(body('theme').textContent).toContain(specs.notSaved);
    expect(field('theme').value).toBe('Mi texto');
    server.on('changeOnPage', () => ({ page: first }));
    await settled(() => screen.button(`${specs.save}: El caso`).click());
    expect(body('theme').querySelector('[role=alert]')).toBeNull();
    // The call without an answer counts once, however often it is sent.
    expect(server.calls[2]?.callId).toBe(server.calls[1]?.callId);
  });

  it('shows what others did to somebody who comes back, and leaves alone what she was typing', async () => {
    await draw(first);
    await settled(() => head('theme').click());
    await write('theme', 'A medias');
    server.on('partyPage', () => ({ ...first, title: 'Otro título', owes: first.owes.slice(1) }));
    const comeBack = () => settled(() => document.dispatchEvent(new Event('visibilitychange')));
    await comeBack();
    expect(server.calls).toEqual([]);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 120_000);
    await comeBack();
    vi.restoreAllMocks();
    expect(server.calls.map(({ name }) => name)).toEqual(['partyPage']);
    expect(screen.place.querySelector('h1')?.textContent).toBe('Otro título');
    expect(field('theme').value).toBe('A medias');
  });

  it('opens the block in which something was typed and not saved', async () => {
    await draw(first);
    await settled(() => head('joint-report').click());
    await write('joint-report', 'A medias');
    await screen.leave();
    await draw(first);
    expect(head('joint-report').getAttribute('aria-expanded')).toBe('true');
    expect(field('joint-report').value).toBe('A medias');
    expect(head('theme').getAttribute('aria-expanded')).toBe('false');
  });

  it('opens the block that the address names', async () => {
    Object.assign((globalThis as unknown as { google: { script: object } }).google.script, {
      url: { getLocation: (hear: (location: { hash: string }) => void) => hear({ hash: 'block-joint-report' }) },
    });
    await draw(first);
    expect(head('joint-report').getAttribute('aria-expanded')).toBe('true');
  });

  it('says whose turn it is when nothing is hers', async () => {
    const theirs = { ...owed('theme', theme.label), role: 'advising', roleName: 'Proyecto asesor' };
    const waiting = { ...theme, owes: [theirs] };
    await draw({ ...first, owes: [], stages: [{ key: 'preparation', label: 'Preparación', blocks: [waiting] }] });
    expect(screen.place.textContent).toContain(words.nothing);
    expect(screen.place.textContent).toContain(words.waitsFor({ block: theme.label, who: 'Proyecto asesor' }));
    expect(head('theme').textContent).toContain(words.theirs('Proyecto asesor'));
  });

  it('says that the case is over, and lets everything be read', async () => {
    const read = { ...theme, screen: sectionsWith('Lo escrito', false) };
    await draw({
      ...first,
      end: 'closed',
      owes: [],
      stage: '',
      stages: [{ key: 'preparation', label: 'Preparación', blocks: [read] }],
    });
    expect(screen.place.textContent).toContain(words.closed);
    expect(screen.place.querySelector('.next-task, .case-path')).toBeNull();
    await settled(() => head('theme').click());
    expect(body('theme').textContent).toContain('Lo escrito');
    expect(screen.place.querySelector('textarea')).toBeNull();
  });
});
