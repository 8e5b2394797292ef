// Answers are pulled from the forms themselves, by response id, each exactly once: what has been seen is recorded
// in the same commit as what the answers change. The submit trigger only says that it is time to look.
import type { Problem } from '../../src/define/columns/column.ts';
import { type Answer, type AnyForm, doubtsOf, type Questions } from '../../src/define/define-form.ts';
import type { Outcome } from '../../src/define/define-operation.ts';
import type { Row } from '../../src/define/define-table.ts';
import type { Effect } from '../../src/define/effects.ts';
import { type Change, type Collection, update } from '../../src/define/records.ts';
import { refuse } from '../../src/define/refusal.ts';
import { firstForms, formsOf } from '../../src/forms/all-forms.ts';
import { applyChanges } from '../../src/interpreter/apply-changes.ts';
import { joinedChanges } from '../../src/interpreter/joined-changes.ts';
import { recordsOf } from '../../src/interpreter/records-of.ts';
import { isOn } from '../../src/programmes/first-programme.ts';
import { type FormRow, forms } from '../../src/tables/system.ts';
import { isKeeper } from '../google/keeper.ts';
import { isPassingFault, withRetry } from '../google/retry.ts';
import { withScriptLock } from '../google/script-lock.ts';
import type { Installation } from '../google/script-properties.ts';
import { wordFault } from '../interpreter/faults.ts';
import { type OpenBook, openBook } from '../interpreter/open-book.ts';
import { isTimeUp, payloadOf } from '../interpreter/outbox.ts';
import { settle } from '../interpreter/run-operation.ts';

/** Responses may arrive a little out of order: this much is looked at again, and known ones are passed over. */
const OVERLAP_MS = 15 * 60_000;
/** As many marks of known responses as one cell holds; more answers than that in the overlap make it shorter. */
const KEPT_MARKS = 3_000;
/** Answers received in one commit; the rest follows in the next one. */
const ANSWERS_A_ROUND = 200;

type Response = GoogleAppsScript.Forms.FormResponse;

/**
 * Receives what is new in every form, or in the one whose answers land in the tab; answers with how many that was.
 */
export function pullAnswers(installation: Installation, answerTab?: number): number {
  let received = 0;
  // Each way of working is read by itself: where a tab of one is missing, the answers of the others come in.
  for (const forms of [firstForms, ...(installation.programmes ?? []).map((key) => formsOf([key]))]) {
    if (forms.length === 0) continue;
    for (;;) {
      const round = withScriptLock(() => pullRound(installation, forms, answerTab));
      received += round.received;
      if (round.isWhole || isTimeUp()) return received;
      if (round.received < ANSWERS_A_ROUND) break;
    }
  }
  return received;
}

interface Round {
  readonly received: number;
  /** The answer that is waited for was one of these forms', and it is in. */
  readonly isWhole: boolean;
}

function pullRound(installation: Installation, pulled: readonly AnyForm[], answerTab: number | undefined): Round {
  const reads = [...new Set(pulled.flatMap((form) => form.reads))];
  const appends = [...new Set(pulled.flatMap((form) => form.appends ?? []))];
  const book = openBook(installation, reads, true, { email: '', name: '' }, appends);
  const all = (book.loaded.rows.get(forms.key)?.all ?? []) as readonly FormRow[];
  const answered = all.filter((row) => row.answerTab === String(answerTab));
  const rows = answered.length > 0 ? answered : all;
  if (!rows.some(({ id }) => pulled.some(({ key }) => key === id))) return { received: 0, isWhole: false };
  const changes: Change[] = [];
  const effects: Effect[] = [];
  let received = 0;
  for (const form of pulled) {
    const row = rows.find((candidate) => candidate.id === form.key);
    if (!row?.formId || received >= ANSWERS_A_ROUND) continue;
    const responses = responsesOf(row, book, changes);
    const known = new Set(marksOf(row));
    const fresh = responses.filter((response) => !known.has(markOf(response))).slice(0, ANSWERS_A_ROUND - received);
    if (fresh.length === 0) continue;
    if (isSwitchedOff(form, book)) {
      changes.push(...unread(form, row, fresh, book));
      continue;
    }
    received += fresh.length;
    const troubles = fresh.flatMap((response) => receive(form, row, response, book, changes, effects));
    for (const response of fresh) known.add(markOf(response));
    const seen = seenOf(
      row,
      responses.filter((response) => known.has(markOf(response))),
    );
    changes.push(update(forms, row.id, { ...seen, ...told(row, troubles, fresh) }));
  }
  settle(book, 'receiveAnswers', {
    changes: joinedChanges(changes),
    effects,
    result: undefined,
    logged: String(received),
  });
  return { received, isWhole: answered.length > 0 && received < ANSWERS_A_ROUND };
}

/** What came since the last look, oldest first; a form that cannot be opened is named, and the others go on. */
function responsesOf(row: FormRow, book: OpenBook, changes: Change[]): readonly Response[] {
  try {
    const form = withRetry(() => FormApp.openById(row.formId));
    const since = row.seenUntil ? new Date(Number(row.seenUntil) - OVERLAP_MS) : undefined;
    const responses = withRetry(() => (since ? form.getResponses(since) : form.getResponses()));
    return responses.sort((one, other) => one.getTimestamp().getTime() - other.getTimestamp().getTime());
  } catch (error) {
    const { context } = book.run;
    const trouble = `${row.id}: ${wordFault(error, context.text)}`;
    console.error(trouble);
    if (isKeeper(book.installation) && !isPassingFault(error) && !row.trouble.includes(trouble)) {
      changes.push(update(forms, row.id, told(row, [trouble])));
    }
    return [];
  }
}

function marksOf(row: FormRow): readonly string[] {
  return JSON.parse(row.seenIds || '[]') as string[];
}

/** Short, because thousands have to fit in a cell, and all but unique: 53 bits of the response's id. */
function markOf(response: Response): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of response.getId()) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  return (2 ** 32 * (low & 0x1fffff) + (high >>> 0)).toString(36);
}

/** How far has been read, and the marks of what the next look will see again. */
function seenOf(row: FormRow, known: readonly Response[]): Partial<FormRow> {
  const timed = known
    .map((response) => ({ at: response.getTimestamp().getTime(), mark: markOf(response) }))
    .sort((one, other) => one.at - other.at);
  const newest = Math.max(Number(row.seenUntil || 0), timed[timed.length - 1]?.at ?? 0);
  const from = Math.max(newest - OVERLAP_MS, timed[timed.length - KEPT_MARKS]?.at ?? 0);
  return {
    seenUntil: String(from + OVERLAP_MS),
    seenIds: JSON.stringify(timed.filter(({ at }) => at >= from).map(({ mark }) => mark)),
  };
}

/** Notices with the new ones first; those about answers that came in after all are left out. */
function told({ trouble }: FormRow, troubles: readonly string[], settled: readonly Response[] = []): Partial<FormRow> {
  const left = trouble
    .split('\n')
    .filter((line) => line !== '' && !settled.some((response) => line.includes(noticeOf(response))));
  const now = [...troubles, ...left].join('\n').slice(0, 3_900);
  return troubles.length === 0 && left.join('\n') === trouble ? {} : { trouble: now };
}

const noticeOf = (response: Response) => ` · ${response.getId()}: `;

function isSwitchedOff({ programme }: AnyForm, { run }: OpenBook): boolean {
  return !isOn(programme ?? '', run.context);
}

/** They stay unread, and come in once their way of working is switched on again; of each the team is told once. */
function unread(
  { title }: AnyForm,
  row: FormRow,
  fresh: readonly Response[],
  { run: { context } }: OpenBook,
): Change[] {
  const marks = marksOf(row);
  const untold = fresh.filter((response) => !marks.includes(toldMark(response)));
  if (untold.length === 0) return [];
  const why = wordFault(refuse('programmeOff', { form: title[context.language] }), context.text);
  const troubles = untold.map((response) => `${context.now}${noticeOf(response)}${why}`);
  const seenIds = JSON.stringify([...marks, ...untold.map(toldMark)].slice(-KEPT_MARKS));
  return [update(forms, row.id, { seenIds, ...told(row, troubles) })];
}

/** Unlike any mark of a response that was received. */
const toldMark = (response: Response) => `?${markOf(response)}`;

/** One answer; when it cannot be received it stays in its form and is named, and the others go on. */
function receive(
  form: AnyForm,
  row: FormRow,
  response: Response,
  book: OpenBook,
  changes: Change[],
  effects: Effect[],
): string[] {
  const { context } = book.run;
  try {
    const answer = answerOf(form, row, response, book);
    const outcome: Outcome<void> = form.receive(
      answer,
      recordsOf(book.loaded.rows, form.reads, form.programme === undefined ? 'first programme' : 'every programme'),
      context,
    );
    for (const effect of outcome.effects ?? []) payloadOf(effect);
    applyChanges(book.loaded.rows as Map<string, Collection<Row<AnyForm['reads'][number]>>>, outcome.changes ?? []);
    changes.push(...(outcome.changes ?? []));
    effects.push(...(outcome.effects ?? []));
    return [];
  } catch (error) {
    return [`${context.now}${noticeOf(response)}${wordFault(error, context.text)}`];
  }
}

function answerOf(form: AnyForm, row: FormRow, response: Response, book: OpenBook): Answer<Questions> {
  const items = JSON.parse(row.items) as Readonly<Record<string, number>>;
  const given = new Map(response.getItemResponses().map((entry) => [entry.getItem().getId(), entry.getResponse()]));
  const problems: { question: string; problem: Problem }[] = [];
  const values = Object.fromEntries(
    Object.entries(form.questions as Questions).map(([key, question]) => {
      const parsed = question.column.fromAnswer(given.get(items[key] ?? -1), book.run.context);
      const optional = parsed.problem?.code === 'missing' && !question.required;
      if (parsed.problem && !optional) problems.push({ question: key, problem: parsed.problem });
      return [key, parsed.value];
    }),
  );
  const sentAt = Utilities.formatDate(response.getTimestamp(), book.installation.timeZone, "yyyy-MM-dd'T'HH:mm");
  const doubts = doubtsOf(form.questions as Questions, values, book.run.context);
  return { responseId: response.getId(), sentAt, values, problems, doubts } as Answer<Questions>;
}
