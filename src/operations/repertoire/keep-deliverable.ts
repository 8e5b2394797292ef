// Takes an approved session design or presentation into the repertoire, under the topic of its advisory.
// Taken twice it stands there once.
import * as v from 'valibot';
import { defineOperation } from '../../define/define-operation.ts';
import { insert } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { deliverables } from '../../tables/deliverables.ts';
import { materials } from '../../tables/materials.ts';

export const keepDeliverable = defineOperation({
  reads: [deliverables, advisories, advisors, materials],
  input: v.object({ deliverable: v.string() }),
  run(records, input, context) {
    const row = records.deliverables.get(input.deliverable);
    if (row.verdict !== 'approved' || row.url === '') throw refuse('notApproved');
    const known = records.materials.all.find((material) => material.url === row.url);
    if (known) return { result: { material: known.id as string, title: known.title } };
    const advisory = records.advisories.get(row.advisory);
    const id = context.newId(materials);
    const title = `${deliverables.columns.kind.show(row.kind, context)} · ${advisory.title}`.slice(0, 200);
    return {
      changes: [
        insert(materials, id, {
          title,
          topics: advisory.topic === '' ? [] : [advisory.topic],
          kind: row.kind === 'presentation' ? 'slides' : 'design',
          url: row.url,
          author: records.advisors.find(advisory.advisor)?.name ?? '',
          advisory: advisory.id,
          addedOn: context.today,
        }),
      ],
      result: { material: id as string, title },
      logged: id,
    };
  },
});
