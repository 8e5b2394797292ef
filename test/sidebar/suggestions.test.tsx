// @vitest-environment happy-dom
// Whom a block of a case could seat: asked when the button is pressed, and at once where a seat has become free again.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BlockOfCaseScreen } from '../../sidebar/screens/cases/block.tsx';
import type { RowSpec, RowsSpec } from '../../src/blocks/screen.ts';
import type { SuggestionsSpec } from '../../src/blocks/suggesting.ts';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';
import type { BlockView, CaseView } from '../../src/views/case-view.ts';
import { type FakeServer, fakeServer } from './fake-server.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';
import { plan, planRow } from './specs/block.tsx';

const words = sidebarTexts.es.suggestions;
const asks = { programme: 'rounds', case: 'A-1', block: 'panel' };
const declined: RowSpec = { ...planRow('b', 'Berta Luz'), standing: { label: 'No puede: viaje', tone: 'warn' } };
const suggestion = {
  id: 'ES-1',
  name: 'Ana Mora',
  line: 'Instituto · Chile',
  score: 80,
  fits: true,
  reasons: ['Ha dirigido equipos 12 años.'],
  terms: [],
  contact: 'Ana Mora',
  seat: { role: 'expert', name: 'Ana Mora' },
};
const proposed: SuggestionsSpec = {
  invites: true,
  note: '',
  items: [suggestion],
  leftOutLine: '',
  leftOut: [],
  relax: [],
  empty: null,
};
const caseWith = (screen: RowsSpec): CaseView => {
  const block: BlockView = {
    key: 'panel',
    label: 'Panel',
    help: '',
    state: 'now',
    isOptional: false,
    doneOn: '',
    due: '',
    owes: [],
    suggests: 'Ver especialistas sugeridos',
    screen,
  };
  return {
    id: 'A-1',
    programme: 'rounds',
    title: 'Cuidados',
    openedOn: '2026-11-02',
    end: '',
    parties: '',
    next: '',
    due: '',
    isLate: false,
    first: '',
    done: 0,
    total: 1,
    label: 'Rondas',
    caseName: 'Ronda',
    endedOn: '',
    reason: '',
    notes: '',
    milestones: [],
    owes: [],
    related: [],
    people: [],
    stages: [{ key: 'one', label: 'Panel', blocks: [block] }],
  };
};

let server: FakeServer;
let screen: OnScreen;
beforeEach(() => {
  server = fakeServer();
  server.on('suggestParties', () => proposed);
});
afterEach(() => screen.leave());
const draw = async (rows: RowsSpec) => {
  server.on('caseDetail', () => caseWith(rows));
  screen = await onScreen(<BlockOfCaseScreen programme="rounds" id="A-1" block="panel" />);
};
const asked = (name: string) => server.calls.filter((call) => call.name === name).map(({ input }) => input);

describe('Whom to seat', () => {
  it('is asked once the button is pressed', async () => {
    await draw(plan([planRow('a', 'Ana')], { least: 2, aside: [] }));
    expect(asked('suggestParties')).toEqual([]);
    await settled(() => screen.button('Ver especialistas sugeridos').click());
    expect(asked('suggestParties')).toEqual([asks]);
  });

  it('is there at once where somebody declined and nobody was asked in her place, and is invited with one click', async () => {
    await draw(plan([planRow('a', 'Ana')], { least: 2, aside: [declined] }));
    expect(asked('suggestParties')).toEqual([asks]);
    server.on('changeBlock', () => ({ case: caseWith(plan([planRow('a', 'Ana'), planRow('c', 'Ana Mora')])) }));
    await settled(() => screen.button(words.invite('Ana Mora')).click());
    expect(asked('changeBlock')).toEqual([{ ...asks, input: { act: 'addRows', rows: [suggestion.seat] } }]);
  });

  it('is not asked while enough are there', async () => {
    await draw(plan([planRow('a', 'Ana')], { least: 1, aside: [declined] }));
    expect(asked('suggestParties')).toEqual([]);
  });
});
