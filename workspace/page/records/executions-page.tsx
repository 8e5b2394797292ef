// Each run of the script: what started it, how it ended, how long it would take at Google, and what it called.
import { useState } from 'preact/hooks';
import type { ExecutionDetail, ExecutionSummary } from '../../server/list-api.ts';
import { dateTime, fileSize, seconds, timeOfDay } from '../format.ts';
import { useLoaded } from '../loaded.ts';
import { Empty } from '../shell/empty.tsx';
import { Icon } from '../shell/icon.tsx';
import { Shell, useHere } from '../shell/shell.tsx';
import { t } from '../text.ts';

const kindText = (kind: string) => (t.executions.kinds as Readonly<Record<string, string>>)[kind] ?? kind;
const statusText = (status: string) => (t.executions.statuses as Readonly<Record<string, string>>)[status] ?? status;

export function ExecutionsPage() {
  const { value } = useLoaded<readonly ExecutionSummary[]>('/api/executions', (news) => news.type === 'execution');
  const { value: here } = useHere();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Shell place="executions" title={t.executions.title}>
      <div class="page">
        <p class="soft">{t.executions.hint}</p>
        {value?.length === 0 && <Empty icon="executions" title={t.executions.empty} hint={t.executions.emptyHint} />}
        {value && value.length > 0 && (
          <table class="list executions" aria-label={t.executions.list}>
            <thead>
              <tr>
                <th scope="col">{t.executions.function}</th>
                <th scope="col" class="wide-only">
                  {t.executions.kind}
                </th>
                <th scope="col" class="wide-only">
                  {t.executions.user}
                </th>
                <th scope="col" class="wide-only">
                  {t.executions.start}
                </th>
                <th scope="col" class="number">
                  {t.executions.duration}
                </th>
                <th scope="col">{t.executions.status}</th>
              </tr>
            </thead>
            {value.map((run) => (
              <tbody key={run.id} class={open === run.id ? 'open' : ''}>
                <tr>
                  <td>
                    <button
                      type="button"
                      class="expand"
                      aria-expanded={open === run.id}
                      onClick={() => setOpen(open === run.id ? null : run.id)}
                    >
                      <Icon name={open === run.id ? 'down' : 'right'} size={16} />
                      <code>{run.functionName}</code>
                    </button>
                    <span class="soft calls">{t.executions.calls(run.calls)}</span>
                  </td>
                  <td class="wide-only">{kindText(run.kind)}</td>
                  <td class="wide-only">{run.user === '' ? t.person.anonymous : run.user}</td>
                  <td class="wide-only soft">{here && dateTime(run.startedAt, here.timeZone)}</td>
                  <td class="number">{seconds(run.modelledMs)}</td>
                  <td>
                    <span class={`chip ${run.status === 'completed' ? 'good' : run.status === 'running' ? '' : 'bad'}`}>
                      {statusText(run.status)}
                    </span>
                  </td>
                </tr>
                {open === run.id && (
                  <tr>
                    <td colSpan={6} class="details">
                      <Details id={run.id} timeZone={here?.timeZone ?? 'UTC'} />
                    </td>
                  </tr>
                )}
              </tbody>
            ))}
          </table>
        )}
      </div>
    </Shell>
  );
}

function Details({ id, timeZone }: { id: string; timeZone: string }) {
  const { value } = useLoaded<ExecutionDetail>(`/api/executions/${id}`);
  if (!value) return <p class="soft">{t.loading}</p>;
  return (
    <div class="run">
      {value.error && <p class="alert">{value.error}</p>}
      {value.callList.length === 0 ? (
        <p class="soft">{t.executions.noCalls}</p>
      ) : (
        <table class="calls-table">
          <thead>
            <tr>
              <th scope="col">{t.executions.service}</th>
              <th scope="col" class="number">
                {t.executions.size}
              </th>
              <th scope="col" class="number">
                {t.executions.duration}
              </th>
            </tr>
          </thead>
          <tbody>
            {value.callList.map((call, index) => (
              <tr key={`${index.toString()}`}>
                <td>
                  <code>
                    {call.service}.{call.method}
                  </code>
                  {call.error && <span class="call-error">{call.error}</span>}
                </td>
                <td class="number">{fileSize(call.size)}</td>
                <td class="number">{seconds(call.modelledMs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2>{t.executions.logs}</h2>
      {value.logs.length === 0 ? (
        <p class="soft">{t.executions.noLogs}</p>
      ) : (
        <ul class="logs">
          {value.logs.map((line, index) => (
            <li key={`${index.toString()}`} class={line.level}>
              <time>{timeOfDay(line.at, timeZone)}</time> <span class="pre">{line.text}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
