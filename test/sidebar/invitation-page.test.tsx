// @vitest-environment happy-dom
// Answering an invitation: the answers stand apart from the comment, and declining asks once more, where one can see it.
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Invitation } from '../../sidebar/pages/invitation.tsx';
import { OpenedContext } from '../../sidebar/pages/opened.ts';
import { pageTexts } from '../../src/text/page-text.ts';
import type { InvitationPage } from '../../src/views/request-page-view.ts';
import { type FakeServer, fakeServer, Refused } from './fake-server.ts';
import { type OnScreen, onScreen, settled, type } from './on-screen.tsx';

const text = pageTexts.es;
const words = text.invitation;
const page: InvitationPage = {
  head: { service: 'Círculos', institution: '', contactName: '', contactEmail: '' },
  id: 'I-1',
  mentor: 'Lucía Partida',
  title: 'Registro de marca',
  area: 'Jurídica',
  facts: [{ label: 'Lugar', value: 'https://meet.example/abc' }],
  expected: ['Dar una sesión.'],
  state: 'open',
  message: 'Conteste, por favor.',
  answeredOn: '',
  comment: '',
};

let server: FakeServer;
let screen: OnScreen;
const opened = (content: ComponentChild) => (
  <OpenedContext.Provider value={{ token: 'signed', language: 'es', text }}>{content}</OpenedContext.Provider>
);
const bar = () => screen.place.querySelector('.answer-bar');

beforeEach(async () => {
  server = fakeServer();
  server.on('answerInvitation', () => ({ answer: 'declined', message: 'Anotado.', advisory: '' }));
  screen = await onScreen(opened(<Invitation page={page} />));
});
afterEach(() => screen.leave());

describe('the page of an invitation', () => {
  it('keeps both answers in the bar that stays in sight, after the comment', () => {
    expect([...(bar()?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent)).toEqual([
      words.accept,
      words.decline,
    ]);
    expect(bar()?.previousElementSibling?.querySelector('textarea')).not.toBeNull();
  });

  it('moves to the question when one declines, and sends the reason only after the second click', async () => {
    await settled(() => screen.button(words.decline).click());
    expect(document.activeElement?.textContent).toContain(words.declineTitle);
    expect(server.calls).toEqual([]);
    await type(screen.place, words.declineReason, 'Ese día viajo.');
    await settled(() => screen.button(words.declineSure).click());
    expect(server.calls.map(({ input }) => input)).toEqual([
      { token: 'signed', answer: 'declined', comment: 'Ese día viajo.' },
    ]);
    expect(screen.place.textContent).toContain(words.thanksDeclined);
    expect(bar()).toBeNull();
  });

  it('says beside the answers why one could not be taken', async () => {
    server.on('answerInvitation', () => {
      throw new Refused('busy', 'Alguien más está guardando.');
    });
    await settled(() => screen.button(words.accept).click());
    expect(bar()?.querySelector('[role=alert]')?.textContent).toBe('Alguien más está guardando.');
  });
});
