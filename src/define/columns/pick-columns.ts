// Some columns of a table, named by their keys.

export function pickColumns<Columns extends object, Key extends keyof Columns>(
  columns: Columns,
  ...keys: readonly Key[]
): Readonly<Pick<Columns, Key>> {
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(keys.map((key) => [key, columns[key]])) as Pick<Columns, Key>;
}
