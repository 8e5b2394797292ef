// Once as many mentors have accepted as a request needs: their advisories open, and whoever was still asked is told.
// While somebody is missing nothing happens.
import type { Context } from '../../define/context.ts';
import type { Effect } from '../../define/effects.ts';
import { type Change, type Records, update } from '../../define/records.ts';
import { acceptedIn, openIn, type RequestFile, seatsOf } from '../../progress/request-state.ts';
import type { advisories } from '../../tables/advisories.ts';
import { assignments } from '../../tables/assignments.ts';
import { openAdvisoryChanges } from '../advisories/open-advisory.ts';
import { coveredMail } from './invitation-mails.ts';
import type { InvitationNames } from './invitation-message.ts';

export interface Covered {
  readonly changes: readonly Change[];
  readonly effects: readonly Effect[];
  /** Advisories of those who accepted; [] while somebody is missing. */
  readonly advisories: readonly string[];
  readonly seatsLeft: number;
}

/** `file` already holds the answer that is being recorded. */
export function openWhenCovered(
  file: RequestFile,
  records: InvitationNames & Records<typeof advisories>,
  context: Context,
): Covered {
  const accepted = acceptedIn(file);
  const seatsLeft = Math.max(0, seatsOf(file.request) - accepted.length);
  if (seatsLeft > 0 || accepted.length === 0) return { changes: [], effects: [], advisories: [], seatsLeft };
  const opened = accepted.map((invitation) => openAdvisoryChanges(file.request, invitation, records, context));
  const others = openIn(file);
  return {
    changes: [
      ...opened.flatMap(({ changes }) => changes),
      ...others.map((row) => update(assignments, row.id, { answer: 'withdrawn', answeredOn: context.today })),
    ],
    effects: [
      ...opened.flatMap(({ effects }) => effects),
      ...others.flatMap((row) => coveredMail(row, file.request, records, context)),
    ],
    advisories: opened.map(({ id }) => id),
    seatsLeft: 0,
  };
}
