// Lets others see every request body that Sheets and Drive accept; the tests hold each against Google's published types.

export type RequestListener = (service: string, method: string, body: unknown) => void;

const listeners = new Set<RequestListener>();

/** Returns the function that ends the subscription. */
export function onRequest(listener: RequestListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Called by a service when it has carried out a request; names as in the record of calls. */
export function announceRequest(service: string, method: string, body: unknown): void {
  for (const listener of listeners) listener(service, method, body);
}
