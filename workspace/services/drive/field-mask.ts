// Parses a `fields` parameter and cuts a resource down to it: `files(id,name),nextPageToken`, `a/b`, `*`.
// Reference: https://developers.google.com/workspace/drive/api/guides/fields-parameter

/** `null` keeps the whole value; a mask keeps the named properties. */
export interface FieldMask {
  readonly [name: string]: FieldMask | null;
}

export class InvalidFieldsError extends Error {
  override readonly name = 'InvalidFieldsError';
}

type Mutable = { [name: string]: Mutable | null };

const merge = (into: Mutable, name: string, inner: Mutable | null): void => {
  const before = into[name];
  if (before === null) return;
  if (inner === null || before === undefined) into[name] = inner;
  else for (const [key, value] of Object.entries(inner)) merge(before, key, value);
};

const parse = (text: string): Mutable => {
  let position = 0;
  const fail = (): never => {
    throw new InvalidFieldsError(`Invalid field selection ${text}`);
  };
  const list = (): Mutable => {
    const mask: Mutable = {};
    do {
      const [name, inner] = path();
      merge(mask, name, inner);
    } while (text[position] === ',' && ++position > 0);
    return mask;
  };
  const path = (): [string, Mutable | null] => {
    const name = /^\s*([\w*]+)\s*/.exec(text.slice(position)) ?? fail();
    position += name[0].length;
    if (text[position] === '/') {
      position += 1;
      const [next, inner] = path();
      return [name[1] ?? '', { [next]: inner }];
    }
    if (text[position] !== '(') return [name[1] ?? '', null];
    position += 1;
    const inner = list();
    if (text[position] !== ')') fail();
    position += 1;
    return [name[1] ?? '', inner];
  };
  const mask = list();
  return position === text.length ? mask : fail();
};

export const parseFields = (text: string): FieldMask => parse(text.replace(/\s+/g, ''));

/** A copy of `value` with only what the mask names; arrays are masked element by element. */
export const applyMask = (value: unknown, mask: FieldMask | null): unknown => {
  if (mask === null || '*' in mask) return value;
  if (Array.isArray(value)) return value.map((element) => applyMask(element, mask));
  if (typeof value !== 'object' || value === null) return value;
  const source = value as Record<string, unknown>;
  const kept: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(mask)) {
    if (source[name] !== undefined) kept[name] = applyMask(source[name], inner);
  }
  return kept;
};
