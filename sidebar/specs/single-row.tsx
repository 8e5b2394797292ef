// A block of one row: a form that is always there, or what it says for whoever only reads it.
import type { RowsSpec } from '../../src/blocks/screen.ts';
import type { RowActs } from './row-acts.ts';
import { RowCard } from './row-card.tsx';
import { RowForm } from './row-form.tsx';
import { useSpecs } from './specs-context.ts';

const nothingToDo: RowActs = {
  edit: () => undefined,
  remove: async () => undefined,
  move: async () => undefined,
  decide: async () => undefined,
  set: async () => undefined,
};

export function SingleRow({ spec }: { spec: RowsSpec }) {
  const { text } = useSpecs();
  const [row] = spec.rows;
  const isOpen = row ? row.isOpen && spec.may.includes('edit') : spec.may.includes('add');
  if (isOpen) return <RowForm spec={spec} row={row} />;
  return row ? (
    <RowCard spec={{ ...spec, may: [] }} row={row} at={0} acts={nothingToDo} />
  ) : (
    <p class="help">{text.nothing}</p>
  );
}
