// @vitest-environment happy-dom
// The cases of a further way of working in the panel: their list, one of them with whose turn it is, and its blocks.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BlockOfCaseScreen } from '../../sidebar/screens/cases/block.tsx';
import { CaseScreen } from '../../sidebar/screens/cases/case.tsx';
import { CaseOfRowScreen } from '../../sidebar/screens/cases/case-of-row.tsx';
import { CasesScreen } from '../../sidebar/screens/cases/cases.tsx';
import { NewCaseScreen } from '../../sidebar/screens/cases/new-case.tsx';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';
import type { BlockView, CaseLine, CaseView, OwedView } from '../../src/views/case-view.ts';
import { type FakeServer, fakeServer, Refused } from './fake-server.ts';
import { type OnScreen, onScreen, settled, type } from './on-screen.tsx';

const text = sidebarTexts.es;
const words = text.cases;
const programme = 'rounds';
const programmes = [
  { key: '', label: 'Mentoría' },
  { key: programme, label: 'Rondas' },
];
const line: CaseLine = {
  id: 'A-1',
  programme,
  title: 'Huertos',
  openedOn: '2026-11-02',
  end: '',
  parties: 'Raíz · Semilla',
  next: 'Plan · le toca a Proyecto asesor',
  due: '2026-11-12',
  isLate: true,
  first: '',
  done: 3,
  total: 7,
};
const owed: OwedView = {
  block: 'plan',
  blockLabel: 'Plan',
  role: 'advising',
  roleName: 'Proyecto asesor',
  missing: 'Falta 1 fila',
  due: '2026-11-12',
  isLate: true,
};
const block: BlockView = {
  key: 'agreed',
  label: 'Acuerdo',
  help: 'Dice si se puede empezar.',
  state: 'now',
  isOptional: false,
  doneOn: '',
  due: '',
  owes: [{ ...owed, block: 'agreed', blockLabel: 'Acuerdo', role: 'receiving', roleName: 'Proyecto receptor' }],
  suggests: '',
  screen: {
    type: 'choice',
    options: [{ value: 'yes', label: 'De acuerdo' }],
    chosen: '',
    note: '',
    by: '',
    isOpen: true,
  },
};
const view: CaseView = {
  ...line,
  label: 'Rondas',
  caseName: 'Ronda',
  endedOn: '',
  reason: '',
  notes: '',
  milestones: [],
  owes: [owed, ...block.owes],
  stages: [{ key: 'one', label: 'Preparación', blocks: [block] }],
  related: [],
  people: [
    {
      seat: 'PA-1',
      name: 'Ana Mora',
      roleName: 'Proyecto asesor',
      organisation: 'Raíz',
      email: 'ana@raiz.example',
      page: 'https://pagina.example/?e=1',
      linkSentOn: '2026-11-03',
    },
  ],
};
const opened = <CaseScreen programme={programme} id="A-1" />;

let server: FakeServer;
let screen: OnScreen;
beforeEach(() => {
  server = fakeServer();
});
afterEach(() => screen.leave());
const shown = () => screen.place.textContent ?? '';
const asked = (name: string) => server.calls.filter((call) => call.name === name).map(({ input }) => input);

describe('the cases of a way of working', () => {
  it('say how to begin while there are none', async () => {
    server.on('listCases', () => ({ programme, label: 'Rondas', caseName: 'Ronda', figures: [], items: [] }));
    screen = await onScreen(<CasesScreen programme={programme} />, programmes);
    expect(shown()).toContain(words.noneDetail);
    await settled(() => screen.button(words.add('Ronda')).click());
    expect(screen.went).toEqual([{ screen: 'newCase', programme }]);
  });

  it('say what comes next and who owes it, with the ended ones folded away', async () => {
    const over: CaseLine = { ...line, id: 'A-2', title: 'Comités', end: 'cancelled', next: '', due: '', isLate: false };
    server.on('listCases', () => ({ programme, label: 'Rondas', caseName: 'Ronda', figures: [], items: [line, over] }));
    screen = await onScreen(<CasesScreen programme={programme} />, programmes);
    for (const part of [line.title, line.parties, line.next, '12 nov', words.late, words.steps(3, 7)])
      expect(shown()).toContain(part);
    expect(shown()).not.toContain('Comités');
    await settled(() => screen.button(words.ended(1)).click());
    expect(shown()).toContain('Comités');
    await settled(() => screen.button('Mentoría').click());
    expect(screen.went).toEqual([{ screen: 'advisories' }]);
  });

  it('begin with a title, and lead to the case', async () => {
    server.on('listCases', () => ({ programme, label: 'Rondas', caseName: 'Ronda', figures: [], items: [] }));
    server.on('openCase', () => ({ case: 'A-9' }));
    screen = await onScreen(<NewCaseScreen programme={programme} />, programmes);
    await settled(() => screen.button(words.begin).click());
    expect(asked('openCase')).toEqual([]);
    await type(screen.place, 'Título', 'Comités de cuidado');
    await settled(() => screen.button(words.begin).click());
    expect(asked('openCase')).toEqual([{ programme, title: 'Comités de cuidado' }]);
    expect(screen.went).toEqual([{ screen: 'case', programme, id: 'A-9' }]);
  });
});

describe('one case', () => {
  it('shows by role whose turn it is, and leads to the block', async () => {
    server.on('caseDetail', () => view);
    screen = await onScreen(opened);
    const turns = [...screen.place.querySelectorAll('.lined')].map((each) => each.textContent);
    expect(turns).toHaveLength(2);
    expect(turns[0]).toContain('Proyecto asesorPlanFalta 1 fila');
    expect(turns[1]).toContain('Proyecto receptorAcuerdo');
    await settled(() => screen.button('Plan').click());
    expect(screen.went).toEqual([{ screen: 'block', programme, id: 'A-1', block: 'plan' }]);
  });

  it('sends the link of a page once more, and says to whom', async () => {
    server.on('caseDetail', () => view);
    server.on('sendPageLink', () => ({ sentTo: 'ana@raiz.example', notDone: '' }));
    screen = await onScreen(opened);
    await settled(() => screen.button(words.sendAgainTo('Ana Mora')).click());
    expect(asked('sendPageLink')).toEqual([{ programme, case: 'A-1', seat: 'PA-1' }]);
    expect(screen.said).toMatchObject([{ text: words.linkSent('ana@raiz.example') }]);
  });

  it('is closed after saying what is missing, and the message reopens it', async () => {
    server.on('caseDetail', () => view);
    for (const name of ['closeCase', 'reopenCase'] as const) server.on(name, () => ({ case: 'A-1' }));
    screen = await onScreen(opened);
    await settled(() => screen.button(words.close('Ronda')).click());
    expect(shown()).toContain(words.closeSure(4));
    expect(asked('closeCase')).toEqual([]);
    await settled(() => screen.button(words.close('Ronda')).click());
    expect(asked('closeCase')).toEqual([{ programme, case: 'A-1' }]);
    await screen.said[0]?.undo?.();
    expect(asked('reopenCase')).toEqual([{ programme, case: 'A-1' }]);
  });

  it('is cancelled with a reason only', async () => {
    server.on('caseDetail', () => view);
    server.on('cancelCase', () => ({ case: 'A-1' }));
    screen = await onScreen(opened);
    await settled(() => screen.button(words.cancel('Ronda')).click());
    await settled(() => screen.button(words.cancel('Ronda')).click());
    expect(shown()).toContain(text.fieldMissing);
    expect(asked('cancelCase')).toEqual([]);
    await type(screen.place, words.cancelReason, 'Se retiró un proyecto');
    await settled(() => screen.button(words.cancel('Ronda')).click());
    expect(asked('cancelCase')).toEqual([{ programme, case: 'A-1', reason: 'Se retiró un proyecto' }]);
  });

  it('owes nothing once it is over, and can be opened again', async () => {
    server.on('caseDetail', () => ({ ...view, end: 'cancelled', endedOn: '2026-11-20', reason: 'Motivo', owes: [] }));
    server.on('reopenCase', () => ({ case: 'A-1' }));
    screen = await onScreen(opened);
    expect(shown()).toContain(words.cancelledOn('20 nov', 'Motivo'));
    expect(shown()).not.toContain(words.owed);
    expect(shown()).not.toContain(words.sendAgain);
    await settled(() => screen.button(words.reopen('Ronda')).click());
    expect(asked('reopenCase')).toHaveLength(1);
  });
});

describe('a block of a case', () => {
  it('shows at once what the answer brings, and asks for nothing again', async () => {
    const agreed: BlockView = {
      ...block,
      state: 'done',
      owes: [],
      screen: { ...block.screen, chosen: 'yes' } as never,
    };
    server.on('caseDetail', () => view);
    server.on('changeBlock', () => ({ case: { ...view, stages: [{ ...view.stages[0], blocks: [agreed] }] } }));
    screen = await onScreen(<BlockOfCaseScreen programme={programme} id="A-1" block="agreed" />);
    expect(shown()).toContain(words.turnOf('Proyecto receptor', ''));
    await settled(() => screen.place.querySelector<HTMLInputElement>('input[type=radio]')?.click());
    await settled(() => screen.place.querySelector<HTMLButtonElement>('.specs .button.primary')?.click());
    expect(asked('changeBlock')).toMatchObject([
      { programme, case: 'A-1', block: 'agreed', input: { act: 'decide', option: 'yes' } },
    ]);
    expect(shown()).not.toContain(words.turnOf('Proyecto receptor', ''));
    expect(asked('caseDetail')).toHaveLength(1);
  });

  it('says why it was not saved', async () => {
    server.on('caseDetail', () => view);
    server.on('changeBlock', () => {
      throw new Refused('caseOver', 'Ya terminó.');
    });
    screen = await onScreen(<BlockOfCaseScreen programme={programme} id="A-1" block="agreed" />);
    await settled(() => screen.place.querySelector<HTMLInputElement>('input[type=radio]')?.click());
    await settled(() => screen.place.querySelector<HTMLButtonElement>('.specs .button.primary')?.click());
    expect(screen.said).toMatchObject([{ text: 'Ya terminó.', tone: 'refused' }]);
  });

  it('that is no longer there says so', async () => {
    server.on('caseDetail', () => view);
    screen = await onScreen(<BlockOfCaseScreen programme={programme} id="A-1" block="other" />);
    expect(shown()).toContain(words.blockGone);
  });
});

describe('a selected row', () => {
  it('opens the case it belongs to', async () => {
    server.on('caseOfRow', () => ({ programme, case: 'A-1' }));
    screen = await onScreen(<CaseOfRowScreen table="seats" id="PA-1" />);
    expect(screen.went).toEqual([{ screen: 'case', programme, id: 'A-1' }]);
  });

  it('of the first way of working opens as ever, and one of nobody opens the day', async () => {
    server.on('caseOfRow', () => null);
    screen = await onScreen(<CaseOfRowScreen table="advisories" id="A-7" />);
    await screen.redraw(null);
    await screen.redraw(<CaseOfRowScreen table="seats" id="PA-9" />);
    expect(screen.went).toEqual([{ screen: 'advisory', id: 'A-7' }, { screen: 'today' }]);
  });
});
