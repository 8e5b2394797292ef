// Runs a function behind a menu item; the page shows that it runs, and what went wrong, as Sheets does.
import type { RunAnswer } from '../../server/api.ts';
import { postJson } from '../server.ts';
import { tell } from '../shell/ask.tsx';
import { t } from '../text.ts';
import { showRunning } from './running.ts';

export async function runMenuItem(functionName: string, label: string): Promise<void> {
  const done = showRunning();
  try {
    const answer = await postJson<RunAnswer>('/api/menu', { functionName });
    done();
    if (!answer.ok) await tell(label, answer.message);
  } catch (error) {
    done();
    await tell(label, error instanceof Error ? error.message : t.connectionLost);
  } finally {
    done();
  }
}
