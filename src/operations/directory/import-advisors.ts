// Second step of an import: the rows of the list become people of the directory, as the corrected mapping says.
// Whoever is there already, by e-mail, is brought up to date only when asked; every row left out is named with its reason.
import * as z from 'zod/mini';
import { type Column, folded } from '../../define/columns/column.ts';
import { questionAbout } from '../../define/columns/plausible.ts';
import type { Context } from '../../define/context.ts';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { type Change, insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { isTrained } from '../../matching/standing.ts';
import { type Advisor, advisors } from '../../tables/advisors.ts';
import { topics } from '../../tables/topics.ts';
import type { ImportedRow, ImportReport } from '../../views/import-view.ts';
import { consentOf } from '../consent.ts';
import { type ProfileKey, type ProfileValues, profileColumns } from './editable-profile.ts';
import { readList } from './read-list.ts';

export const importTables = [advisors, topics] as const;

export const importInput = z.object({
  text: z.optional(z.string()),
  rows: z.optional(z.array(z.array(z.string()))),
  mapping: z.record(z.string(), z.nullable(z.number())),
  updateExisting: z.optional(z.boolean()),
  consent: z.optional(z.boolean()),
});

export const importAdvisors = defineOperation({
  reads: importTables,
  input: importInput,
  run(records, input, context): Outcome<ImportReport> {
    const list = readList(input);
    if (list.rows.length === 0) throw refuse('importEmpty');
    if ((input.mapping.name ?? null) === null) throw refuse('importNoName');
    const words = context.text.people.imported;
    const byEmail = new Map(records.advisors.all.map((row) => [folded(row.email), row]));
    const seen = new Set<string>();
    const changes: Change[] = [];
    const skipped: ImportedRow[] = [];
    const incomplete: ImportedRow[] = [];
    let added = 0;
    for (const { number, cells } of list.rows) {
      const { values, troubles, writtenEmail } = readRow(cells, input.mapping, context);
      const name = values.name ?? '';
      const email = folded(values.email ?? '');
      const skip = (detail: string) => skipped.push({ row: number, name, detail });
      if (name === '') skip(words.noName);
      else if (email === '') skip(words.noEmail({ written: writtenEmail }));
      else if (seen.has(email)) skip(words.repeated);
      else {
        seen.add(email);
        const known = byEmail.get(email);
        if (known && !input.updateExisting) skip(words.duplicate({ id: known.id }));
        else {
          changes.push(changeFor(known, values, input.consent ?? false, context));
          if (!known) added++;
          if (troubles.length > 0) incomplete.push({ row: number, name, detail: troubles.join(' ') });
        }
      }
    }
    const updated = changes.length - added;
    const summary = words.summary({ added, updated, skipped: skipped.length });
    return { changes, result: { added, updated, skipped, incomplete, summary }, logged: summary };
  },
});

function changeFor(known: Advisor | undefined, values: ProfileValues, agreed: boolean, context: Context): Change {
  const consent = agreed ? consentOf(context, context.today, context.text.people.imported.consent) : {};
  if (known) {
    const notes = [known.notes, values.notes ?? ''].filter((line) => line !== '').join('\n');
    return update(advisors, known.id, { ...values, notes, ...consent });
  }
  const trained = isTrained({ trainingOneOn: values.trainingOneOn ?? '', trainingTwoOn: values.trainingTwoOn ?? '' });
  const status = values.status || (trained || !context.settings.trainingRequired ? 'active' : 'candidate');
  return insert(advisors, context.newId(advisors), { ...values, status, ...consent });
}

/** The values of one row; what cannot be read is told and left out, unknown topics go to the notes. */
function readRow(cells: readonly string[], mapping: Readonly<Record<string, number | null>>, context: Context) {
  const words = context.text.people.imported;
  const values: Record<string, unknown> = {};
  const troubles: string[] = [];
  const notes: string[] = [];
  let writtenEmail = '';
  for (const key of Object.keys(profileColumns) as ProfileKey[]) {
    const source = mapping[key] ?? null;
    const cell = source === null ? '' : (cells[source] ?? '');
    if (cell === '') continue;
    const column = profileColumns[key];
    if (key === 'topics') {
      const { known, unknown } = readTopics(cell, context);
      values.topics = known;
      if (unknown.length > 0) {
        troubles.push(words.unknownTopics({ names: unknown.join(', ') }));
        notes.push(unknown.join(', '));
      }
      continue;
    }
    const parsed = column.fromAnswer(column.question.type === 'choices' ? parts(cell) : cell, context);
    if (key === 'email' && parsed.problem) writtenEmail = cell;
    else if (parsed.problem?.code === 'tooLong') values[key] = cell.slice(0, parsed.problem.max ?? 0);
    else if (!parsed.problem || (Array.isArray(parsed.value) && parsed.value.length > 0)) values[key] = parsed.value;
    const question = parsed.problem ? '' : questionAbout(column as Column, parsed.value, values, context);
    if (question !== '') troubles.push(question);
    if (parsed.problem) {
      const problem = context.text.problems[parsed.problem.code](parsed.problem);
      troubles.push(words.unread({ field: column.label[context.language], problem }));
    }
  }
  if (notes.length > 0) values.notes = [values.notes ?? '', ...notes].filter((line) => line !== '').join('\n');
  return { values: values as ProfileValues, troubles, writtenEmail };
}

function parts(cell: string): readonly string[] {
  return cell.split(/[;,\n/|]/).map((part) => part.trim());
}

/** A topic's name may hold a comma, so the whole cell is tried before its parts. */
function readTopics(cell: string, context: Context) {
  const whole = context.idOf('topics', cell);
  if (whole) return { known: [whole], unknown: [] };
  const found = parts(cell)
    .filter((part) => part !== '')
    .map((part) => ({ part, id: context.idOf('topics', part) }));
  return {
    known: found.flatMap(({ id }) => id ?? []),
    unknown: found.filter(({ id }) => id === undefined).map(({ part }) => part),
  };
}
