// Requests from the page to its server. A failed one throws with the server's own words.

export class RequestFailed extends Error {}

async function answer<T>(response: Response): Promise<T> {
  const text = await response.text();
  const body: unknown = text === '' ? null : JSON.parse(text);
  if (response.ok) return body as T;
  const message = (body as { message?: unknown } | null)?.message;
  throw new RequestFailed(typeof message === 'string' ? message : `${response.status} ${response.statusText}`);
}

export async function getJson<T>(path: string): Promise<T> {
  return answer<T>(await fetch(path, { headers: { accept: 'application/json' } }));
}

export async function postJson<T = null>(path: string, body: unknown): Promise<T> {
  return answer<T>(
    await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  );
}
