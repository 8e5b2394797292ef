// The rows of a list as changes to the directory, with a report of each row that is left out or comes in part. The
// preview runs the same, so that both always agree.
import { folded, plainText } from '../define/columns/column.ts';
import type { Context } from '../define/context.ts';
import type { Id } from '../define/ids.ts';
import { type Change, insert, type Records, update } from '../define/records.ts';
import { refuse } from '../define/refusal.ts';
import { isTrained } from '../matching/standing.ts';
import type { ProfileValues } from '../tables/advisor-profile.ts';
import { type Advisor, advisors } from '../tables/advisors.ts';
import { topics } from '../tables/topics.ts';
import type { ImportedRow, ImportReport } from '../views/import-view.ts';
import type { ImportInput } from './import-input.ts';
import { nameKey, personReader, type ReadPerson, sourcesOf } from './read-person.ts';
import { topicCatalogue } from './topics/topic-catalogue.ts';
import { topicValues } from './topics/topic-choices.ts';

export const importTables = [advisors, topics] as const;

export interface ImportPlan {
  readonly changes: readonly Change[];
  readonly report: ImportReport;
}

type Read = Records<(typeof importTables)[number]>;

/** What is written down with each person when the coordination has her consent. */
export type Consent = Partial<Pick<Advisor, 'consentOn' | 'consentText'>>;

export function importPeople(records: Read, input: ImportInput, context: Context, consent: Consent = {}): ImportPlan {
  const rows = input.rows.map(({ number, cells }) => ({ number, cells: cells.map(plainText) }));
  if (rows.length === 0) throw refuse('importEmpty');
  const sources = sourcesOf(input.columns);
  if (!sources.has('name') && !sources.has('surname')) throw refuse('importNoName');
  const words = context.text.people.imported;
  const catalogue = topicCatalogue(records.topics.all);
  const read = personReader(rows, input.columns, catalogue, input.topics ?? {}, context);
  const known = knownPeople(records.advisors.all);
  const seen = new Set<string>();
  const people = new Map<string, Change>();
  const added: string[] = [];
  const newTopics = topicMaker(input.family ?? '', context);
  const skipped: ImportedRow[] = [];
  const incomplete: ImportedRow[] = [];
  const topicParts: (readonly string[])[] = [];
  let withoutEmail = 0;
  for (const row of rows) {
    const person = read(row);
    topicParts.push(person.topicParts);
    const { values } = person;
    const name = values.name ?? '';
    const skip = (detail: string) => skipped.push({ row: row.number, name, detail });
    const email = folded(values.email ?? '');
    const key = email === '' ? nameKey(name) : email;
    const standing = known(email, name);
    if (name === '') skip(words.noName);
    else if (seen.has(key)) skip(words.repeated);
    else if (standing && !(input.updateExisting && email !== '')) skip(words.duplicate({ id: standing.id }));
    else if (email === '' && !input.withoutEmail) {
      withoutEmail++;
      skip(words.noEmail({ written: person.writtenEmail }));
    } else {
      seen.add(key);
      const id = standing?.id ?? context.newId(advisors);
      if (!standing) added.push(id);
      people.set(id, personChange(id, standing, withTopics(person, newTopics.idOf), consent, context));
      const troubles =
        email === '' ? [words.noAddress({ written: person.writtenEmail }), ...person.troubles] : person.troubles;
      if (troubles.length > 0) incomplete.push({ row: row.number, name, detail: troubles.join(' ') });
    }
  }
  const updated = people.size - added.length;
  return {
    changes: [...newTopics.changes(), ...people.values()],
    report: {
      added: added.length,
      updated,
      skipped,
      incomplete,
      withoutEmail,
      topics: topicValues(topicParts, catalogue),
      catalogue: records.topics.all.map(({ id, name }) => ({ id, name })),
      newTopics: newTopics.changes().length,
      summary: words.summary({
        added: added.length,
        updated,
        skipped: skipped.length,
        topics: newTopics.changes().length,
      }),
    },
  };
}

/** By address; by her name whoever has none in the list or in the directory. */
function knownPeople(all: readonly Advisor[]): (email: string, name: string) => Advisor | undefined {
  const byEmail = new Map(all.filter(({ email }) => email !== '').map((row) => [folded(row.email), row]));
  const byName = new Map(all.map((row) => [nameKey(row.name), row]));
  return (email, name) => {
    const namesake = byName.get(nameKey(name));
    return byEmail.get(email) ?? (email === '' || namesake?.email === '' ? namesake : undefined);
  };
}

function topicMaker(family: string, context: Context) {
  const made = new Map<string, { readonly id: Id<'topics'>; readonly name: string }>();
  const common = family.trim() || context.text.people.imported.family;
  return {
    idOf(name: string): Id<'topics'> {
      const known = made.get(folded(name)) ?? { id: context.newId(topics), name: name.slice(0, 200) };
      made.set(folded(name), known);
      return known.id;
    },
    changes: () => [...made.values()].map(({ id, name }) => insert(topics, id, { name, family: common, active: true })),
  };
}

function withTopics({ values, newTopics }: ReadPerson, idOf: (name: string) => Id<'topics'>): ProfileValues {
  if (newTopics.length === 0) return values;
  return { ...values, topics: [...new Set([...(values.topics ?? []), ...newTopics.map(idOf)])] };
}

function personChange(
  id: Id<'advisors'>,
  standing: Advisor | undefined,
  values: ProfileValues,
  consent: Consent,
  context: Context,
): Change {
  if (standing) {
    const notes = [standing.notes, values.notes ?? ''].filter((line) => line !== '').join('\n');
    return update(advisors, id, { ...values, ...(notes === standing.notes ? {} : { notes }), ...consent });
  }
  const trained = isTrained({ trainingOneOn: values.trainingOneOn ?? '', trainingTwoOn: values.trainingTwoOn ?? '' });
  const status = values.status || (trained || !context.settings.trainingRequired ? 'active' : 'candidate');
  return insert(advisors, id, { ...values, status, ...consent });
}
