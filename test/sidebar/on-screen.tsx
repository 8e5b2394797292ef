// Draws parts of the sidebar in a document of happy-dom, within a shell whose moves and messages the test can read.
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import type { Route } from '../../sidebar/shell/routes.ts';
import { type Message, type Shell, ShellContext } from '../../sidebar/shell/shell.tsx';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';

export interface OnScreen {
  readonly place: HTMLElement;
  readonly went: Route[];
  readonly said: Message[];
  /** How often it was asked anew which ways of working are on. */
  learnt(): number;
  redraw(content: ComponentChild): Promise<void>;
  /** The button with this name. */
  button(name: string): HTMLButtonElement;
  leave(): Promise<void>;
}

/** Waits until answers have come in and the screen is drawn again. */
export async function settled(work: () => void = () => undefined): Promise<void> {
  await act(work);
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
}

export async function onScreen(content: ComponentChild, programmes: Shell['programmes'] = []): Promise<OnScreen> {
  const place = document.createElement('main');
  document.body.append(place);
  const went: Route[] = [];
  const said: Message[] = [];
  let learnt = 0;
  const shell: Shell = {
    text: sidebarTexts.es,
    language: 'es',
    user: 'coordinacion@ejemplo.org',
    visit: { number: 1, route: { screen: 'today' } },
    programmes,
    learnProgrammes: async () => {
      learnt += 1;
    },
    go: (route) => went.push(route),
    replace: (route) => went.push(route),
    back: () => went.push({ screen: 'today' }),
    say: (message) => said.push(message),
  };
  const draw = (inside: ComponentChild) =>
    settled(() => render(<ShellContext.Provider value={shell}>{inside}</ShellContext.Provider>, place));
  await draw(content);
  return {
    place,
    went,
    said,
    learnt: () => learnt,
    redraw: draw,
    button(name) {
      const found = [...place.querySelectorAll('button')].find(
        (button) => (button.getAttribute('aria-label') ?? button.textContent?.trim()) === name,
      );
      if (!found) throw new Error(`No button «${name}» in: ${place.textContent}`);
      return found;
    },
    async leave() {
      await settled(() => render(null, place));
      place.remove();
    },
  };
}

/** Types into the field with this label. */
export function type(place: HTMLElement, label: string, value: string): Promise<void> {
  const found = [...place.querySelectorAll('label')].find((each) => each.textContent?.startsWith(label));
  const input = document.getElementById(found?.getAttribute('for') ?? '') as HTMLInputElement | null;
  if (!input) throw new Error(`No field «${label}»`);
  return settled(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
