// Holds a value against a type of Google's client, strictly: properties that the type lacks are faults.
import type { ClientType, ClientTypes, Fields } from './client-types.ts';

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

/** One line for each fault, with the path to it. */
export function faultsOf(value: unknown, type: ClientType, types: ClientTypes, path: string): string[] {
  switch (type.kind) {
    case 'any':
      return [];
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return kindOf(value) === type.kind ? [] : [`${path} must be ${type.kind}, not ${kindOf(value)}`];
    case 'literal':
      return value === type.value ? [] : [`${path} must be '${type.value}'`];
    case 'list':
      if (!Array.isArray(value)) return [`${path} must be a list, not ${kindOf(value)}`];
      return value.flatMap((item, index) => faultsOf(item, type.of, types, `${path}[${index}]`));
    case 'union': {
      const all = type.of.map((part) => faultsOf(value, part, types, path));
      if (all.some((faults) => faults.length === 0)) return [];
      // The faults of the part that was meant: `null` is in most unions and explains nothing.
      return all.find((_, index) => type.of[index]?.kind !== 'null') ?? [];
    }
    case 'object':
      return objectFaults(value, type.fields, type.others, types, path);
    case 'reference': {
      const fields = types.get(type.name);
      // Types of the transport (credentials and the like) are no part of a request.
      return fields ? objectFaults(value, fields, undefined, types, path) : [`${path} cannot be sent`];
    }
  }
}

export function objectFaults(
  value: unknown,
  fields: Fields,
  others: ClientType | undefined,
  types: ClientTypes,
  path: string,
): string[] {
  if (kindOf(value) !== 'object') return [`${path || '/'} must be an object, not ${kindOf(value)}`];
  return Object.entries(value as object).flatMap(([name, item]) => {
    const type = fields.get(name) ?? others;
    if (!type) return [`${path || '/'} has no property «${name}»`];
    // JSON leaves undefined properties out.
    return item === undefined ? [] : faultsOf(item, type, types, `${path}/${name}`);
  });
}
