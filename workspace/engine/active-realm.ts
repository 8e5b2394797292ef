// Which script realm is running now. Executions are synchronous and may nest (an interleaved one runs between two
// calls of another), so a stack is enough.

/** The passage between the host and one realm. */
export interface RealmBridge {
  toRealm<T>(value: T): T;
  fromRealm<T>(value: T): T;
  /** The realm's own Error for an error thrown by the host; errors of the script pass unchanged. */
  errorFor(error: unknown): unknown;
}

const stack: RealmBridge[] = [];

export function activeRealm(): RealmBridge | undefined {
  return stack.at(-1);
}

export function withRealm<T>(realm: RealmBridge, body: () => T): T {
  stack.push(realm);
  try {
    return body();
  } finally {
    stack.pop();
  }
}

const guardedObjects = new WeakSet<object>();

/** Guarded objects cross the border of the realm as they are. */
export function markGuarded(value: object): void {
  guardedObjects.add(value);
}

export function isGuarded(value: unknown): boolean {
  return typeof value === 'object' && value !== null && guardedObjects.has(value);
}
