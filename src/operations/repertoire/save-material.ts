// Adds a material to the repertoire or changes it. One address stands there once.
import * as v from 'valibot';
import { checkValues } from '../../define/check-values.ts';
import { defineOperation } from '../../define/define-operation.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { materials } from '../../tables/materials.ts';
import { topics } from '../../tables/topics.ts';

export const saveMaterial = defineOperation({
  reads: [materials, topics],
  input: v.object({ material: v.optional(v.string()), values: v.record(v.string(), v.unknown()) }),
  run(records, input, context) {
    const known = input.material ? records.materials.get(input.material) : undefined;
    const values = checkValues(
      materials.columns,
      known ? input.values : { title: '', url: '', ...input.values },
      context,
    );
    const other = values.url ? records.materials.all.find((row) => row.url === values.url) : undefined;
    if (other && other.id !== known?.id) throw refuse('duplicateName', { name: other.title, id: other.id });
    const id = known?.id ?? context.newId(materials);
    return {
      changes: [
        known ? update(materials, known.id, values) : insert(materials, id, { ...values, addedOn: context.today }),
      ],
      result: { material: id as string },
      logged: id,
    };
  },
});
