// One row of a list as a person of the directory. What a column cannot take goes to her notes and is told, so that
// nothing of the row is lost.
import { type Column, folded } from '../define/columns/column.ts';
import { questionAbout } from '../define/columns/plausible.ts';
import type { Context } from '../define/context.ts';
import { type ProfileKey, type ProfileValues, profileColumns } from '../tables/advisor-profile.ts';
import { isTarget, type Target } from './columns/target.ts';
import type { ListRow } from './list/read-list.ts';
import type { TopicCatalogue } from './topics/topic-catalogue.ts';
import { type ReadTopics, readTopics, type TopicChoices } from './topics/topic-choices.ts';
import { optionReader, type SaidOptions, saidYes } from './values/said-options.ts';
import { type Splitting, splittingOf } from './values/split-cells.ts';

export interface ReadPerson {
  readonly values: ProfileValues;
  /** Names of new topics. */
  readonly newTopics: readonly string[];
  /** The pieces of her topics, as written. */
  readonly topicParts: readonly string[];
  /** What was not understood, in words. */
  readonly troubles: readonly string[];
  /** What stands in the place of her address; '' when nothing does. */
  readonly writtenEmail: string;
}

export type PersonReader = (row: ListRow) => ReadPerson;

type Sources = ReadonlyMap<Target, readonly number[]>;

export function sourcesOf(columns: readonly string[]): Sources {
  const sources = new Map<Target, number[]>();
  columns.forEach((key, column) => {
    if (isTarget(key)) sources.set(key, [...(sources.get(key) ?? []), column]);
  });
  return sources;
}

export function personReader(
  rows: readonly ListRow[],
  columns: readonly string[],
  catalogue: TopicCatalogue,
  choices: TopicChoices,
  context: Context,
): PersonReader {
  const sources = sourcesOf(columns);
  const splittings = new Map<Target, Splitting>();
  const options = new Map<Target, SaidOptions>();
  for (const [target, from] of sources) {
    const cells = rows.flatMap((row) => from.map((column) => row.cells[column] ?? ''));
    if (target === 'topics')
      splittings.set(
        target,
        splittingOf(cells, (part) => catalogue.named(part) !== undefined),
      );
    if (target === 'surname' || target === 'topics') continue;
    const { type } = profileColumns[target].question;
    if (type !== 'choices' && type !== 'choice') continue;
    const said = optionReader(target, context);
    options.set(target, said);
    if (type === 'choices')
      splittings.set(
        target,
        splittingOf(cells, (part) => said(part).length > 0),
      );
  }
  const surnameFirst = isSurnameFirst(rows.map((row) => joined(row, sources.get('name') ?? [], ' ')));
  return (row) => readPerson(row, { sources, splittings, options, surnameFirst, catalogue, choices, context });
}

interface Reading {
  readonly sources: Sources;
  readonly splittings: ReadonlyMap<Target, Splitting>;
  readonly options: ReadonlyMap<Target, SaidOptions>;
  readonly surnameFirst: boolean;
  readonly catalogue: TopicCatalogue;
  readonly choices: TopicChoices;
  readonly context: Context;
}

function readPerson(row: ListRow, reading: Reading): ReadPerson {
  const { sources, context } = reading;
  const words = context.text.people.imported;
  const values: Record<string, unknown> = {};
  const troubles: string[] = [];
  const notes: string[] = [];
  let topics: ReadTopics = { ids: [], added: [], unknown: [] };
  let topicParts: readonly string[] = [];
  let writtenEmail = '';
  for (const [target, from] of sources) {
    if (target === 'name' || target === 'surname') continue;
    const column = profileColumns[target] as Column;
    const label = column.label[context.language];
    const cell = joined(row, from, column.question.type === 'paragraph' ? '\n' : '; ');
    if (cell === '') continue;
    const keep = (left: string) => notes.push(`${label}: ${left}`);
    if (target === 'topics') {
      topicParts = from.flatMap((at) => reading.splittings.get(target)?.(row.cells[at] ?? '') ?? []);
      topics = readTopics(topicParts, reading.catalogue, reading.choices);
      if (topics.ids.length > 0) values.topics = topics.ids;
      if (topics.unknown.length === 0) continue;
      troubles.push(words.unknownTopics({ names: topics.unknown.join(', ') }));
      keep(topics.unknown.join(', '));
      continue;
    }
    const { value, left, problem } = readCell(target, cell, reading);
    if (target === 'email' && problem !== '') writtenEmail = cell;
    else if (problem === '' || !isNothing(value, column)) values[target] = value;
    const question = problem === '' ? questionAbout(column, value, values, context) : '';
    if (question !== '') troubles.push(question);
    if (problem !== '') troubles.push(words.unread({ field: label, problem }));
    if (left !== '') keep(left);
  }
  const name = nameOf(row, reading);
  values.name = name.value;
  if (name.left !== '') notes.push(name.left);
  if (notes.length > 0) values.notes = [values.notes ?? '', ...notes].filter((line) => line !== '').join('\n');
  return { values: values as ProfileValues, newTopics: topics.added, topicParts, troubles, writtenEmail };
}

function isNothing(value: unknown, column: Column): boolean {
  return value === column.empty || (Array.isArray(value) && value.length === 0);
}

function joined(row: ListRow, columns: readonly number[], by: string): string {
  return columns
    .map((column) => row.cells[column] ?? '')
    .filter((cell) => cell !== '')
    .join(by);
}

/** `left` is what the value does not hold. */
function readCell(target: ProfileKey, cell: string, { splittings, options, context }: Reading) {
  const column = profileColumns[target] as Column<unknown>;
  const told = (problem: NonNullable<ReturnType<typeof column.fromAnswer>['problem']>) =>
    context.text.problems[problem.code](problem);
  const { type } = column.question;
  if (type === 'yesNo') {
    const said = saidYes(cell);
    if (said !== undefined) return { value: said, left: '', problem: '' };
  }
  if (type === 'choices' || type === 'choice') {
    const parts = splittings.get(target)?.(cell) ?? [cell];
    const said = parts.map((part) => options.get(target)?.(part) ?? []);
    const left = parts.filter((_, at) => said[at]?.length === 0).join(', ');
    const keys = [...new Set(said.flat())];
    const problem = left === '' ? '' : told({ code: 'notChoice', value: left });
    return { value: type === 'choice' ? (keys[0] ?? '') : keys, left, problem };
  }
  const { value, problem } = column.fromAnswer(cell, context);
  const within = problem ? firstWithin(type, cell) : '';
  if (within !== '' && !column.fromAnswer(within, context).problem) return { value: within, left: cell, problem: '' };
  if (!problem) return { value, left: '', problem: '' };
  if (problem.code !== 'tooLong') return { value: column.empty, left: cell, problem: told(problem) };
  const max = problem.max ?? 0;
  return { value: cell.slice(0, max), left: cell.slice(max), problem: told(problem) };
}

/** The first address or number of a cell with several, or with words around it. */
function firstWithin(type: Column['question']['type'], cell: string): string {
  if (type === 'email') return /[^\s<>;,:()"]+@[^\s<>;,:()"]+\.[^\s<>;,:()"]{2,}/.exec(cell)?.[0] ?? '';
  return type === 'phone' ? (/\+?\(?\d[\d\s().-]{5,22}\d/.exec(cell)?.[0] ?? '') : '';
}

/** Names written *Apellidos, Nombre* throughout. */
function isSurnameFirst(names: readonly string[]): boolean {
  const written = names.filter((name) => name !== '');
  return written.length > 1 && written.every((name) => name.split(',').length === 2);
}

function nameOf(row: ListRow, { sources, surnameFirst }: Reading): { readonly value: string; readonly left: string } {
  const given = joined(row, sources.get('name') ?? [], ' ');
  const [last = '', first = ''] = surnameFirst ? given.split(',').map((part) => part.trim()) : [];
  const whole = [surnameFirst ? `${first} ${last}`.trim() : given, joined(row, sources.get('surname') ?? [], ' ')]
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  const max = profileColumns.name.question.max ?? whole.length;
  return { value: whole.slice(0, max), left: whole.slice(max) };
}

/** By which two rows without an address are the same person. */
export function nameKey(name: string): string {
  return folded(name).replace(/\s+/g, ' ');
}
