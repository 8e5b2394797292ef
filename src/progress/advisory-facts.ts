// The facts of an advisory: its own row and the rows that belong to it, gathered once for many advisories.
// Whoever computes progress reads these tables and no growing one.
import type { LocalDate, LocalDateTime } from '../calendar/local-date.ts';
import type { Context } from '../define/context.ts';
import type { Records } from '../define/records.ts';
import type { Settings } from '../settings/settings.ts';
import { type Advisory, advisories } from '../tables/advisories.ts';
import { type Commitment, commitments } from '../tables/commitments.ts';
import { type Deliverable, deliverables } from '../tables/deliverables.ts';
import { type DocumentRecord, documents } from '../tables/documents.ts';
import { type IncentiveGiven, incentiveLedger } from '../tables/incentives.ts';
import { type Request, requests } from '../tables/requests.ts';
import { type Session, sessions } from '../tables/sessions.ts';

export const factTables = [
  advisories,
  requests,
  sessions,
  deliverables,
  commitments,
  documents,
  incentiveLedger,
] as const;
type FactTable = (typeof factTables)[number];

export interface AdvisoryFacts {
  readonly today: LocalDate;
  readonly now: LocalDateTime;
  readonly settings: Settings;
  readonly advisory: Advisory;
  readonly request: Request | undefined;
  /** Those that were not cancelled, in order of time. */
  readonly sessions: readonly Session[];
  readonly deliverables: readonly Deliverable[];
  readonly documents: readonly DocumentRecord[];
  /** Those that were not cancelled. */
  readonly commitments: readonly Commitment[];
  readonly incentives: readonly IncentiveGiven[];
}

/** Gathers the rows of every advisory once, and answers with the facts of any of them. */
export function factsOf(records: Records<FactTable>, context: Context): (advisory: Advisory) => AdvisoryFacts {
  const sessionsOf = groupedBy(records.sessions.all, (row) => row.advisory);
  const deliverablesOf = groupedBy(records.deliverables.all, (row) => row.advisory);
  const documentsOf = groupedBy(records.documents.all, (row) => row.advisory);
  const commitmentsOf = groupedBy(records.commitments.all, (row) => row.advisory);
  const incentivesOf = groupedBy(records.incentiveLedger.all, (row) => row.advisory);
  return (advisory) => ({
    today: context.today,
    now: context.now,
    settings: context.settings,
    advisory,
    request: records.requests.find(advisory.request),
    sessions: inOrder(sessionsOf(advisory.id).filter((row) => row.cancelledOn === '')),
    deliverables: deliverablesOf(advisory.id),
    documents: documentsOf(advisory.id),
    commitments: commitmentsOf(advisory.id).filter((row) => row.cancelledOn === ''),
    incentives: incentivesOf(advisory.id),
  });
}

function groupedBy<R>(rows: readonly R[], keyOf: (row: R) => string): (key: string) => readonly R[] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return (key) => groups.get(key) ?? [];
}

function inOrder(rows: readonly Session[]): readonly Session[] {
  return [...rows].sort((one, other) => (one.startsAt < other.startsAt ? -1 : one.startsAt > other.startsAt ? 1 : 0));
}
