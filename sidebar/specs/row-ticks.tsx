// Days that a tick sets: done today, or not done after all.
import { useState } from 'preact/hooks';
import type { RowSpec, RowsSpec } from '../../src/blocks/screen.ts';
import type { RowActs } from './row-acts.ts';
import { isEmpty } from './row-values.ts';

export function RowTicks({
  spec,
  row,
  acts,
  inColumn = false,
}: {
  spec: RowsSpec;
  row: RowSpec;
  acts: RowActs;
  /** Under a heading that says what is ticked. */
  inColumn?: boolean;
}) {
  /** The tick that is being saved, as it was set. */
  const [setting, setSetting] = useState<{ readonly key: string; readonly on: boolean } | null>(null);
  if (!row.isOpen || row.isAhead) return null;
  const tick = async (key: string, on: boolean) => {
    if (setting) return;
    setSetting({ key, on });
    await acts.set(row, { [key]: on ? today() : '' });
    setSetting(null);
  };
  return (
    <>
      {spec.fields
        .filter(({ isTick, readOnly }) => isTick && !readOnly)
        .map(({ key, label }) => (
          <label class="option" key={key}>
            <input
              type="checkbox"
              checked={setting?.key === key ? setting.on : !isEmpty(row.values[key])}
              aria-disabled={setting !== null}
              onChange={(event) => void tick(key, event.currentTarget.checked)}
            />
            <span>
              <span class={inColumn ? 'visually-hidden' : ''}>{label} </span>
              {row.shown[key]}
            </span>
          </label>
        ))}
    </>
  );
}

/** The day where the reader is. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
