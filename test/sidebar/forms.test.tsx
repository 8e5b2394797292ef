// @vitest-environment happy-dom
// The forms to share: a link that can be copied, and a mail to the contact of the area that is chosen.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FormsScreen } from '../../sidebar/screens/forms/forms.tsx';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';
import { type FakeServer, fakeServer } from './fake-server.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';

const text = sidebarTexts.es;
const words = text.forms;
const form = (key: string, url: string) => ({
  key,
  title: key,
  about: '',
  url,
  message: { title: 'Texto', text: url, whatsappUrl: '' },
  forAreas: key !== 'advisorProfile',
});

let server: FakeServer;
let screen: OnScreen;
let reachable = true;
beforeEach(() => {
  server = fakeServer();
  server.on('sharedForms', () => ({
    troubles: [],
    items: [form('areaRequest', 'https://forms.example/1'), form('advisorProfile', '')],
    areas: [{ id: 'AR-1', name: 'Salud', contactName: 'Berta Solís', reachable }],
  }));
  server.on('sendForm', () => ({ sentTo: 'Berta Solís' }));
});
afterEach(() => screen.leave());

describe('the forms to share', () => {
  it('show the link and its QR code, and name a form that is missing', async () => {
    screen = await onScreen(<FormsScreen />);
    expect(
      screen.place.querySelector<HTMLInputElement>(`input[aria-label="${words.linkOf('areaRequest')}"]`)?.value,
    ).toBe('https://forms.example/1');
    expect(screen.place.querySelectorAll('svg.qr-code')).toHaveLength(1);
    expect(screen.place.textContent).toContain(words.missing);
    expect(screen.place.textContent).not.toContain(words.sendTo('Berta Solís'));
  });

  it('with an area, go by mail to its contact', async () => {
    screen = await onScreen(<FormsScreen area="AR-1" />);
    await settled(() => screen.button(words.sendTo('Berta Solís')).click());
    expect(server.calls.map(({ name, input }) => [name, input])).toContainEqual([
      'sendForm',
      { form: 'areaRequest', area: 'AR-1' },
    ]);
    expect(screen.said.at(-1)?.text).toBe(words.sentTo('Berta Solís'));
  });

  it('say that an area has no address, and lead to where it is written', async () => {
    reachable = false;
    screen = await onScreen(<FormsScreen area="AR-1" />);
    expect(screen.place.textContent).toContain(words.noContact);
    await settled(() => screen.button(text.edit).click());
    expect(screen.went).toEqual([{ screen: 'editArea', id: 'AR-1' }]);
  });
});
