// What may pass between a frame and the script: primitives, plain objects and arrays of them, nothing else.
// https://developers.google.com/apps-script/guides/html/reference/run#parameters

export class IllegalValue extends TypeError {
  constructor(property: string) {
    super(`Failed due to illegal value in property: ${property}`);
  }
}

/** A copy as the script would receive it: undefined fields are left out, undefined in an array becomes null. */
export function legalCopy(value: unknown, property = '0', above: readonly object[] = []): unknown {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || above.includes(value)) throw new IllegalValue(property);
  const path = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (one, i) => legalCopy(one, String(i), path) ?? null);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw new IllegalValue(property);
  const copy: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    const legal = legalCopy(one, key, path);
    if (legal !== undefined) copy[key] = legal;
  }
  return copy;
}

/** A form element as the script receives it: an object of its named fields. It must be the only argument. */
export function formCopy(form: HTMLFormElement): Record<string, string | string[]> {
  const copy: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string')
      throw new TypeError('Unsupported in the offline workspace: a file in a form argument');
    const before = copy[name];
    copy[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return copy;
}
