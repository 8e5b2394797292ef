// A button that opens a menu, by mouse or keyboard; menus may hold menus.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

export type MenuLine =
  | {
      readonly kind: 'item';
      readonly label: string;
      readonly hint?: string;
      readonly disabled?: boolean;
      readonly checked?: boolean;
      act(): void;
    }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly lines: readonly MenuLine[] };

/** The items of this list, not those of a list inside it. */
const OWN_ITEMS = ':scope > [role^=menuitem], :scope > .menu-nest > [role^=menuitem]';

interface ListProps {
  readonly lines: readonly MenuLine[];
  readonly label: string;
  readonly at?: { readonly x: number; readonly y: number };
  readonly up?: boolean;
  /** `restore` = give the focus back to what opened the menu. */
  close(restore: boolean): void;
}

/** The open list. Focus moves with the arrows and stays inside until it closes. */
export function MenuList({ lines, label, at, up, close }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>(OWN_ITEMS)?.focus();
  }, []);
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>(OWN_ITEMS) ?? [])];
  const keyDown = (event: KeyboardEvent) => {
    const all = items();
    const here = all.indexOf(document.activeElement as HTMLElement);
    const go = (index: number) => all[(index + all.length) % all.length]?.focus();
    if (event.key === 'ArrowDown') go(here + 1);
    else if (event.key === 'ArrowUp') go(here - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(all.length - 1);
    else if (event.key === 'Escape' || event.key === 'ArrowLeft') close(true);
    else if (event.key === 'Tab') close(true);
    else if (event.key === 'ArrowRight') {
      const index = all[here]?.dataset.submenu;
      if (index !== undefined) setOpen(Number(index));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const place = at
    ? {
        position: 'fixed' as const,
        left: `${Math.min(at.x, window.innerWidth - 290)}px`,
        top: `${Math.min(at.y, window.innerHeight - 40 - lines.length * 32)}px`,
      }
    : undefined;
  return (
    <div
      ref={list}
      class={`menu${up ? ' menu-up' : ''}`}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      style={place}
      onKeyDown={keyDown}
    >
      {lines.map((line, index) => {
        if (line.kind === 'separator') return <hr key={`line-${index.toString()}`} />;
        if (line.kind === 'menu')
          return (
            <div key={line.label} class="menu-nest" role="none">
              <MenuLineButton
                label={line.label}
                submenu={index}
                expanded={open === index}
                act={() => setOpen(open === index ? null : index)}
              />
              {open === index && (
                <MenuList
                  lines={line.lines}
                  label={line.label}
                  close={(restore) => (restore ? setOpen(null) : close(false))}
                />
              )}
            </div>
          );
        return (
          <MenuLineButton
            key={line.label}
            label={line.label}
            {...(line.hint === undefined ? {} : { hint: line.hint })}
            {...(line.checked === undefined ? {} : { checked: line.checked })}
            disabled={line.disabled ?? false}
            act={() => {
              close(true);
              line.act();
            }}
          />
        );
      })}
    </div>
  );
}

function MenuLineButton(props: {
  label: string;
  hint?: string;
  submenu?: number;
  expanded?: boolean;
  disabled?: boolean;
  checked?: boolean;
  act(): void;
}) {
  return (
    <button
      type="button"
      role={props.checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
      {...(props.checked === undefined ? {} : { 'aria-checked': props.checked })}
      tabIndex={-1}
      {...(props.submenu === undefined
        ? {}
        : {
            'data-submenu': props.submenu,
            'aria-haspopup': 'menu' as const,
            'aria-expanded': props.expanded ?? false,
          })}
      aria-disabled={props.disabled ? true : undefined}
      onClick={() => {
        if (!props.disabled) props.act();
      }}
    >
      <span>{props.label}</span>
      {props.hint && <kbd>{props.hint}</kbd>}
      {props.submenu !== undefined && <Icon name="right" size={16} />}
    </button>
  );
}

export function MenuButton(props: {
  label: string;
  lines: readonly MenuLine[] | (() => readonly MenuLine[]);
  children?: ComponentChildren;
  class?: string;
  up?: boolean;
  role?: 'menuitem';
}) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    window.addEventListener('blur', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      window.removeEventListener('blur', away);
    };
  }, [open]);
  const lines = open ? (typeof props.lines === 'function' ? props.lines() : props.lines) : [];
  return (
    <div ref={box} class="menu-box" {...(props.role ? { role: 'none' } : {})}>
      <button
        ref={button}
        type="button"
        id={id}
        class={props.class ?? 'menu-button'}
        role={props.role}
        aria-haspopup="menu"
        aria-expanded={open}
        {...(props.children === undefined ? {} : { 'aria-label': props.label, title: props.label })}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && !open) {
            event.preventDefault();
            setOpen(true);
          }
        }}
      >
        {props.children ?? props.label}
      </button>
      {open && (
        <MenuList
          lines={lines}
          label={props.label}
          {...(props.up ? { up: true } : {})}
          close={(restore) => {
            setOpen(false);
            if (restore) button.current?.focus();
          }}
        />
      )}
    </div>
  );
}
