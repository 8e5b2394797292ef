// @vitest-environment happy-dom
// The way back of a review: where it is offered, what it says first, and the reason that the area's own answer needs.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Deliverables } from '../../sidebar/screens/advisories/deliverables.tsx';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';
import type { DeliverableView } from '../../src/views/advisory-view.ts';
import { type FakeServer, fakeServer } from './fake-server.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';

const text = sidebarTexts.es;
const words = text.advisories;
const mentor = 'Lucía Partida';
const base = {
  id: 'E-1',
  label: 'Carta descriptiva',
  state: 'approved',
  stateLabel: 'aprobada',
  url: 'https://entregas.example/carta',
  reviewedOn: '2026-11-20',
  canReopen: true,
  reviewedByTeam: true,
};

let server: FakeServer;
let screen: OnScreen;
beforeEach(() => {
  server = fakeServer();
  server.on('reopenReview', () => ({ deliverable: 'E-1', notDone: '' }));
});
afterEach(() => screen.leave());

const show = async (more: Partial<DeliverableView> = {}) => {
  const deliverable = { ...base, ...more } as DeliverableView;
  screen = await onScreen(<Deliverables deliverables={[deliverable]} mentor={mentor} asked="" />);
};
const press = (label: string) => settled(() => screen.button(label).click());
const calls = () => server.calls.map(({ name, input }) => [name, input]);

describe('Taking a review back', () => {
  it.each(['approved', 'returned'] as const)(
    'is offered beside what was %s, and says first what comes of it',
    async (state) => {
      await show({ state });
      await press(words.reopenReview);
      expect(calls()).toEqual([]);
      expect(screen.place.textContent).toContain(words.reopenReviewSure(mentor));
      expect(screen.place.textContent?.includes(words.reopenReviewRound)).toBe(state === 'returned');
      await press(words.reopenReview);
      expect(calls()).toEqual([['reopenReview', { deliverable: 'E-1' }]]);
      expect(screen.said.at(-1)?.text).toBe(words.reviewReopened);
    },
  );

  it('is not offered where it cannot be done any more', async () => {
    await show({ canReopen: false });
    expect(screen.place.textContent).not.toContain(words.reopenReview);
  });

  it('of the area itself says that it is asked again, and needs the reason that it reads', async () => {
    await show({ reviewedByTeam: false });
    await press(words.reopenReview);
    expect(screen.place.textContent).toContain(words.reopenReviewOfArea(mentor));
    await press(words.reopenReview);
    expect(calls()).toEqual([]);
    expect(screen.place.textContent).toContain(text.fieldMissing);
    await settled(() => {
      const field = screen.place.querySelector('textarea');
      if (!field) throw new Error('There is no field for the reason');
      field.value = 'Se revisó otra versión';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(words.reopenReview);
    expect(calls()).toEqual([['reopenReview', { deliverable: 'E-1', reason: 'Se revisó otra versión' }]]);
  });
});
