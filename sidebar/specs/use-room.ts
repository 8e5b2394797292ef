// Whether there is room for a table of so many columns.
import { useEffect, useState } from 'preact/hooks';

const COLUMN_PIXELS = 100;
const ACTIONS_PIXELS = 152;

export function useRoom(box: { readonly current: HTMLElement | null }, columns: number): boolean {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const look = () => setWidth(element.clientWidth);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return columns > 2 && width >= columns * COLUMN_PIXELS + ACTIONS_PIXELS;
}
