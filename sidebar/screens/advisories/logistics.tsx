// The checklist of what the area arranges. Each tick is saved at once and can be undone.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import { Section } from '../../components/card.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function Logistics({ advisory }: { advisory: AdvisoryDetail }) {
  const { text } = useShell();
  const words = text.advisories;
  const action = useAction();
  const known = advisory.logistics.filter((item) => item.settled).map((item) => item.key);
  const [settled, setSettled] = useState<readonly string[]>(known);
  /** What the ticks say now, saved or not; those made while one save runs go out together with the next. */
  const wanted = useRef<readonly string[]>(known);
  const saving = useRef(false);
  const show = (keys: readonly string[]) => {
    wanted.current = keys;
    setSettled(keys);
  };
  const knownKey = known.join(' ');
  useEffect(() => {
    if (!saving.current) show(known);
  }, [knownKey]);
  const over = advisory.state === 'closed' || advisory.state === 'cancelled';
  const save = (keys: readonly string[]) => call('setLogistics', { advisory: advisory.id, settled: [...keys] });
  const saveWanted = async (before: readonly string[]) => {
    saving.current = true;
    try {
      for (let sent: readonly string[] = before; sent !== wanted.current; ) {
        sent = wanted.current;
        await save(sent);
      }
    } catch (error) {
      show(before);
      throw error;
    } finally {
      saving.current = false;
    }
  };
  const tick = (key: string, on: boolean) => {
    if (over) return;
    const before = wanted.current;
    show(on ? [...before, key] : before.filter((other) => other !== key));
    if (saving.current) return;
    void action.run(() => saveWanted(before), { done: words.logisticsSaved, undo: () => save(before) });
  };
  return (
    <Section title={words.logistics}>
      <fieldset class="card">
        <legend class="visually-hidden">{words.logistics}</legend>
        <p class="detail">{words.logisticsDone(settled.length, advisory.logistics.length)}</p>
        <div class="options">
          {advisory.logistics.map((item) => (
            <label key={item.key} class="option">
              <input
                type="checkbox"
                checked={settled.includes(item.key)}
                disabled={over}
                onChange={(event) => tick(item.key, event.currentTarget.checked)}
              />
              <span>{item.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </Section>
  );
}
