// Points to be ticked off: each is saved at once, and what was ticked by mistake is unticked.
import { useState } from 'preact/hooks';
import type { ChecklistSpec } from '../../src/blocks/screen.ts';
import { useSpecs } from './specs-context.ts';

export function Checklist({ spec: { points, isOpen }, label }: { spec: ChecklistSpec; label: string }) {
  const { text, act, tell } = useSpecs();
  /** As they were ticked, until the server has saved them. */
  const [setting, setSetting] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isDone = (point: ChecklistSpec['points'][number]) => setting.get(point.key) ?? point.isDone;
  const tick = async (point: string, on: boolean) => {
    if (setting.has(point)) return;
    setSetting((before) => new Map(before).set(point, on));
    const saved = await act({ act: 'tick', point, on });
    if (saved !== null) tell(text.saved);
    setSetting((before) => {
      const after = new Map(before);
      after.delete(point);
      return after;
    });
  };
  return (
    <fieldset class="field">
      <legend class="visually-hidden">{label}</legend>
      <p class="help">{text.ticked(points.filter(isDone).length, points.length)}</p>
      <div class="options">
        {points.map((point) => (
          <label key={point.key} class="option">
            <input
              type="checkbox"
              checked={isDone(point)}
              disabled={!isOpen}
              aria-disabled={setting.has(point.key)}
              onChange={(event) => void tick(point.key, event.currentTarget.checked)}
            />
            <span>
              {point.label}
              {point.by && isDone(point) ? (
                <>
                  <br />
                  <span class="help">{point.by}</span>
                </>
              ) : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
