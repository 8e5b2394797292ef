// Makes the report of one area for a period, and sends it to the area's contact when told to, with its PDF attached.
// It reads attendance and answers once; people are counted, never named.
import * as v from 'valibot';
import { checkValue, needValue } from '../../define/check-values.ts';
import type { Context } from '../../define/context.ts';
import { defineOperation } from '../../define/define-operation.ts';
import type { Id } from '../../define/ids.ts';
import { refuse } from '../../define/refusal.ts';
import { areaReport } from '../../documents/area-report.ts';
import { mail } from '../../mail/compose-mail.ts';
import { dayWords } from '../../programmes/mentoring/told.ts';
import { advisories } from '../../tables/advisories.ts';
import type { Area } from '../../tables/areas.ts';
import { askDocument } from './ask-document.ts';

export const makeAreaReport = defineOperation({
  reads: areaReport.reads,
  input: v.object({
    area: v.string(),
    from: v.string(),
    until: v.string(),
    remarks: v.optional(v.string()),
    send: v.optional(v.boolean()),
  }),
  run(records, input, context) {
    const area = records.areas.get(input.area);
    const { openedOn, notes } = advisories.columns;
    const from = needValue(openedOn, input.from, context);
    const until = needValue(openedOn, input.until, context);
    if (until < from) throw refuse('periodReversed');
    const { contactName, contactEmail } = area;
    if (input.send && contactEmail === '') throw refuse('addressMissing', { who: contactName || area.name });
    const remarks = checkValue(notes, input.remarks ?? '', context);
    const asked = askDocument(
      areaReport,
      { area, period: { from, until }, remarks },
      { area: area.id },
      records,
      context,
    );
    const { document, title, version } = asked;
    return {
      changes: [asked.insert],
      effects: [asked.effect, ...(input.send ? reportMail(area, { from, until }, document, context) : [])],
      result: { document: document as string, title, version, sentTo: input.send ? contactEmail : '' },
      logged: `${document} · ${title}`,
    };
  },
});

/** The contact has no access to the Drive folder: the report travels as PDF. */
function reportMail(
  area: Area,
  period: { readonly from: string; readonly until: string },
  document: Id<'documents'>,
  context: Context,
) {
  const words = context.text.mailsReminders.areaReport;
  const told = {
    name: area.contactName || area.name,
    area: area.name,
    from: dayWords(period.from, context),
    until: dayWords(period.until, context),
  };
  return mail(context, {
    to: area.contactEmail,
    about: area.id,
    subject: words.subject(told),
    attachDocuments: [document],
    blocks: [{ type: 'text', text: words.body(told) }],
  });
}
