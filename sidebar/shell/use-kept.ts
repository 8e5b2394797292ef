// State of a screen that is still there when one comes back to it: its filter, what was searched, how far it was scrolled.
// It belongs to one visit: the same screen opened anew starts fresh.
import { useCallback, useState } from 'preact/hooks';
import { useShell, type Visit } from './shell.tsx';

const keptByVisit = new WeakMap<Visit, Map<string, unknown>>();

export function keptOf(visit: Visit): Map<string, unknown> {
  const known = keptByVisit.get(visit);
  if (known) return known;
  const kept = new Map<string, unknown>();
  keptByVisit.set(visit, kept);
  return kept;
}

export function useKept<T>(name: string, first: T): [T, (value: T) => void] {
  const { visit } = useShell();
  const kept = keptOf(visit);
  const [value, setValue] = useState<T>(kept.has(name) ? (kept.get(name) as T) : first);
  const change = useCallback(
    (next: T) => {
      kept.set(name, next);
      setValue(next);
    },
    [kept, name],
  );
  return [value, change];
}
