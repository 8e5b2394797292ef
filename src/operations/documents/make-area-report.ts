// Makes the report of one area for a period, on request and by button.
// It reads attendance and answers once; people are counted, never named.
import * as z from 'zod/mini';
import { defineOperation } from '../../define/define-operation.ts';
import { refuse } from '../../define/refusal.ts';
import { areaReport } from '../../documents/area-report.ts';
import { advisories } from '../../tables/advisories.ts';
import { checkValue, needValue } from '../check-input.ts';
import { askDocument } from './ask-document.ts';

export const makeAreaReport = defineOperation({
  reads: areaReport.reads,
  input: z.object({ area: z.string(), from: z.string(), until: z.string(), remarks: z.optional(z.string()) }),
  run(records, input, context) {
    const area = records.areas.get(input.area);
    const { openedOn, notes } = advisories.columns;
    const from = needValue(openedOn, input.from, context);
    const until = needValue(openedOn, input.until, context);
    if (until < from) throw refuse('periodReversed');
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
      effects: [asked.effect],
      result: { document: document as string, title, version },
      logged: `${document} · ${title}`,
    };
  },
});
