// The repertoire by title; beside an advisory it tells which materials are about its topic.
import * as v from 'valibot';
import { defineQuery } from '../../define/define-operation.ts';
import { advisories } from '../../tables/advisories.ts';
import { materials } from '../../tables/materials.ts';
import { topics } from '../../tables/topics.ts';
import type { MaterialList } from '../../views/material-view.ts';
import { named } from '../named.ts';

export const listMaterials = defineQuery({
  reads: [materials, topics, advisories],
  input: v.object({ advisory: v.optional(v.string()) }),
  run(records, input, context): MaterialList {
    const topic = input.advisory ? records.advisories.get(input.advisory).topic : '';
    return {
      items: [...records.materials.all]
        .sort((one, other) => one.title.localeCompare(other.title))
        .map((row) => ({
          id: row.id,
          title: row.title,
          kind: row.kind,
          kindLabel: materials.columns.kind.show(row.kind, context),
          topics: row.topics,
          topicLabels: row.topics.map((id) => named(records.topics, id).name),
          url: row.url,
          author: row.author,
          notes: row.notes,
          fits: topic !== '' && row.topics.includes(topic),
        })),
      topics: records.topics.all
        .filter((row) => row.active)
        .map((row) => ({ value: row.id as string, label: row.name }))
        .sort((one, other) => one.label.localeCompare(other.label)),
    };
  },
});
