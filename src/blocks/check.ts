// Values typed into a block, checked and converted by its columns. The first that cannot be accepted refuses them all.
import { checkValues } from '../define/check-values.ts';
import type { Dossier } from './dossier.ts';
import type { FieldColumns } from './fields.ts';

type Values = Readonly<Record<string, unknown>>;

export function check(columns: FieldColumns, values: Values, { context }: Dossier, before?: Values): Values {
  const given = before ? values : { ...Object.fromEntries(Object.keys(columns).map((key) => [key, ''])), ...values };
  return checkValues(columns, given, context, before);
}
