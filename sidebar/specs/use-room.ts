// Whether there is room for a table.
import { useEffect, useState } from 'preact/hooks';

const TABLE_FROM_PIXELS = 640;

export function useRoom(box: { readonly current: HTMLElement | null }): boolean {
  const [hasRoom, setHasRoom] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const look = () => setHasRoom(element.clientWidth >= TABLE_FROM_PIXELS);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return hasRoom;
}
