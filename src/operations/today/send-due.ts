// Sends what is due to people, one or many at once: reminders, lists and surveys, each recorded with its row.
// One click of Hoy is one read and one write, however many are written to; what cannot be sent says why.
import * as v from 'valibot';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { attentionTables } from '../../progress/attention.ts';
import { type DueKind, dueKinds } from '../../views/attention.ts';
import { tablesOfCases } from '../cases/standing-cases.ts';
import { dueMails } from './due-mails.ts';

const MOST = 100;

export interface SentDue {
  /** How many people were written to. */
  readonly people: number;
  readonly sent: readonly { readonly kind: DueKind; readonly id: string; readonly to: readonly string[] }[];
  readonly skipped: readonly { readonly kind: DueKind; readonly id: string; readonly why: string }[];
}

export const sendDue = defineOperation({
  cases: 'every programme',
  reads: attentionTables,
  along: tablesOfCases,
  input: v.object({
    items: v.pipe(v.array(v.object({ kind: v.picklist(dueKinds), id: v.string() })), v.minLength(1), v.maxLength(MOST)),
  }),
  run(records, { items }, context): Outcome<SentDue> {
    const wanted = items.filter(
      (item, index) => items.findIndex(({ kind, id }) => kind === item.kind && id === item.id) === index,
    );
    const outcomes = wanted.map((item) => ({ item, outcome: dueMails(item, records, context) }));
    const sent = outcomes.flatMap(({ item, outcome }) =>
      outcome.why === ''
        ? [{ ...item, to: outcome.effects.flatMap((each) => (each.kind === 'mail' ? [each.to] : [])) }]
        : [],
    );
    const skipped = outcomes.flatMap(({ item, outcome }) =>
      outcome.why === '' ? [] : [{ ...item, why: outcome.why }],
    );
    const people = new Set(sent.flatMap(({ to }) => to.map((email) => email.toLowerCase()))).size;
    return {
      changes: outcomes.flatMap(({ outcome }) => outcome.changes),
      effects: outcomes.flatMap(({ outcome }) => outcome.effects),
      result: { people, sent, skipped },
      logged: `${people} · ${sent.map(({ id }) => id).join(', ')}`.slice(0, 200),
    };
  },
});
