// Whether a function of the script runs at this moment, for the notice above the grid.
import { useEffect, useState } from 'preact/hooks';

let count = 0;
const listeners = new Set<(count: number) => void>();

function change(by: number): void {
  count += by;
  for (const listener of listeners) listener(count);
}

/** Call the returned function when the run is over. */
export function showRunning(): () => void {
  change(1);
  let over = false;
  return () => {
    if (!over) change(-1);
    over = true;
  };
}

export const isRunning = (): boolean => count > 0;

export function useRunning(): boolean {
  const [running, setRunning] = useState(count > 0);
  useEffect(() => {
    const listener = (now: number) => setRunning(now > 0);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return running;
}
