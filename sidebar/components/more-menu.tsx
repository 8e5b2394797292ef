// The menu behind the three dots: the screens that are not at the bottom, and what brings answers in.
// Keyboard as in any menu: arrows, Home, End, Escape; Tab leaves it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../server.ts';
import { mainProgramme, type Route } from '../shell/routes.ts';
import { useShell } from '../shell/shell.tsx';
import { useAction } from '../shell/use-action.ts';
import { IconButton } from './button.tsx';

const screens = [
  'forms',
  'commitments',
  'documents',
  'needs',
  'repertoire',
  'trainings',
  'areas',
  'topics',
  'settings',
  'outbox',
  'installation',
] as const;

/** Of these the first way of working alone has something to show. */
const ofFirst: readonly string[] = ['needs', 'trainings', 'topics'];

export function MoreMenu() {
  const { text, go, programmes } = useShell();
  const isFirstOn = mainProgramme(programmes) === '';
  const action = useAction();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const items = () => [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const leave = () => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (!open) return;
    items()[0]?.focus();
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  const move = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all[(to + all.length) % all.length]?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    } else if (event.key === 'Tab') setOpen(false);
  };
  const choose = (work: () => void) => () => {
    leave();
    work();
  };
  const item = (label: string, work: () => void) => (
    <button key={label} type="button" role="menuitem" tabIndex={-1} onClick={choose(work)}>
      {label}
    </button>
  );
  return (
    <div ref={box}>
      <IconButton icon="more" label={text.more} expanded={open} opens="menu" onClick={() => setOpen(!open)} />
      {action.busy ? <div class="progress over" role="progressbar" aria-label={text.working} /> : null}
      {open ? (
        <div class="menu-list appear" role="menu" aria-label={text.more} tabIndex={-1} onKeyDown={move}>
          {isFirstOn ? item(text.menu.proposals, () => void action.run(() => call('openProposals', {}))) : null}
          {item(
            text.menu.pullAnswers,
            () =>
              void action.run(() => call('pullAnswers', {}), {
                done: ({ received }) => text.answersPulled(received),
              }),
          )}
          <hr />
          {screens
            .filter((screen) => isFirstOn || !ofFirst.includes(screen))
            .map((screen) => item(text.menu[screen], () => go({ screen } as Route)))}
        </div>
      ) : null}
    </div>
  );
}
