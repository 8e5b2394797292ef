// What was typed and not yet saved, while the sidebar is open: leaving a form by mistake loses nothing.
import type { FieldValue } from './field.tsx';

export type Typed = Readonly<Record<string, FieldValue>>;

const drafts = new Map<string, Typed>();

export function draftOf(key: string | undefined): Typed {
  return (key === undefined ? undefined : drafts.get(key)) ?? {};
}

export function keepDraft(key: string | undefined, typed: Typed): void {
  if (key === undefined) return;
  if (Object.keys(typed).length === 0) drafts.delete(key);
  else drafts.set(key, typed);
}
