// What every kind with rows of its own asks of them: that there is room, that a row stands there, and what it says now.
import { refuse } from '../define/refusal.ts';
import type { Translated } from '../text/language.ts';
import type { Saved } from './block.ts';
import type { Dossier } from './dossier.ts';
import { type FieldColumns, shownValues } from './fields.ts';
import { writtenBy } from './told.ts';

interface Written {
  readonly id: string;
  readonly by: string;
  readonly savedAt: string;
}

interface Room {
  readonly tab: Translated;
  readonly max: number;
}

/** How many rows stand there already, for as many more. */
export function needRoom({ tab, max }: Room, standing: number, more: number, { context }: Dossier): void {
  if (standing + more > max) throw refuse('tooManyRows', { max, standing, more, tab: tab[context.language] });
}

export function find<R extends { readonly id: string }>(rows: readonly R[], id: string): R {
  const row = rows.find((each) => each.id === id);
  if (!row) throw refuse('rowNotFound', { id });
  return row;
}

/** A row as somebody else left it. */
export function seen(columns: FieldColumns, row: Written, { context }: Dossier): NonNullable<Saved['theirs']> {
  const shown = Object.entries(shownValues(columns, { ...row }, context)).filter(([, value]) => value !== '');
  const text = shown.map(([key, value]) => `${columns[key]?.label[context.language] ?? key}: ${value}`).join('\n');
  return { text, by: writtenBy(row, context) };
}
