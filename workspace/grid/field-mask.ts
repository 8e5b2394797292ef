// Google's field masks: `sheets(properties(sheetId,title),data.rowData)`, `a/b`, `*`.
// Reference: https://developers.google.com/workspace/sheets/api/guides/field-masks
import { GridError } from './grid-error.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';

/** `true` means everything below. */
export type FieldMask = true | ReadonlyMap<string, FieldMask>;

type MutableMask = Map<string, true | MutableMask>;

/** Throws a GridError when the text is no mask. */
export function parseMask(text: string): FieldMask {
  const root: MutableMask = new Map();
  const tokens = text.match(/[^(),./\s]+|[(),./]/g) ?? [];
  let position = 0;
  const invalid = () => new GridError(`Invalid field selection ${text}`);
  const list = (into: MutableMask): void => {
    do {
      path(into);
    } while (tokens[position] === ',' && ++position);
  };
  const path = (into: MutableMask): void => {
    const name = tokens[position++];
    if (name === undefined || /^[(),./]$/.test(name)) throw invalid();
    const next = tokens[position];
    if (next !== '.' && next !== '/' && next !== '(') {
      into.set(name, true);
      return;
    }
    position += 1;
    const existing = into.get(name);
    const below: MutableMask = existing instanceof Map ? existing : new Map();
    if (existing !== true) into.set(name, below);
    if (next !== '(') {
      path(below);
      return;
    }
    list(below);
    if (tokens[position++] !== ')') throw invalid();
  };
  list(root);
  if (position < tokens.length) throw invalid();
  return root.has('*') ? true : root;
}

/** The part of a response that the mask asks for; lists are gone through item by item. */
export function selected(value: Json | undefined, mask: FieldMask): Json | undefined {
  if (mask === true || value === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => selected(item as Json, mask) ?? {});
  if (!isJsonObject(value)) return value;
  const result: Record<string, Json> = {};
  for (const [name, below] of mask) {
    const names = name === '*' ? Object.keys(value) : [name];
    for (const key of names) {
      const part = selected(value[key], below);
      if (part !== undefined) result[key] = part;
    }
  }
  return result;
}

export const maskIncludes = (mask: FieldMask, name: string): boolean =>
  mask === true || mask.has(name) || mask.has('*');

export const maskBelow = (mask: FieldMask, name: string): FieldMask | undefined =>
  mask === true ? true : (mask.get(name) ?? mask.get('*'));

/**
 * `target` with the masked fields taken from `source`; a masked field that the source lacks is cleared.
 * An object left without fields disappears.
 */
export function masked(
  target: JsonObject | undefined,
  source: JsonObject | undefined,
  mask: FieldMask,
): JsonObject | undefined {
  if (mask === true) return source;
  const result: Record<string, Json | undefined> = { ...target };
  for (const [name, below] of mask) {
    const from = source?.[name];
    const before = result[name];
    const after =
      below === true
        ? from
        : masked(isJsonObject(before) ? before : undefined, isJsonObject(from) ? from : undefined, below);
    if (after === undefined) delete result[name];
    else result[name] = after;
  }
  return Object.keys(result).length === 0 ? undefined : result;
}

/** The mask as a list of dotted paths. */
export function maskPaths(mask: FieldMask, prefix = ''): string[] {
  if (mask === true) return [prefix === '' ? '*' : prefix];
  return [...mask].flatMap(([name, below]) => maskPaths(below, prefix === '' ? name : `${prefix}.${name}`));
}
