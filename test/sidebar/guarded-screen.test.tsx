// @vitest-environment happy-dom
// What a screen throws while it is drawn stays its own: a message and another try, instead of waiting for ever.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GuardedScreen } from '../../sidebar/shell/guarded-screen.tsx';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';
import { type OnScreen, onScreen, settled } from './on-screen.tsx';

const text = sidebarTexts.es;
let screen: OnScreen;
afterEach(() => screen.leave());

describe('a screen that cannot be drawn', () => {
  it('says so, and is drawn when tried again', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let isBroken = true;
    const Fragile = () => {
      if (isBroken) throw new Error('No word for it');
      return <p>Aquí está</p>;
    };
    screen = await onScreen(
      <GuardedScreen>
        <Fragile />
      </GuardedScreen>,
    );
    expect(screen.place.textContent).toContain(text.broken.title);
    expect(said).toHaveBeenCalled();
    said.mockRestore();
    isBroken = false;
    await settled(() => screen.button(text.retry).click());
    expect(screen.place.textContent).toBe('Aquí está');
  });
});
