// A screen: title with a way back, a body that scrolls, and the keyboard's focus on the title when the screen changes.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useShell } from '../shell/shell.tsx';
import { keptOf } from '../shell/use-kept.ts';
import { IconButton } from './button.tsx';

interface ScreenProps {
  readonly title: string;
  /** Whether this is one of the four roots, which has no way back. */
  readonly root?: boolean;
  readonly busy?: boolean;
  /** Further buttons of the header. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}

const SCROLL = 'scroll';
let opened = false;

export function Screen({ title, root = false, busy = false, tools, children }: ScreenProps) {
  const { text, back, visit } = useShell();
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const kept = keptOf(visit);
  // The very first screen leaves the focus where it is: the person may be typing in the sheet.
  useEffect(() => {
    if (opened) heading.current?.focus({ preventScroll: true });
    opened = true;
  }, []);
  useLayoutEffect(() => {
    if (body.current) body.current.scrollTop = (kept.get(SCROLL) as number | undefined) ?? 0;
  }, [kept]);
  return (
    <>
      <header class="bar-top">
        {root ? null : <IconButton icon="back" label={text.back} onClick={back} />}
        <h1 tabIndex={-1} ref={heading} title={title}>
          {title}
        </h1>
        {tools}
      </header>
      {busy ? <div class="progress" role="progressbar" aria-label={text.working} /> : null}
      <div class="body" ref={body} onScroll={(event) => kept.set(SCROLL, event.currentTarget.scrollTop)}>
        {children}
      </div>
    </>
  );
}
