// The workspace's clock: see it, move it forward, see which triggers wait.
import { useEffect, useState } from 'preact/hooks';
import type { TriggerView } from '../../server/list-api.ts';
import { longDateTime } from '../format.ts';
import { useLoaded } from '../loaded.ts';
import { postJson } from '../server.ts';
import { attempt } from '../shell/ask.tsx';
import { Shell, useHere } from '../shell/shell.tsx';
import { t } from '../text.ts';
import { instantOf, localText } from './zoned-time.ts';

const HOUR = 3_600_000;
const steps = [
  { label: t.clock.hour, ms: HOUR },
  { label: t.clock.day, ms: 24 * HOUR },
  { label: t.clock.week, ms: 7 * 24 * HOUR },
  { label: t.clock.fortnight, ms: 14 * 24 * HOUR },
];

export function ClockPage() {
  const { value: here, reload } = useHere();
  const { value: triggers } = useLoaded<readonly TriggerView[]>(
    '/api/triggers',
    (news) => news.type === 'changed' && /trigger/i.test(news.what),
  );
  const [target, setTarget] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    // What somebody typed meanwhile stays.
    if (here && target === '') setTarget((typed) => typed || localText(here.now, here.timeZone));
  }, [here, target]);
  const go = async (move: { by: number } | { to: number }) => {
    setBusy(true);
    setSaid(undefined);
    await attempt(async () => {
      const { ran } = await postJson<{ ran: number }>('/api/clock', move);
      setSaid(t.clock.ran(ran));
      setTarget('');
    });
    setBusy(false);
    await reload();
  };
  return (
    <Shell place="clock" title={t.clock.title}>
      <div class="page narrow">
        <p class="soft">{t.clock.hint}</p>
        {here && (
          <section class="card clock-now">
            <p class="soft">{t.clock.now}</p>
            <p class="big">{longDateTime(here.now, here.timeZone)}</p>
            <p class="soft">{here.timeZone.replaceAll('_', ' ')}</p>
          </section>
        )}
        <section class="card">
          <h2>{t.clock.forward}</h2>
          <div class="button-row">
            {steps.map((step) => (
              <button
                key={step.ms}
                type="button"
                class="button"
                disabled={busy}
                onClick={() => void go({ by: step.ms })}
              >
                + {step.label}
              </button>
            ))}
          </div>
          <form
            class="clock-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (here) void go({ to: instantOf(target, here.timeZone) });
            }}
          >
            <label for="clock-target">{t.clock.setTo}</label>
            <div class="button-row">
              <input
                id="clock-target"
                type="datetime-local"
                value={target}
                onInput={(event) => setTarget(event.currentTarget.value)}
                required
              />
              <button type="submit" class="button primary" disabled={busy || !here}>
                {t.clock.go}
              </button>
            </div>
          </form>
          <p role="status" class="soft">
            {busy ? t.clock.moving : said}
            {said && !busy && (
              <>
                {' '}
                <a href="/executions">{t.clock.seeExecutions}</a>
              </>
            )}
          </p>
        </section>
        <section class="card">
          <h2>{t.clock.triggers}</h2>
          {triggers?.length === 0 && <p class="soft">{t.clock.noTriggers}</p>}
          <ul class="triggers">
            {triggers?.map((trigger) => (
              <li key={trigger.id}>
                <code>{trigger.functionName}</code>
                <span class="soft">{trigger.when}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Shell>
  );
}
