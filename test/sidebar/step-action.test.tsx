// @vitest-environment happy-dom
// The main button of an advisory: what needs nothing more is done where one stands, the rest leads to its screen.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Deliverables } from '../../sidebar/screens/advisories/deliverables.tsx';
import { Path } from '../../sidebar/screens/advisories/path.tsx';
import type { StepActionName } from '../../src/define/define-programme.ts';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';
import type { AdvisoryDetail, DeliverableView } from '../../src/views/advisory-view.ts';
import { type FakeServer, fakeServer } from './fake-server.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';

const words = sidebarTexts.es.advisories;
const id = 'A-2026-001';

let server: FakeServer;
let screen: OnScreen;
beforeEach(() => {
  server = fakeServer();
});
afterEach(() => screen.leave());

const press = async (name: StepActionName) => {
  const action = { name, label: 'Adelante', advisory: id, subject: '' };
  const advisory = { id, state: 'preparation', milestones: [], action } as unknown as AdvisoryDetail;
  screen = await onScreen(<Path advisory={advisory} onDeliverable={() => undefined} />);
  await settled(() => screen.button('Adelante').click());
};
const calls = () => server.calls.map(({ name, input }) => [name, input]);

describe('the main button of an advisory', () => {
  it('records the link-up as held at once, and leads beside it to where its day and materials are chosen', async () => {
    server.on('recordLinkUp', () => ({ deliverables: [], documents: [], materials: 0 }));
    await press('recordLinkUp');
    expect(calls()).toEqual([['recordLinkUp', { advisory: id }]]);
    expect(screen.said.at(-1)?.text).toBe(words.heldRecorded);
    expect(screen.went).toEqual([]);
    await settled(() => screen.button(words.otherwiseHeld).click());
    expect(screen.went).toEqual([{ screen: 'linkUp', id }]);
  });

  it('makes the report and closes the advisory at once; closing is undone by reopening', async () => {
    server.on('makeAdvisoryReport', () => ({ document: 'D-1', version: 1 }));
    await press('makeAdvisoryReport');
    expect(screen.said.at(-1)?.text).toBe(words.reportMade(1));
    await screen.leave();
    server.on('closeAdvisory', () => ({ advisory: id, certificate: '', notDone: '' }));
    server.on('reopenAdvisory', () => ({}));
    await press('closeAdvisory');
    expect(screen.said.at(-1)?.text).toBe(words.closed);
    await settled(() => void screen.said.at(-1)?.undo?.());
    expect(calls().map(([name]) => name)).toEqual(['makeAdvisoryReport', 'closeAdvisory', 'reopenAdvisory']);
    expect(screen.went).toEqual([]);
  });

  it.each([
    ['writeReport', 'report'],
    ['giveIncentive', 'closing'],
    ['seeClosing', 'closing'],
    ['scheduleLinkUp', 'linkUp'],
  ] as const)('%s leads to its screen and does nothing by itself', async (name, to) => {
    await press(name);
    expect(screen.went).toEqual([{ screen: to, id }]);
    expect(calls()).toEqual([]);
  });

  it('opens the field for the delivery that it asks for', async () => {
    const deliverable = { id: 'E-1', label: 'Carta', state: 'asked', stateLabel: 'pedida', url: '' };
    const deliverables = [deliverable as unknown as DeliverableView];
    screen = await onScreen(<Deliverables mentor="Lucía Partida" deliverables={deliverables} asked="" />);
    expect(screen.place.querySelector('input')).toBeNull();
    await screen.redraw(<Deliverables mentor="Lucía Partida" deliverables={deliverables} asked="E-1" />);
    expect(screen.place.querySelector('input')).not.toBeNull();
  });
});
