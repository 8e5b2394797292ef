// Adds an area or changes it; the forms' list of areas follows.
// Two areas of the same name would be one in the forms, so a second is refused.
import * as v from 'valibot';
import { checkValues } from '../../define/check-values.ts';
import { folded } from '../../define/columns/column.ts';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { areas } from '../../tables/areas.ts';

export const saveArea = defineOperation({
  reads: [areas],
  input: v.object({ area: v.optional(v.string()), values: v.record(v.string(), v.unknown()) }),
  run(records, input, context): Outcome<{ readonly area: string }> {
    const known = input.area ? records.areas.get(input.area) : undefined;
    const values = checkValues(areas.columns, known ? input.values : { name: '', ...input.values }, context);
    const name = folded(values.name ?? '');
    const other = name === '' ? undefined : records.areas.all.find((row) => folded(row.name) === name);
    if (other && other.id !== known?.id) throw refuse('duplicateName', { name: other.name, id: other.id });
    const id = known?.id ?? context.newId(areas);
    const listed = known === undefined || values.name !== undefined || values.active !== undefined;
    return {
      changes: [
        known
          ? update(areas, known.id, values)
          : insert(areas, id, { ...values, kind: values.kind || 'area', active: values.active ?? true }),
      ],
      effects: listed ? [{ kind: 'formOptions', about: id }] : [],
      result: { area: id },
      logged: id,
    };
  },
});
