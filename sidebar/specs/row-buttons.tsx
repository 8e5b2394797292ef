// What may be done with one row. The buttons stay where they are while they work, so that the focus does.
import { useState } from 'preact/hooks';
import type { RowSpec, RowsSpec } from '../../src/blocks/screen.ts';
import { Icon } from '../components/icon.tsx';
import type { RowActs } from './row-acts.ts';
import { nameOfRow } from './row-values.ts';
import { useSpecs } from './specs-context.ts';

export function RowButtons({ spec, row, at, acts }: { spec: RowsSpec; row: RowSpec; at: number; acts: RowActs }) {
  const { text } = useSpecs();
  const [busy, setBusy] = useState(false);
  const { rows, fields } = spec;
  const may = row.isOpen ? spec.may : [];
  const name = nameOfRow(row, fields);
  if (may.length === 0 && !row.acts?.length) return null;
  const run = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    await work();
    setBusy(false);
  };
  const step = (by: -1 | 1, label: string) => {
    const isEnd = by < 0 ? at === 0 : at === rows.length - 1;
    return (
      <button
        type="button"
        class={`icon-button ${by < 0 ? 'up' : ''}`}
        aria-label={`${label}: ${name}`}
        title={label}
        aria-disabled={busy || isEnd}
        onClick={() => (isEnd ? undefined : void run(() => acts.move(row, by)))}
      >
        <Icon name="down" />
      </button>
    );
  };
  return (
    <>
      {may.includes('edit') ? (
        <button
          type="button"
          class="button"
          data-edits={row.id}
          aria-label={`${text.edit}: ${name}`}
          onClick={() => acts.edit(row)}
        >
          {text.edit}
        </button>
      ) : null}
      {row.acts?.map(({ option, label }) => (
        <button
          key={option}
          type="button"
          class="button"
          aria-label={`${label}: ${name}`}
          aria-disabled={busy}
          onClick={() => void run(() => acts.decide(row, option))}
        >
          {label}
        </button>
      ))}
      {may.includes('remove') && !row.acts?.length ? (
        <button
          type="button"
          class="button"
          aria-label={`${text.remove}: ${name}`}
          aria-disabled={busy}
          onClick={() => void run(() => acts.remove(row))}
        >
          {text.remove}
        </button>
      ) : null}
      {may.includes('move') && rows.length > 1 ? (
        <span class="steps-of-row">
          {step(-1, text.up)}
          {step(1, text.down)}
        </span>
      ) : null}
    </>
  );
}
