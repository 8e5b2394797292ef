// The mark of what a document shows, compared cheaply: its content made again from the rows of cases, as of the day it was
// asked for, without the tables that grow. What those would show follows from the totals kept with sessions.
import type { Context } from '../../define/context.ts';
import type { DocumentDefinition } from '../../define/define-document.ts';
import type { AnyTable } from '../../define/define-table.ts';
import { collection, type Records } from '../../define/records.ts';
import { fingerprintOf } from '../../documents/fingerprint.ts';
import { type DocumentIdentity, letterhead, signatures } from '../../documents/letterhead.ts';

/** Who signs and heads is of the day of issue, and what the next steps are changes by itself. */
const ownOfTheDay = (context: Context): ReadonlySet<string> =>
  new Set([
    ...Object.keys({ ...letterhead(context, ''), ...signatures(context, undefined) }),
    ...['firma_1_nombre', 'firma_1_cargo', 'firma_2_nombre', 'firma_2_cargo', 'enlace_verificacion', 'lugar_y_fecha'],
    ...['pendientes', 'proxima_revision'],
  ]);

export function whatItShows<Subject extends DocumentIdentity>(
  definition: DocumentDefinition<Subject>,
  subject: Subject,
  askedOn: string,
  records: Records<AnyTable>,
  context: Context,
): string {
  const thatDay: Context = {
    ...context,
    today: askedOn,
    now: `${askedOn}T12:00`,
    pageLink: () => '',
    verificationCode: () => '',
    seal: () => '',
  };
  const cheap = { ...records, attendance: collection([]), recipientSurveys: collection([]) };
  const { data } = definition.content(cheap as Records<AnyTable>, subject, thatDay);
  const leftOut = ownOfTheDay(context);
  return fingerprintOf([Object.entries(data).filter(([name]) => !leftOut.has(name)), surveysOf(subject)]);
}

/** Answers since then change the averages of a report. */
function surveysOf(subject: object): unknown {
  const { facts } = subject as { facts?: { advisory: { surveyCount: unknown; surveyTotal: unknown } } };
  return facts ? [facts.advisory.surveyCount, facts.advisory.surveyTotal] : [];
}
