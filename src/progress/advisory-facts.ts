// The facts of an advisory: its own row and the rows that belong to it, gathered once for many advisories.
// Whoever computes progress reads these tables and no growing one.
import type { Dossier } from '../blocks/dossier.ts';
import { dossiersOf } from '../blocks/dossiers.ts';
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
  const dossierOf = dossiersOf(records, context);
  return (advisory) => factsIn(dossierOf(advisory));
}

export function factsIn({ case: advisory, context, rows, find }: Dossier): AdvisoryFacts {
  const { today, now, settings } = context;
  return {
    today,
    now,
    settings,
    advisory,
    request: find(requests, advisory.request),
    sessions: inOrder(rows(sessions).filter((row) => row.cancelledOn === '')),
    deliverables: rows(deliverables),
    documents: rows(documents),
    commitments: rows(commitments).filter((row) => row.cancelledOn === ''),
    incentives: rows(incentiveLedger),
  };
}

function inOrder(rows: readonly Session[]): readonly Session[] {
  return [...rows].sort((one, other) => (one.startsAt < other.startsAt ? -1 : one.startsAt > other.startsAt ? 1 : 0));
}
