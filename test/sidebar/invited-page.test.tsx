// @vitest-environment happy-dom
// The page of somebody who is invited to take part: the invitation alone, one click to answer, and her page of the case
// once she has accepted.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OpenedContext } from '../../sidebar/pages/opened.ts';
import { Party } from '../../sidebar/pages/party/party.tsx';
import type { InvitationSpec } from '../../src/blocks/inviting.ts';
import { pageTexts } from '../../src/text/page-text.ts';
import type { PartyPage } from '../../src/views/case-view.ts';
import { type FakeServer, fakeServer, Refused } from './fake-server.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';

const text = pageTexts.es;
const words = text.party.invited;
const token = 'party~peer-advisory%2FA-1%2FPA-2~2027-01-01.signature';
const invitation: InvitationSpec = {
  block: 'panel',
  row: 'PA-2',
  state: 'open',
  asks: 'Venir tres días, ad honorem.',
  facts: [{ label: 'País', value: 'Paraguay' }],
  answerBy: '2026-11-30',
  why: '',
};
const invited: PartyPage = {
  head: { service: 'Red', institution: '', contactName: 'Julia', contactEmail: 'julia@red.example' },
  name: 'Eva Paz',
  roleName: 'Especialista',
  organisation: 'Instituto',
  title: 'Protección de la infancia',
  caseName: 'Ronda',
  end: '',
  invitation,
  owes: [],
  stage: '',
  stages: [],
  meetings: [],
  contacts: [],
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
const standing = (state: InvitationSpec['state'], why = ''): PartyPage => ({
  ...invited,
  invitation: { ...invitation, state, why },
});
beforeEach(() => {
  window.localStorage.clear();
  server = fakeServer();
});
afterEach(() => screen.leave());

describe('The page of an invitation', () => {
  it('says what is asked, until when and about what, and nothing of the case', async () => {
    await draw(invited);
    const said = screen.place.textContent ?? '';
    for (const part of ['Venir tres días, ad honorem.', 'lunes 30 de noviembre de 2026', 'Paraguay'])
      expect(said).toContain(part);
    expect(said).not.toContain(text.party.everything);
  });

  it('becomes the page of the case with one click', async () => {
    server.on('changeOnPage', () => ({ page: { ...invited, invitation: null } }));
    await draw(invited);
    await settled(() => screen.button(words.accept).click());
    expect(server.calls[0]?.input).toEqual({
      token,
      block: 'panel',
      input: { act: 'decide', row: 'PA-2', option: 'accepted', note: '' },
    });
    expect(screen.place.textContent).toContain(words.thanks);
    expect(screen.place.textContent).toContain(text.party.everything);
  });

  it('takes a reason with the click that declines, and offers the way back', async () => {
    server.on('changeOnPage', () => ({ page: standing('declined', 'De viaje') }));
    await draw(invited);
    const field = screen.place.querySelector('textarea') as HTMLTextAreaElement;
    await settled(() => {
      field.value = ' De viaje ';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await settled(() => screen.button(words.decline).click());
    expect(server.calls[0]?.input).toMatchObject({ input: { option: 'declined', note: 'De viaje' } });
    expect(screen.place.textContent).toContain(words.yourReason('De viaje'));
    expect(screen.button(words.acceptAfterAll)).toBeTruthy();
  });

  it.each(['waiting', 'withdrawn', 'over'] as const)('asks nothing of whoever is %s', async (state) => {
    await draw(standing(state));
    expect(screen.place.textContent).toContain(words.states[state].title);
    expect(screen.place.querySelectorAll('button')).toHaveLength(0);
  });

  it('keeps the answers in place when it could not be sent', async () => {
    server.on('changeOnPage', () => {
      throw new Refused('unreachable', 'x');
    });
    await draw(invited);
    await settled(() => screen.button(words.accept).click());
    expect(screen.place.querySelector('[role=alert]')?.textContent).toBe(text.unreachable);
    expect(screen.button(words.accept)).toBeTruthy();
  });
});
