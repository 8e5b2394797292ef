// Reads the text of a query: its clauses in Google's order, each at most once.
// Reference: https://developers.google.com/chart/interactive/docs/querylanguage#language-syntax
import { serialOfDay } from '../date-serial.ts';
import {
  type Aggregate,
  aggregates,
  type Comparison,
  type Condition,
  type Literal,
  notOffered,
  type Query,
  type Term,
} from './query-language.ts';
import { queryFailure, queryNotOffered, WordReader } from './query-words.ts';

export function parseQuery(text: string): Query {
  const reader = new WordReader(text);
  const select = reader.takes('select') ? selection(reader) : undefined;
  const where = reader.takes('where') ? disjunction(reader) : undefined;
  const groupBy = reader.takes('group', 'by') ? list(reader, columnName) : [];
  if (reader.sees('pivot')) throw queryNotOffered('pivot');
  const orderBy = reader.takes('order', 'by') ? list(reader, order) : [];
  const limit = reader.takes('limit') ? count(reader) : undefined;
  const offset = reader.takes('offset') ? count(reader) : 0;
  const labels = reader.takes('label') ? list(reader, label) : [];
  const { kind, text: rest } = reader.next;
  if (kind !== 'end') {
    if (notOffered.has(rest.toLowerCase())) throw queryNotOffered(rest.toLowerCase());
    throw queryFailure(
      `sobra «${rest}», o está fuera de orden (select, where, group by, order by, limit, offset, label).`,
    );
  }
  return { select, where, groupBy, orderBy, limit, offset, labels };
}

function list<T>(reader: WordReader, one: (reader: WordReader) => T): T[] {
  const all = [one(reader)];
  while (reader.takes(',')) all.push(one(reader));
  return all;
}

const selection = (reader: WordReader): Term[] | undefined => (reader.takes('*') ? undefined : list(reader, term));

function columnName(reader: WordReader): string {
  const { kind, text } = reader.take();
  if (kind !== 'name') throw queryFailure(`se esperaba una columna donde dice «${text || 'fin'}».`);
  if (reader.sees('(')) throw queryNotOffered(`${text.toLowerCase()}()`);
  return text;
}

function term(reader: WordReader): Term {
  const name = reader.next.text.toLowerCase();
  const aggregate = aggregates.find((one) => one === name);
  const result =
    aggregate && reader.takes(aggregate, '(') ? aggregated(reader, aggregate) : { column: columnName(reader) };
  const sign = reader.next.text;
  if (reader.next.kind === 'sign' && '+-/'.includes(sign)) throw queryNotOffered(`operaciones con ${sign}`);
  if (reader.sees('*')) throw queryNotOffered('operaciones con *');
  return result;
}

function aggregated(reader: WordReader, aggregate: Aggregate): Term {
  const column = columnName(reader);
  reader.expect(')');
  return { column, aggregate };
}

function order(reader: WordReader) {
  const by = term(reader);
  const isDescending = reader.takes('desc');
  if (!isDescending) reader.takes('asc');
  return { term: by, isDescending };
}

function label(reader: WordReader) {
  const of = term(reader);
  const { kind, text } = reader.take();
  if (kind !== 'quoted') throw queryFailure('después de «label» y la columna va un texto entre comillas simples.');
  return { term: of, text };
}

function count(reader: WordReader): number {
  const { kind, text } = reader.take();
  const value = Number(text);
  if (kind !== 'number' || !Number.isInteger(value) || value < 0)
    throw queryFailure(`se esperaba un número entero donde dice «${text || 'fin'}».`);
  return value;
}

function disjunction(reader: WordReader): Condition {
  const parts = [conjunction(reader)];
  while (reader.takes('or')) parts.push(conjunction(reader));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'or', parts };
}

function conjunction(reader: WordReader): Condition {
  const parts = [negation(reader)];
  while (reader.takes('and')) parts.push(negation(reader));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'and', parts };
}

function negation(reader: WordReader): Condition {
  if (reader.takes('not')) return { kind: 'not', part: negation(reader) };
  if (!reader.takes('(')) return comparison(reader);
  const inner = disjunction(reader);
  reader.expect(')');
  return inner;
}

const signs: Readonly<Record<string, Comparison>> = {
  '=': '=',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

function comparison(reader: WordReader): Condition {
  const column = columnName(reader);
  if (reader.takes('is', 'not', 'null')) return { kind: 'null', column, isNull: false };
  if (reader.takes('is', 'null')) return { kind: 'null', column, isNull: true };
  return { kind: 'compare', column, how: relation(reader), with: operand(reader) };
}

function relation(reader: WordReader): Comparison {
  if (reader.takes('starts', 'with')) return 'starts with';
  if (reader.takes('ends', 'with')) return 'ends with';
  const { text } = reader.take();
  const lower = text.toLowerCase();
  if (lower === 'contains' || lower === 'matches' || lower === 'like') return lower;
  const found = signs[lower];
  if (!found) throw queryFailure(`no se reconoce la comparación «${text || 'fin'}».`);
  return found;
}

function operand(reader: WordReader): { readonly value: Literal } | { readonly column: string } {
  const { kind, text } = reader.next;
  if (kind === 'quoted') return { value: reader.take().text };
  if (kind === 'number') return { value: Number(reader.take().text) };
  if (reader.takes('true')) return { value: true };
  if (reader.takes('false')) return { value: false };
  if (reader.takes('date')) return { value: moment(reader.take().text) };
  if (reader.takes('datetime') || reader.takes('timestamp')) return { value: moment(reader.take().text) };
  if (notOffered.has(text.toLowerCase())) throw queryNotOffered(text.toLowerCase());
  return { column: columnName(reader) };
}

/** `yyyy-mm-dd`, with `HH:mm:ss` where a time is wanted, as a serial. */
function moment(text: string): number {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: (\d{1,2}):(\d{2}):(\d{2})(?:\.\d+)?)?$/.exec(text);
  const [, year, month, day, hour = 0, minute = 0, second = 0] = match ?? [];
  const serial = match ? serialOfDay(Number(year), Number(month), Number(day)) : undefined;
  if (serial === undefined) throw queryFailure(`«${text}» no es una fecha: se escribe date '2026-11-20'.`);
  return serial + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}
