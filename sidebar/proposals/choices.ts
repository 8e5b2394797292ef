// What the coordination has decided so far: fixed and dropped pairs, and people put in by hand since the last plan.
// Pure: each step gives new choices; the rows shown follow from the plan and the choices alone.
import { findConflicts } from '../../src/matching/propose/conflicts.ts';
import type {
  PairChoice,
  ProposalConflict,
  ProposalRow,
  ProposalsView,
  ProposedPerson,
} from '../../src/views/proposals-view.ts';

export interface Choices {
  readonly locked: readonly PairChoice[];
  readonly dropped: readonly PairChoice[];
  /** By the key of the row. */
  readonly replaced: ReadonlyMap<string, ProposedPerson>;
  /** Whether something was changed that the plan does not know. */
  readonly stale: boolean;
}

export const noChoices: Choices = { locked: [], dropped: [], replaced: new Map(), stale: false };

export interface ShownRow {
  readonly row: ProposalRow;
  readonly person: ProposedPerson | null;
  /** Whom the plan proposes, when somebody was put in her place by hand; null when it proposes nobody. */
  readonly before: ProposedPerson | null;
  readonly replaced: boolean;
  readonly locked: boolean;
  readonly dropped: boolean;
  readonly conflicts: readonly ProposalConflict[];
}

const isPair = (request: string, advisor: string) => (pair: PairChoice) =>
  pair.request === request && pair.advisor === advisor;

function without(pairs: readonly PairChoice[], { request, advisor }: PairChoice): readonly PairChoice[] {
  return pairs.filter((pair) => !isPair(request, advisor)(pair));
}

function withPair(pairs: readonly PairChoice[], pair: PairChoice): readonly PairChoice[] {
  return [...without(pairs, pair), pair];
}

/** A lock alone changes nothing in the plan at hand. */
export function toggleLock(choices: Choices, pair: PairChoice): Choices {
  const isLocked = choices.locked.some(isPair(pair.request, pair.advisor));
  return { ...choices, locked: isLocked ? without(choices.locked, pair) : withPair(choices.locked, pair) };
}

export function drop(choices: Choices, pair: PairChoice): Choices {
  return {
    ...choices,
    locked: without(choices.locked, pair),
    dropped: withPair(choices.dropped, pair),
    stale: true,
  };
}

export function restore(choices: Choices, pair: PairChoice): Choices {
  return { ...choices, dropped: without(choices.dropped, pair), stale: true };
}

/** Somebody else for this seat: she is fixed, and whom the plan proposed does not come back at once. */
export function replace(choices: Choices, { row, person }: ShownRow, other: ProposedPerson): Choices {
  const request = row.request.id;
  const cleared = person ? { ...choices, locked: without(choices.locked, { request, advisor: person.id }) } : choices;
  const planned = row.person ? [{ request, advisor: row.person.id }] : [];
  return {
    locked: withPair(cleared.locked, { request, advisor: other.id }),
    dropped: planned.reduce(withPair, without(cleared.dropped, { request, advisor: other.id })),
    replaced: new Map([...choices.replaced, [row.key, other]]),
    stale: true,
  };
}

/** Back to whom the plan proposed. */
export function undoReplace(choices: Choices, { row, person }: ShownRow): Choices {
  const request = row.request.id;
  const replaced = new Map(choices.replaced);
  replaced.delete(row.key);
  return {
    locked: person ? without(choices.locked, { request, advisor: person.id }) : choices.locked,
    dropped: row.person ? without(choices.dropped, { request, advisor: row.person.id }) : choices.dropped,
    replaced,
    stale: choices.stale,
  };
}

/** After a calculation: what the plan kept of the choices. */
export function settled(choices: Choices, view: ProposalsView): Choices {
  return {
    locked: view.rows.flatMap(({ request, person, locked }) =>
      locked && person ? [{ request: request.id, advisor: person.id }] : [],
    ),
    dropped: choices.dropped,
    replaced: new Map(),
    stale: false,
  };
}

export function shownRows(view: ProposalsView, choices: Choices): readonly ShownRow[] {
  const rows = view.rows.map((row) => {
    const put = choices.replaced.get(row.key);
    const person = put ?? row.person;
    const request = row.request.id;
    return {
      row,
      person,
      before: put ? row.person : null,
      replaced: put !== undefined,
      locked: person !== null && choices.locked.some(isPair(request, person.id)),
      dropped: person !== null && !put && choices.dropped.some(isPair(request, person.id)),
    };
  });
  const standing = rows.filter(({ dropped }) => !dropped);
  const conflicts = findConflicts(standing.map(({ row, person }) => ({ key: row.key, request: row.request, person })));
  return rows.map((shown) => ({ ...shown, conflicts: shown.dropped ? [] : (conflicts.get(shown.row.key) ?? []) }));
}

/** Rows whose person can be invited as things stand. */
export function approvable(rows: readonly ShownRow[]): readonly (ShownRow & { readonly person: ProposedPerson })[] {
  return rows.flatMap((shown) => {
    const { person } = shown;
    return person && !shown.dropped && shown.conflicts.length === 0 ? [{ ...shown, person }] : [];
  });
}
