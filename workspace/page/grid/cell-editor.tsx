// Editing one cell in place: a text field, or a combobox where the cell offers choices.
// Enter and Tab keep the text, Escape drops it, leaving the field keeps it.
// biome-ignore-all lint/a11y/useFocusableInteractive: the list of a combobox: options are not focused, the text field above handles their keys.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the list of a combobox: options are not focused, the text field above handles their keys.

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pixels } from './pixels.ts';

export interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly choices: readonly string[] | null;
}

interface Props {
  readonly editing: Editing;
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** `null` = dropped; `move` = where the selection goes next. */
  done(text: string | null, move?: 'down' | 'up' | 'left' | 'right'): void;
}

export function CellEditor({ editing, label, left, top, width, height, done }: Props) {
  const [text, setText] = useState(editing.text);
  const [marked, setMarked] = useState(-1);
  const [typed, setTyped] = useState(false);
  const field = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const closed = useRef(false);
  useLayoutEffect(() => {
    const input = field.current;
    input?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
  }, []);
  const choices =
    editing.choices?.filter((one) => !typed || one.toLowerCase().includes(text.trim().toLowerCase())) ?? [];
  const finish = (value: string | null, move?: 'down' | 'up' | 'left' | 'right') => {
    if (closed.current) return;
    closed.current = true;
    done(value !== null && value === editing.text && !typed ? null : value, move);
  };
  const keyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (choices.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setMarked((marked + step + choices.length) % choices.length);
    } else if (event.key === 'Enter' && !event.altKey) {
      event.preventDefault();
      const choice = choices[marked];
      if (choice === undefined) finish(text, event.shiftKey ? 'up' : 'down');
      else {
        closed.current = true;
        done(choice, 'down');
      }
    } else if (event.key === 'Tab') {
      event.preventDefault();
      finish(text, event.shiftKey ? 'left' : 'right');
    } else if (event.key === 'Escape') {
      event.preventDefault();
      finish(null);
    }
  };
  const common = {
    'aria-label': label,
    value: text,
    spellcheck: false,
    style: pixels({ width: Math.max(width, Math.min(420, text.length * 8 + 24)) }),
    onInput: (event: { currentTarget: { value: string } }) => {
      setText(event.currentTarget.value);
      setTyped(true);
      setMarked(-1);
    },
    onKeyDown: keyDown,
    onBlur: () => finish(text),
  };
  return (
    <div class="cell-editor" style={pixels({ left, top, minWidth: width, minHeight: height })}>
      {editing.choices ? (
        <input
          {...common}
          ref={field as RefObject<HTMLInputElement>}
          role="combobox"
          aria-expanded
          aria-controls="cell-choices"
          aria-autocomplete="list"
          {...(choices[marked] === undefined ? {} : { 'aria-activedescendant': `cell-choice-${marked}` })}
        />
      ) : (
        <textarea
          {...common}
          ref={field as RefObject<HTMLTextAreaElement>}
          rows={Math.min(8, text.split('\n').length)}
        />
      )}
      {editing.choices && (
        <div id="cell-choices" role="listbox" aria-label={label} class="cell-choices">
          {choices.map((choice, index) => (
            <div
              key={choice}
              id={`cell-choice-${index}`}
              role="option"
              aria-selected={index === marked || choice === editing.text}
              class={index === marked ? 'marked' : ''}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => {
                closed.current = true;
                done(choice);
              }}
            >
              {choice}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
