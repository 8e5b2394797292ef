// Find in the sheet: a bar with the text, the count, next and previous. Enter goes on, Escape closes.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundCells } from '../../server/api.ts';
import { getJson } from '../server.ts';
import { Icon } from '../shell/icon.tsx';
import { t } from '../text.ts';

interface Props {
  readonly sheetId: number;
  /** Changes with the sheet, so that the count stays true. */
  readonly version: number;
  /** Changes when find is asked for again while open. */
  readonly turn: number;
  /** Shows a cell that was found. */
  reveal(row: number, column: number): void;
  close(): void;
}

const WAIT_MS = 150;

export function FindBar({ sheetId, version, turn, reveal, close }: Props) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<FoundCells | null>(null);
  const [place, setPlace] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const asked = useRef('');
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [turn]);
  useEffect(() => {
    if (text === '') {
      setFound(null);
      asked.current = '';
      return;
    }
    let isOver = false;
    const timer = setTimeout(async () => {
      const answer = await getJson<FoundCells>(`/api/sheets/${sheetId}/find?text=${encodeURIComponent(text)}`).catch(
        () => null,
      );
      if (isOver || !answer) return;
      setFound(answer);
      if (asked.current === text) return;
      asked.current = text;
      setPlace(0);
      const first = answer.cells[0];
      if (first) reveal(...first);
    }, WAIT_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [text, sheetId, version]);

  const cells = found?.cells ?? [];
  const go = (step: 1 | -1) => {
    if (cells.length === 0) return;
    const next = (place + step + cells.length) % cells.length;
    setPlace(next);
    const cell = cells[next];
    if (cell) reveal(...cell);
  };
  const count =
    found === null
      ? ''
      : cells.length === 0
        ? t.tools.nothing
        : t.tools.place(Math.min(place, cells.length - 1) + 1, found.total);
  const hidden = found && found.hidden > 0 ? t.tools.inHidden(found.hidden) : '';
  return (
    <search class="find-bar" aria-label={t.tools.find}>
      <input
        ref={field}
        aria-label={t.tools.find}
        placeholder={t.tools.find}
        value={text}
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            go(event.shiftKey ? -1 : 1);
          } else if (event.key === 'Escape') {
            event.preventDefault();
            close();
          }
        }}
      />
      <span class="find-count" role="status">
        {[count, hidden].filter((part) => part !== '').join(' · ')}
      </span>
      <button
        type="button"
        class="tool"
        aria-label={t.tools.previous}
        title={`${t.tools.previous} (Shift+Enter)`}
        disabled={cells.length === 0}
        onClick={() => go(-1)}
      >
        <span class="turned">
          <Icon name="down" size={18} />
        </span>
      </button>
      <button
        type="button"
        class="tool"
        aria-label={t.tools.next}
        title={`${t.tools.next} (Enter)`}
        disabled={cells.length === 0}
        onClick={() => go(1)}
      >
        <Icon name="down" size={18} />
      </button>
      <button
        type="button"
        class="tool"
        aria-label={t.tools.closeFind}
        title={`${t.tools.closeFind} (Esc)`}
        onClick={close}
      >
        <Icon name="close" size={18} />
      </button>
    </search>
  );
}
