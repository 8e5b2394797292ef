// What each sentence about relaxing a rule advises, done in the workbook as a person would do it, and how to take it back.

import { addDays, dayOf, weekdayOf } from '../../../src/calendar/local-date.ts';
import type { AnyTable, RowValues } from '../../../src/define/define-table.ts';
import { advisors } from '../../../src/tables/advisors.ts';
import { assignments } from '../../../src/tables/assignments.ts';
import { requests } from '../../../src/tables/requests.ts';
import type { CandidatesView, RuleKey } from '../../../src/views/candidate-view.ts';
import type { ProposalsView } from '../../../src/views/proposals-view.ts';
import type { Book } from '../../product/book.ts';

const SUNDAY = 6;

export interface Advised {
  readonly kind: string;
  /** Does what it advises. */
  readonly way: () => void;
  /** Whether people become candidates whom the panel counts. */
  readonly addsCandidates: boolean;
  /** Whether whoever was dropped for the request comes back. */
  readonly restores?: boolean;
  readonly movesDate?: boolean;
}

/** Changes rows of the book, and takes all changes back. */
export function changing(book: Book) {
  const undo: (() => void)[] = [];
  return {
    set<T extends AnyTable>(table: T, id: string, values: Partial<RowValues<T>>): void {
      const row = book.rows(table).find((each) => each.id === id) as Readonly<Record<string, unknown>> | undefined;
      const before = Object.fromEntries(Object.keys(values).map((key) => [key, row?.[key]]));
      undo.push(() => book.change(table, id, before as Partial<RowValues<T>>));
      book.change(table, id, values);
    },
    takeBack(): void {
      for (const step of undo.splice(0).reverse()) step();
    },
  };
}

type Changing = ReturnType<typeof changing>;

/** Undefined where the sentence advises nothing that changes the workbook. */
export function advisedBy(
  sentence: string,
  code: string,
  { book, change, view, candidates }: { book: Book; change: Changing; view: ProposalsView; candidates: CandidatesView },
): Advised | undefined {
  /** Those whom the rule alone keeps out; an hour that is taken goes with the date. */
  const onlyBy = (rule: RuleKey) =>
    (candidates.excluded.find((group) => group.rule === rule)?.people ?? []).filter(({ also }) =>
      also.every((reason) => rule === 'availability' && reason.startsWith('Ya aceptó')),
    );
  const set = (values: Partial<RowValues<typeof requests>>) => () => change.set(requests, code, values);
  const everyone = (rule: RuleKey, values: Partial<RowValues<typeof advisors>>) => () => {
    for (const { id } of onlyBy(rule)) change.set(advisors, id, values);
  };
  const proposedAt = book.rows(requests).find(({ id }) => id === code)?.proposedAt ?? '';
  const begins = (words: string) => sentence.startsWith(words);
  if (begins('Restaurar')) return { kind: 'dropped', addsCandidates: false, restores: true, way: () => undefined };
  if (begins('Llamarle')) {
    const silent = book.rows(assignments).filter((row) => row.request === code && row.answer === 'silent');
    const way = () => {
      for (const { id } of silent) change.set(assignments, id, { answer: 'withdrawn' });
    };
    return { kind: 'silent', addsCandidates: true, way };
  }
  if (begins('Reactivar'))
    return { kind: 'active', addsCandidates: true, way: everyone('active', { status: 'active', pausedUntil: '' }) };
  if (begins('Terminar la capacitación')) {
    const values = { status: 'active', trainingOneOn: '2026-10-01', trainingTwoOn: '2026-11-01' } as const;
    return { kind: 'trained', addsCandidates: true, way: everyone('trained', values) };
  }
  if (begins('Conversarlo con el área')) return { kind: 'ruledOut', addsCandidates: true, way: set({ excluded: [] }) };
  if (begins('Dejar abierta la modalidad'))
    return { kind: 'modality', addsCandidates: true, way: set({ modality: '' }) };
  if (begins('Cambiar el idioma')) return { kind: 'language', addsCandidates: true, way: set({ language: '' }) };
  if (begins('Mover la fecha o la hora'))
    return {
      kind: 'availability',
      addsCandidates: true,
      movesDate: true,
      way: set({ proposedAt: nearestSunday(proposedAt) }),
    };
  if (begins('Mover la hora'))
    return {
      kind: begins('Mover la hora a una') ? 'engaged' : 'sameHour',
      addsCandidates: begins('Mover la hora a una'),
      way: set({ proposedAt: `${dayOf(proposedAt)}T${proposedAt.slice(11, 13) < '14' ? '05:00' : '21:00'}` }),
    };
  if (begins('Pedir a')) {
    const full = onlyBy('capacity').map(({ id, name, reason }) => {
      return { id, name, carried: Number(/lleva (\d+)/.exec(reason)?.[1]) };
    });
    const planned = withoutRoom(code, view, candidates).map((advisor) => ({ ...advisor, carried: 0 }));
    const asked = [...planned, ...full].filter(({ name }) => begins('Pedir a las') || sentence.includes(name));
    const way = () => {
      for (const { id, carried } of asked) {
        const capacity = book.rows(advisors).find((row) => row.id === id)?.monthlyCapacity ?? 1;
        change.set(advisors, id, { monthlyCapacity: Math.max(capacity, carried) + 1 });
      }
    };
    return { kind: begins('Pedir a las') ? 'capacity of all' : 'capacity of one', addsCandidates: false, way };
  }
  return undefined;
}

/** No half day is asked about on Sundays, and nobody else works then: a date that suits everybody. */
function nearestSunday(when: string): string {
  const ahead = SUNDAY - weekdayOf(when);
  const next = addDays(when, ahead);
  return next.slice(0, 7) === when.slice(0, 7) ? next : addDays(when, ahead - 7);
}

/** Whoever fits the request and has no place left in the plan for its month. */
function withoutRoom(code: string, { rows }: ProposalsView, { items }: CandidatesView) {
  const at = rows.find(({ request }) => request.id === code)?.request.at;
  const inMonth = rows.filter(({ request, person }) => person && request.at.month === at?.month);
  return items.flatMap(({ advisor }) => {
    const { id } = advisor;
    const own = inMonth.filter(({ person }) => person?.id === id);
    const clashes = own.some(
      ({ request: { at: other } }) => at && other.start !== -1 && other.start < at.end && at.start < other.end,
    );
    const hasRoom = own.length < (own[0]?.person?.free ?? Number.POSITIVE_INFINITY);
    return hasRoom || clashes || own.some(({ request }) => request.id === code) ? [] : [advisor];
  });
}
