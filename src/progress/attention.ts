// Everything that needs attention, of requests, advisories and people: what Hoy shows and the summary of the morning tells.
import type { Context } from '../define/context.ts';
import type { Records } from '../define/records.ts';
import { ofFirstProgramme } from '../programmes/first-programme.ts';
import { forms } from '../tables/system.ts';
import type { Attention } from '../views/attention.ts';
import { advisoryAttention } from './advisory-attention.ts';
import { factTables } from './advisory-facts.ts';
import { formAttention } from './form-attention.ts';
import { lateCommitments } from './late-commitments.ts';
import { olderWorkbookAttention } from './older-workbook-attention.ts';
import { peopleAttention, peopleAttentionTables } from './people-attention.ts';
import { requestAttention, requestAttentionTables } from './request-attention.ts';

export const attentionTables = [...factTables, ...requestAttentionTables, ...peopleAttentionTables, forms] as const;

/** Of `every` programme's records the cases of the first one count here; what they all share counts of all. */
export function attentionOf(every: Records<(typeof attentionTables)[number]>, context: Context): readonly Attention[] {
  const records = ofFirstProgramme(every);
  return [
    ...olderWorkbookAttention(context),
    ...formAttention(records, context),
    ...requestAttention(records, context),
    ...advisoryAttention(records, context),
    ...lateCommitments(every, context),
    ...peopleAttention(records, context),
  ];
}

/** The most pressing first: by the day that makes it so, those without one last. */
export function byDue(one: Attention, other: Attention): number {
  if (one.dueOn === other.dueOn) return one.key < other.key ? -1 : 1;
  if (one.dueOn === '') return 1;
  return other.dueOn === '' || one.dueOn < other.dueOn ? -1 : 1;
}
