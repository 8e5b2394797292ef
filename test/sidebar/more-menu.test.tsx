// @vitest-environment happy-dom
// The menu behind the three dots, by keyboard alone.
import { afterEach, describe, expect, it } from 'vitest';
import { MoreMenu } from '../../sidebar/components/more-menu.tsx';
import { fakeServer } from './fake-server.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';

let screen: OnScreen | undefined;
afterEach(() => screen?.leave());

const press = (key: string) =>
  settled(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
const focused = () => document.activeElement?.textContent;

describe('the menu', () => {
  it('moves with arrows, Home and End, and comes round', async () => {
    fakeServer();
    screen = await onScreen(<MoreMenu />);
    await settled(() => screen?.button('Más').click());
    expect(focused()).toBe('Proponer para todas');
    await press('ArrowUp');
    expect(focused()).toBe('Instalación');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(focused()).toBe('Traer respuestas de formularios');
    await press('End');
    expect(focused()).toBe('Instalación');
    await press('Home');
    expect(focused()).toBe('Proponer para todas');
  });

  it('closes with Escape and gives the focus back', async () => {
    fakeServer();
    screen = await onScreen(<MoreMenu />);
    await settled(() => screen?.button('Más').click());
    await press('Escape');
    expect(screen.place.querySelector('[role="menu"]')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Más');
  });

  it('leads to the screen that is chosen', async () => {
    fakeServer();
    screen = await onScreen(<MoreMenu />);
    await settled(() => screen?.button('Más').click());
    await settled(() => screen?.button('Áreas').click());
    expect(screen.went).toEqual([{ screen: 'areas' }]);
  });
});
