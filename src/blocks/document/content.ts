// What a document is made of: other blocks, each under the name that stands before its fields in the template.
import type { DocumentFields } from '../../define/document-fields.ts';
import { letterheadFields } from '../../documents/fields/letterhead.ts';
import { advisories } from '../../tables/advisories.ts';
import { type Block, isThere, type MergeData } from '../block.ts';
import type { Dossier } from '../dossier.ts';
import { plainField } from '../merge-fields.ts';

export interface Content {
  readonly fields: DocumentFields;
  shown(dossier: Dossier): MergeData;
  /** Names of the blocks that are still to be filled before the document says everything. */
  lacks(dossier: Dossier): readonly string[];
}

export function contentOf(from: Readonly<Record<string, Block>>): Content {
  const parts = Object.entries(from);
  const named = <T>(name: string, values: Readonly<Record<string, T>>) =>
    Object.entries(values).map(([field, value]): [string, T] => [`${name}_${field}`, value]);
  return {
    get fields() {
      return {
        ...letterheadFields,
        titulo: plainField(advisories.columns.title.label),
        ...Object.fromEntries(parts.flatMap(([name, block]) => named(name, block.fields()))),
      };
    },
    shown: (dossier) =>
      Object.fromEntries(
        parts.flatMap(([name, block]) => named(name, isThere(block, dossier) ? block.merge(dossier) : {})),
      ),
    lacks: (dossier) =>
      parts.flatMap(([, block]) => {
        if (block.aspects.optional || !isThere(block, dossier)) return [];
        const { done, owes, isSpared = false } = block.state(dossier);
        const isFilled = done !== '' || (!isSpared && owes.every(({ verb }) => verb === 'record'));
        return isFilled ? [] : [block.aspects.label[dossier.context.language]];
      }),
  };
}
