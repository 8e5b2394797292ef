// A new request, whichever way it came: its row, what has to be corrected, and the mail to whoever asked.
// A request with mistakes is kept all the same, so that nothing is lost.
import { showDateTime } from '../../calendar/show-date.ts';
import type { Consent } from '../../define/consent.ts';
import type { Context } from '../../define/context.ts';
import { emptyRow } from '../../define/define-table.ts';
import type { Effect } from '../../define/effects.ts';
import type { Id } from '../../define/ids.ts';
import { type Change, insert, type Records } from '../../define/records.ts';
import { contactOf } from '../../progress/case-contact.ts';
import type { areas } from '../../tables/areas.ts';
import { type Request, requests } from '../../tables/requests.ts';
import type { topics } from '../../tables/topics.ts';
import type { EditableValues } from './editable-columns.ts';
import { acknowledgementMail, correctionMail } from './request-mails.ts';

interface Arrival {
  readonly values: EditableValues;
  readonly channel: 'form' | 'panel';
  /** What has to be corrected, one sentence each. */
  readonly problems: readonly string[];
  /** Given in the form by whoever asks. */
  readonly consent?: Consent | undefined;
  readonly responseId?: string;
  readonly receivedOn: string;
}

export function receiveRequest(
  arrival: Arrival,
  records: Records<typeof areas | typeof topics>,
  context: Context,
): { readonly id: Id<'requests'>; readonly changes: readonly Change[]; readonly effects: readonly Effect[] } {
  const id = context.newId(requests);
  const asked: Request = { ...emptyRow(requests), ...arrival.values, id };
  // An address that is missing or wrong: the area's stored contact is written to, and where there is none, nobody.
  const canWrite = contactOf(asked, records.areas.find(asked.area), context).email !== '';
  const values: Partial<Omit<Request, 'id'>> = {
    ...arrival.values,
    ...arrival.consent,
    receivedOn: arrival.receivedOn,
    channel: arrival.channel,
    toCorrect: arrival.problems.join('\n'),
    correctionAskedOn: canWrite && arrival.problems.length > 0 ? context.today : '',
    responseId: arrival.responseId ?? '',
    acknowledgedOn: canWrite && arrival.problems.length === 0 ? context.today : '',
  };
  const row: Request = { ...asked, ...values };
  const effects = !canWrite
    ? []
    : arrival.problems.length > 0
      ? correctionMail(row, arrival.problems, '', records, context)
      : acknowledgementMail(row, records, context);
  return { id, changes: [insert(requests, id, values)], effects };
}

/** What the columns accept and a request does not: a date that has passed. */
export function pastDateProblem(proposedAt: string, context: Context): readonly string[] {
  if (proposedAt === '' || proposedAt >= context.now) return [];
  return [context.text.requests.toCorrect.pastDate({ written: showDateTime(proposedAt, context.language) })];
}
