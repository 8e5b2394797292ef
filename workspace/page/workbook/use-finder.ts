// Whether the find bar is open. Its keys work wherever the focus is on the page.
import { useCallback, useEffect, useState } from 'preact/hooks';

/** Ctrl+F anywhere on the page opens the bar; again, its text is selected anew. */
export function useFinder(): { readonly turn: number; open(): void; close(): void } {
  const [turn, setTurn] = useState(0);
  const open = useCallback(() => setTurn((before) => before + 1), []);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'f')
        return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', key);
    return () => document.removeEventListener('keydown', key);
  }, [open]);
  return { turn, open, close: () => setTurn(0) };
}
