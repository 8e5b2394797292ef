// Requests from the page to its server. A failed one throws with the server's own words.
import { LATER_HEADER } from '../server/later.ts';

export class RequestFailed extends Error {}

const PATIENCE_MS = 300;
const ACCEPT = { accept: 'application/json' };

/** While a script waits for a person, the server gives numbers instead of answers; see server/front-requests.ts. */
async function arrived(response: Response): Promise<Response> {
  let now = response;
  for (let id = now.headers.get(LATER_HEADER); id !== null; id = now.headers.get(LATER_HEADER)) {
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    now = await fetch(`/api/later/${id}`, { headers: ACCEPT });
  }
  return now;
}

async function answer<T>(first: Response): Promise<T> {
  const response = await arrived(first);
  const text = await response.text();
  const body: unknown = text === '' ? null : JSON.parse(text);
  if (response.ok) return body as T;
  const message = (body as { message?: unknown } | null)?.message;
  throw new RequestFailed(typeof message === 'string' ? message : `${response.status} ${response.statusText}`);
}

export async function getJson<T>(path: string): Promise<T> {
  return answer<T>(await fetch(path, { headers: ACCEPT }));
}

export async function postJson<T = null>(path: string, body: unknown): Promise<T> {
  return answer<T>(
    await fetch(path, {
      method: 'POST',
      headers: { ...ACCEPT, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}
