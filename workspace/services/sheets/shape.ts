// The shape of request bodies, and the refusal of what does not fit, in the words of Google's JSON reader.
// A property that Google knows but the workspace does not is declared `notOffered` and throws by name.
import { unsupported } from '../../engine/google-error.ts';
import { GridError } from '../../grid/grid-error.ts';

export type Shape =
  | 'string'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'anything'
  | { readonly notOffered: true }
  | { readonly oneOf: readonly string[]; readonly notOffered?: readonly string[] }
  | { readonly list: Shape }
  | { readonly mapOf: Shape }
  | { readonly type: string; readonly fields: Fields };

export type Fields = { readonly [name: string]: Shape };

export const notOffered: Shape = { notOffered: true };

export const listOf = (list: Shape): Shape => ({ list });

export const oneOf = (...names: readonly string[]): Shape => ({ oneOf: names });

/** As `oneOf`, with names that Google has too and the workspace lacks. */
export const oneOfSome = (offered: readonly string[], lacking: readonly string[]): Shape => ({
  oneOf: offered,
  notOffered: lacking,
});

export const message = (type: string, fields: Fields) => ({ type, fields });

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const typeNames: Record<string, string> = {
  string: 'TYPE_STRING',
  boolean: 'TYPE_BOOL',
  integer: 'TYPE_INT32',
  number: 'TYPE_DOUBLE',
};

function invalidValue(path: string, type: string, value: unknown): GridError {
  const shown = typeof value === 'string' ? JSON.stringify(value) : Array.isArray(value) ? 'list' : String(value);
  return new GridError(`Invalid value at '${path}' (${type}), ${shown}`);
}

function fitsScalar(shape: string, value: unknown): boolean {
  switch (shape) {
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    default:
      return true;
  }
}

/** Throws a GridError (the caller names the API) or, for what is not offered, an error with the property's name. */
export function checkShape(shape: Shape, value: unknown, path: string, api: string): void {
  if (value === undefined || value === null) return;
  if (typeof shape === 'string') {
    if (!fitsScalar(shape, value)) throw invalidValue(path, typeNames[shape] ?? shape, value);
  } else if ('oneOf' in shape) {
    if (typeof value === 'string' && shape.notOffered?.includes(value)) throw unsupported(`${api}: ${path} ${value}`);
    if (typeof value !== 'string' || !shape.oneOf.includes(value)) {
      throw invalidValue(path, 'type.googleapis.com/google.apps.sheets.v4 enum', value);
    }
  } else if ('notOffered' in shape) {
    throw unsupported(`${api}: ${path}`);
  } else if ('list' in shape) {
    if (!Array.isArray(value)) throw invalidValue(path, 'list', value);
    for (let index = 0; index < value.length; index += 1)
      checkShape(shape.list, value[index], `${path}[${index}]`, api);
  } else if ('mapOf' in shape) {
    if (typeof value !== 'object') throw invalidValue(path, 'map', value);
    for (const [key, item] of Object.entries(value)) checkShape(shape.mapOf, item, `${path}[${key}]`, api);
  } else {
    checkMessage(shape, value, path, api);
  }
}

function checkMessage(shape: { type: string; fields: Fields }, value: unknown, path: string, api: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidValue(path, `type.googleapis.com/google.apps.sheets.v4.${shape.type}`, value);
  }
  for (const [name, item] of Object.entries(value)) {
    const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
    if (field === undefined) {
      const at = path === '' ? '' : ` at '${path}'`;
      throw new GridError(`Invalid JSON payload received. Unknown name "${name}"${at}: Cannot find field.`);
    }
    // The path is only spelt out where it can be needed: cells are many.
    checkShape(field, item, path === '' ? snakeCase(name) : `${path}.${snakeCase(name)}`, api);
  }
}

/** Refuses a mask that names a field the message lacks, as protobuf does. */
export function checkMaskPaths(shape: Shape, paths: readonly string[], at: string): void {
  for (const path of paths) {
    let here: Shape | undefined = shape;
    for (const part of path.split('.')) {
      if (part === '*') break;
      if (typeof here === 'object' && 'list' in here) here = here.list;
      if (typeof here === 'object' && 'mapOf' in here) break;
      if (here === 'anything') break;
      here = typeof here === 'object' && 'fields' in here ? here.fields[part] : undefined;
      if (here === undefined) {
        throw new GridError(
          `Invalid value at '${at}' (type.googleapis.com/google.protobuf.FieldMask), Field '${part}' could not be found in request message.`,
        );
      }
    }
  }
}
