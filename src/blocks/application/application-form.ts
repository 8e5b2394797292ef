// The form on which somebody asks. Whatever is missing or wrong, it is kept: what could not be read stays to be looked at.
// Who sends twice within a few days opens one case: what differs is kept beside what stands.
import { addDays, dayOf } from '../../calendar/local-date.ts';
import { showDate } from '../../calendar/show-date.ts';
import { agreement } from '../../define/columns/agreement.ts';
import { folded } from '../../define/columns/column.ts';
import { fitCell } from '../../define/columns/text.ts';
import { consentOf } from '../../define/consent.ts';
import type { Context } from '../../define/context.ts';
import { type Answer, ask, type QuestionOptions, type Questions } from '../../define/define-form.ts';
import type { Outcome } from '../../define/define-operation.ts';
import { insert, update } from '../../define/records.ts';
import type { Translated } from '../../text/language.ts';
import type { Aspects } from '../aspects.ts';
import type { BlockForm, FormCases } from '../block-form.ts';
import { type Dossier, isCaseOver } from '../dossier.ts';
import { type FieldColumns, isFilled, shownValues } from '../fields.ts';
import { firstWritten, written } from '../kept.ts';
import { type Seating, seatWhoAsked } from './seat-who-asked.ts';
import type { ApplicationRow, ApplicationTable } from './table.ts';

/** For so long somebody who sends it again means the same. */
const SAME_FOR_DAYS = 14;

export interface ApplicationFormOptions<K extends string = string> extends Omit<BlockForm, 'questions' | 'receive'> {
  /** What the data of whoever asks are used for: what she agrees to. */
  readonly consent: Translated;
  /** How questions are worded, where the name of the column does not do. */
  readonly asks?: Readonly<Partial<Record<K, QuestionOptions>>>;
}

interface Kind {
  readonly aspects: Aspects;
  readonly table: ApplicationTable;
  readonly columns: FieldColumns;
  readonly seats: Seating;
  rowOf(dossier: Dossier): ApplicationRow | undefined;
}
type Values = Readonly<Record<string, unknown>>;

export function applicationForm(
  kind: Kind,
  { consent, asks, ...words }: ApplicationFormOptions,
  title: string,
): BlockForm {
  const { columns, seats, table, rowOf, aspects } = kind;
  const asked = asks as Readonly<Partial<Record<string, QuestionOptions>>> | undefined;
  const questions: Questions = {
    ...Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, ask(column, asked?.[key])])),
    consent: ask(agreement(consent)),
  };

  const receive = (answer: Answer<Questions>, cases: FormCases): Outcome<void> => {
    const { context } = cases;
    const { consent: agreed, ...given } = answer.values;
    const values = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, cut(value)]));
    const sentOn = dayOf(answer.sentAt);
    const named = String(values[title] ?? '').replace(/\s+/g, ' ');
    const wanted = (named || String(values[seats.organisation] ?? '') || aspects.label[context.language]).slice(0, 200);
    const problems = problemsOf(answer, columns, context);
    const twin = cases.all.find((dossier) => {
      const row = rowOf(dossier);
      return (
        row !== undefined &&
        !isCaseOver(dossier) &&
        row.receivedOn >= addDays(sentOn, -SAME_FOR_DAYS) &&
        isSame((row as Values)[title], values[title]) &&
        [seats.email, seats.name].some((key) => isSame((row as Values)[key], values[key]))
      );
    });
    const { dossier, change } = twin ? { dossier: twin, change: undefined } : cases.open(wanted, sentOn);
    const standing = twin && rowOf(twin);
    const author = { role: '', isTeam: false, name: String(values[seats.name] ?? ''), email: '' };
    if (standing && !isHersAlone(standing, seats)) {
      const differs = differing(columns, standing, values, context);
      if (differs === '') return { result: undefined, logged: standing.id };
      const on = showDate(sentOn, context.language);
      const note = context.text.mailsBlocks.application.otherAnswer({ on, differs });
      return {
        changes: [update(table, standing.id, { toReview: joined(standing.toReview, note) })],
        result: undefined,
        logged: standing.id,
      };
    }
    const seating = seatWhoAsked(kind, values, standing, dossier, problems);
    const row = {
      ...values,
      ...seating.values,
      ...(agreed === 'agreed' ? consentOf(context, sentOn) : {}),
      toReview: joined(...problems, ...answer.doubts),
      responseId: answer.responseId,
    };
    const kept = standing
      ? update(table, standing.id, { ...row, ...written(dossier, author) })
      : insert(table, context.newId(table), {
          ...row,
          ...firstWritten(dossier, author),
          case: dossier.case.id,
          receivedOn: sentOn,
          channel: 'form',
        });
    return {
      changes: [...(change ? [change] : []), kept, ...seating.changes],
      effects: seating.effects,
      result: undefined,
      logged: dossier.case.id,
    };
  };
  return { ...words, questions, receive };
}

/** What has to be corrected, in words; consent is not given by mail. */
function problemsOf(answer: Answer<Questions>, columns: FieldColumns, context: Context): readonly string[] {
  const words = context.text.requests.toCorrect;
  return answer.problems
    .filter(({ question }) => question !== 'consent')
    .map(({ question, problem }) => {
      const field = columns[question]?.label[context.language] ?? question;
      const length = String(answer.values[question] ?? '').length;
      return problem.code === 'tooLong'
        ? words.tooLong({ field, max: problem.max ?? 0, length })
        : words.problem({ field, problem: context.text.problems[problem.code](problem) });
    });
}

/** What a later answer says otherwise than what stands, a line each. */
function differing(columns: FieldColumns, standing: ApplicationRow, values: Values, context: Context): string {
  const [before, now] = [shownValues(columns, standing, context), shownValues(columns, values, context)];
  return Object.entries(columns)
    .filter(([key, column]) => isFilled(column, values[key]) && before[key] !== now[key])
    .map(([key, { label }]) => `${label[context.language]}: ${now[key]}`)
    .join('\n');
}

/** Nobody could be told of it, and nobody of the team has touched it: a later answer takes its place. */
function isHersAlone(row: ApplicationRow, { name }: Seating): boolean {
  return row.channel === 'form' && row.acknowledgedOn === '' && row.by === (row as Values)[name];
}

const isSame = (one: unknown, other: unknown) =>
  String(one ?? '') !== '' && folded(String(one)) === folded(String(other));
const cut = (value: unknown) => (typeof value === 'string' ? fitCell(value) : value);
const joined = (...lines: readonly string[]) => fitCell(lines.filter((line) => line !== '').join('\n'));
