// A workbook in memory for tests of pure operations: rows go through the same cells, codes and context as in the sheet.
// No Google, no workspace: what a run asks for is applied at once, and its effects are kept for the test to read.

import { createHmac } from 'node:crypto';
import { parse } from 'valibot';
import type { CellValue, CellWrite } from '../../src/define/columns/column.ts';
import { type Answer, type AnyForm, doubtsOf, type Questions } from '../../src/define/define-form.ts';
import { type Cases, type Operation, type Outcome, tablesRead } from '../../src/define/define-operation.ts';
import type { AnyTable, Row, RowValues } from '../../src/define/define-table.ts';
import type { Effect, MailEffect } from '../../src/define/effects.ts';
import type { Id } from '../../src/define/ids.ts';
import { type Change, type Collection, collection, insert, type Records, update } from '../../src/define/records.ts';
import { Refusal, refuse, wordRefusal } from '../../src/define/refusal.ts';
import { cellContext, createContext, prefillMark, type RunContext } from '../../src/interpreter/create-context.ts';
import { HEADER_ROWS, ID_KEY, parseTable } from '../../src/interpreter/parse-table.ts';
import { recordsOf } from '../../src/interpreter/records-of.ts';
import * as matching from '../../src/operations/proposals/matching.ts';
import { findOperation } from '../../src/operations/registry.ts';
import { allTables } from '../../src/tables/all-tables.ts';
import { forms as formRows } from '../../src/tables/system.ts';
import type { Language } from '../../src/text/language.ts';
import { texts } from '../../src/text/text.ts';

interface BookOptions {
  /** 'YYYY-MM-DD', or with a time; 2026-11-20T09:00 unless told. */
  readonly today?: string;
  readonly language?: Language;
  /** '' for a web app that is not deployed. */
  readonly learntAddress?: string;
  /** Beside those of the product. */
  readonly tables?: readonly AnyTable[];
}

interface RunOptions {
  readonly as?: { readonly email: string; readonly name: string };
}

export interface Book {
  add<T extends AnyTable>(table: T, values: Partial<RowValues<T>> & { readonly id?: string }): Row<T>;
  /** Writes into a row as a person in the sheet, or the edge after an effect, would. */
  change<T extends AnyTable>(table: T, id: string, values: Partial<RowValues<T>>): void;
  rows<T extends AnyTable>(table: T): readonly Row<T>[];
  run(name: string, input?: unknown, options?: RunOptions): unknown;
  /** Receives a form answer given as raw texts by question key, as the edge does. */
  answer(form: AnyForm, answers: Readonly<Record<string, unknown>>, responseId?: string): void;
  /** The message that a person would read when the run is refused; '' when it is not. */
  refusal(run: () => unknown): string;
  /** A piece of pure work on some tables, which is no operation; what it changes is applied. */
  act<Result>(
    reads: readonly AnyTable[],
    work: (records: Records<AnyTable>, context: RunContext['context']) => Outcome<Result>,
  ): Result;
  readonly effects: Effect[];
  readonly mails: MailEffect[];
  setToday(day: string): void;
  context(): RunContext['context'];
}

type Cells = Map<string, CellValue>;

function cellOf(write: CellWrite): CellValue {
  if (write === null) return undefined;
  return Object.values(write)[0] as CellValue;
}

export function openBook(options: BookOptions = {}): Book {
  let now = withTime(options.today ?? '2026-11-20');
  const language = options.language ?? 'es';
  const every = [...new Set([...allTables, ...(options.tables ?? [])])];
  const tabs = new Map<string, Map<string, Cells>>(every.map((table) => [table.key, new Map()]));
  const effects: Effect[] = [];
  let responses = 0;

  const load = (): ReadonlyMap<string, Collection<Row<AnyTable>>> => {
    const bare = cellContext(language, new Map());
    return new Map(
      every.map((table) => {
        const keys = [ID_KEY, ...Object.keys(table.columns)];
        const rows = [...(tabs.get(table.key) ?? new Map<string, Cells>())].map(([id, cells]) => [
          id,
          ...keys.slice(1).map((key) => cells.get(key)),
        ]);
        const parsed = parseTable(table, [keys, ...Array.from({ length: HEADER_ROWS - 1 }, () => []), ...rows], bare);
        return [table.key, collection(parsed.rows)];
      }),
    );
  };
  const contextOf = (as: RunOptions['as']) =>
    createContext(load(), {
      now,
      timeZone: 'America/Mexico_City',
      caller: as ?? { email: 'coordinacion@ejemplo.gob.mx', name: 'Coordinación' },
      language,
      wordsIn: (asked) => texts[asked],
      sign: (text) => createHmac('sha256', 'test').update(text).digest('hex'),
      cellsOf: (table, id) => Object.fromEntries(tabs.get(table)?.get(id) ?? []),
      matching: () => matching,
      learntAddress: options.learntAddress ?? 'https://script.google.com/macros/s/test/exec',
    });
  const apply = (changes: readonly Change[], context: RunContext['context']) => {
    for (const change of changes) {
      const tab = tabs.get(change.table.key);
      if (!tab) throw new Error(`No table ${change.table.key}`);
      if (change.type === 'remove') tab.delete(change.id);
      if (change.type === 'insert' && tab.has(change.id))
        throw new Error(`Row ${change.id} inserted twice in ${change.table.key}`);
      if (change.type === 'update' && !tab.has(change.id))
        throw new Error(`Row ${change.id} of ${change.table.key} is not there to update`);
      if (change.type === 'remove') continue;
      const cells: Cells = tab.get(change.id) ?? new Map();
      for (const [key, value] of Object.entries(change.values)) {
        if (value === undefined || key === 'id') continue;
        const column = change.table.columns[key];
        if (!column) throw new Error(`No column ${key} in ${change.table.key}`);
        cells.set(key, cellOf(column.toCell(value, context)));
      }
      tab.set(change.id, cells);
    }
  };
  const recordsFor = (reads: readonly AnyTable[], cases: Cases = 'first programme') => recordsOf(load(), reads, cases);
  const commit = (run: RunContext, outcome: { changes?: readonly Change[]; effects?: readonly Effect[] }) => {
    apply([...(outcome.changes ?? []), ...run.codesGiven()], run.context);
    effects.push(...(outcome.effects ?? []));
  };

  const book: Book = {
    effects,
    get mails() {
      return effects.filter((effect): effect is MailEffect => effect.kind === 'mail');
    },
    add(table, values) {
      const run = contextOf(undefined);
      const id = (values.id ?? run.context.newId(table)) as Id<typeof table.key>;
      const { id: _, ...rest } = values;
      apply([insert(table, id, rest as never), ...(values.id ? [] : run.codesGiven())], run.context);
      return book.rows(table).find((row) => row.id === id) as Row<typeof table>;
    },
    change(table, id, values) {
      apply([update(table, id as never, values as never)], contextOf(undefined).context);
    },
    rows: <T extends AnyTable>(table: T) => (load().get(table.key)?.all ?? []) as readonly Row<T>[],
    run(name, input = {}, { as } = {}) {
      const operation = findOperation(name) as Operation<unknown> | undefined;
      if (!operation) throw new Error(`No operation ${name}`);
      const run = contextOf(as);
      const parsed = parse(operation.input, input);
      const outcome = operation.run(recordsFor(tablesRead(operation, parsed), operation.cases), parsed, run.context);
      const doubts = operation.query || (input as { confirmed?: boolean }).confirmed ? [] : run.doubts();
      if (doubts.length > 0) throw refuse('doubtful', { questions: doubts.join('\n') });
      if (operation.query && ((outcome.changes?.length ?? 0) > 0 || (outcome.effects?.length ?? 0) > 0))
        throw new Error(`${name} is a query and changes something`);
      commit(run, outcome);
      return JSON.parse(JSON.stringify(outcome.result ?? null));
    },
    answer(form, answers, responseId = `r${++responses}`) {
      const run = contextOf({ email: '', name: '' });
      const questions = Object.entries(form.questions as Questions);
      const problems: { question: string; problem: Answer<Questions>['problems'][number]['problem'] }[] = [];
      const values = Object.fromEntries(
        questions.map(([key, question]) => {
          const parsed = question.column.fromAnswer(answers[key], run.context);
          if (parsed.problem && !(parsed.problem.code === 'missing' && !question.required))
            problems.push({ question: key, problem: parsed.problem });
          return [key, parsed.value];
        }),
      );
      commit(
        run,
        form.receive(
          {
            responseId,
            sentAt: now,
            values,
            problems,
            doubts: doubtsOf(form.questions as Questions, values, run.context),
          } as never,
          recordsFor(form.reads, form.programme === undefined ? 'first programme' : 'every programme'),
          run.context,
        ),
      );
    },
    refusal(run) {
      try {
        run();
        return '';
      } catch (error) {
        if (error instanceof Refusal) return wordRefusal(error, texts[language]);
        throw error;
      }
    },
    act(reads, work) {
      const run = contextOf(undefined);
      const outcome = work(recordsFor(reads, 'every programme'), run.context);
      commit(run, outcome);
      return outcome.result;
    },
    setToday(day) {
      now = withTime(day);
    },
    context: () => contextOf(undefined).context,
  };
  for (const form of [
    'attendance',
    'recipientSurvey',
    'advisorSurvey',
    'advisorProfile',
    'areaRequest',
    'needsDiagnosis',
  ]) {
    book.add(formRows, {
      id: form,
      url: `https://docs.google.com/forms/d/e/${form}/viewform`,
      prefillUrl: `https://docs.google.com/forms/d/e/${form}/viewform?usp=pp_url&entry.1=${prefillMark('session')}&entry.2=${prefillMark('advisory')}&entry.3=${prefillMark('area')}&entry.4=${prefillMark('advisor')}`,
    });
  }
  return book;
}

function withTime(day: string): string {
  return day.length > 10 ? day.slice(0, 16) : `${day}T09:00`;
}
