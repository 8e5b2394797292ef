// Going through Hoy by keys: j and k or the arrows move between its buttons, Enter presses one, o opens what it is about.
// One button at a time can be reached with Tab, and with it the other controls of its row.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const STOP = '[data-stop]';
const ROW = '[data-row]';

function stopsIn(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(STOP)];
}

/** Makes one stop the one that Tab reaches. */
function settle(root: HTMLElement, wanted?: HTMLElement): void {
  const stops = stopsIn(root);
  const current = wanted ?? stops.find((stop) => stop.getAttribute('tabindex') === '0') ?? stops[0];
  for (const stop of stops) stop.tabIndex = stop === current ? 0 : -1;
  for (const control of root.querySelectorAll<HTMLElement>('[data-beside]'))
    control.tabIndex = current && control.closest(ROW) === current.closest(ROW) ? 0 : -1;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement;
}

export function useStops(root: RefObject<HTMLElement | null>, onHelp: () => void) {
  useLayoutEffect(() => {
    if (root.current) settle(root.current);
  });
  const move = (from: HTMLElement | null, by: number) => {
    const stops = root.current ? stopsIn(root.current) : [];
    const at = stops.findIndex((stop) => stop === from || (from !== null && stop.closest(ROW) === from.closest(ROW)));
    stops[Math.max(0, Math.min(stops.length - 1, at + by))]?.focus();
  };
  return {
    onFocusIn(event: FocusEvent) {
      const stop = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(STOP) : null;
      if (stop && root.current) settle(root.current, stop);
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const from = event.target instanceof HTMLElement ? event.target : null;
      const key = isTyping(from) && event.key.length === 1 ? '' : event.key;
      if (key === 'j' || key === 'J' || key === 'ArrowDown') move(from, 1);
      else if (key === 'k' || key === 'K' || key === 'ArrowUp') move(from, -1);
      else if (key === 'o' || key === 'O') from?.closest(ROW)?.querySelector<HTMLElement>('[data-opens]')?.click();
      else if (key === '?') onHelp();
      else return;
      event.preventDefault();
    },
  };
}

/** After a row was done, the next button is at hand; nothing moves when the focus is elsewhere. */
export function focusNext(row: HTMLElement | null): void {
  const root = row?.closest<HTMLElement>('.day');
  if (!row || !root || !row.contains(document.activeElement)) return;
  const stops = stopsIn(root);
  const at = stops.findIndex((stop) => row.contains(stop));
  const next = stops.slice(at + 1).find((stop) => !row.contains(stop)) ?? stops[at - 1];
  next?.focus({ preventScroll: true });
}
