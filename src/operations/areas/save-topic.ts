// Adds a topic or changes it; the forms' lists of topics follow.
// A topic that is no longer offered is switched off, and its history stays.
import * as v from 'valibot';
import { checkValues } from '../../define/check-values.ts';
import { folded } from '../../define/columns/column.ts';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { topics } from '../../tables/topics.ts';

export const saveTopic = defineOperation({
  reads: [topics],
  input: v.object({ topic: v.optional(v.string()), values: v.record(v.string(), v.unknown()) }),
  run(records, input, context): Outcome<{ readonly topic: string }> {
    const known = input.topic ? records.topics.get(input.topic) : undefined;
    const values = checkValues(
      topics.columns,
      known ? input.values : { name: '', family: '', ...input.values },
      context,
    );
    const name = folded(values.name ?? '');
    const other = name === '' ? undefined : records.topics.all.find((row) => folded(row.name) === name);
    if (other && other.id !== known?.id) throw refuse('duplicateName', { name: other.name, id: other.id });
    const id = known?.id ?? context.newId(topics);
    const listed = known === undefined || values.name !== undefined || values.active !== undefined;
    return {
      changes: [
        known ? update(topics, known.id, values) : insert(topics, id, { ...values, active: values.active ?? true }),
      ],
      effects: listed ? [{ kind: 'formOptions', about: id }] : [],
      result: { topic: id },
      logged: id,
    };
  },
});
