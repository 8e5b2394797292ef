// First step of an import: what the pasted list holds, and where each column would go.
// Nothing is written; the proposal can be corrected before the second step.
import * as z from 'zod/mini';
import { defineQuery } from '../../define/define-operation.ts';
import type { MappingProposal } from '../../views/import-view.ts';
import { type ProfileKey, profileColumns } from './editable-profile.ts';
import { guessColumns } from './guess-columns.ts';
import { readList } from './read-list.ts';

const SAMPLES = 3;

export const proposeMapping = defineQuery({
  reads: [],
  input: z.object({ text: z.optional(z.string()), rows: z.optional(z.array(z.array(z.string()))) }),
  run(_records, input, { language, text }): MappingProposal {
    const list = readList(input);
    const guesses = guessColumns(list);
    const used = new Set(Object.values(guesses).map(({ source }) => source));
    const words = text.people.imported.problems;
    return {
      headers: list.headers,
      samples: list.headers.map((_, column) =>
        list.rows
          .map(({ cells }) => cells[column] ?? '')
          .filter((cell) => cell !== '')
          .slice(0, SAMPLES),
      ),
      rows: list.rows.length,
      columns: (Object.keys(profileColumns) as ProfileKey[]).map((key) => {
        const { source, confidence } = guesses[key];
        return {
          key,
          label: profileColumns[key].label[language],
          required: profileColumns[key].required,
          source,
          confidence,
        };
      }),
      unused: list.headers.filter((header, index) => header !== '' && !used.has(index)),
      problems: [
        ...(list.rows.length === 0 ? [words.noRows] : []),
        ...(guesses.name.source === null ? [words.noName] : []),
        ...(guesses.email.source === null ? [words.noEmail] : []),
      ],
    };
  },
});
