// Agreements past their date, of cases of every programme.
import { dayOf } from '../calendar/local-date.ts';
import type { Context } from '../define/context.ts';
import type { Records } from '../define/records.ts';
import { isOn } from '../programmes/first-programme.ts';
import type { advisories } from '../tables/advisories.ts';
import type { commitments } from '../tables/commitments.ts';
import type { Attention } from '../views/attention.ts';
import { attentionLine, chipOf } from './attention-line.ts';

export function lateCommitments(
  records: Records<typeof advisories | typeof commitments>,
  context: Context,
): readonly Attention[] {
  const words = context.text.advisories;
  return records.commitments.all.flatMap((row): readonly Attention[] => {
    const advisory = records.advisories.find(row.advisory);
    const isLate =
      row.cancelledOn === '' &&
      row.doneOn === '' &&
      (row.progress ?? 0) < 100 &&
      row.dueOn !== '' &&
      dayOf(row.dueOn) < context.today;
    if (!isLate || advisory?.cancelledOn !== '' || !isOn(advisory.programme, context)) return [];
    return [
      {
        key: `commitment-${row.id}`,
        urgency: 'urgent',
        dueOn: row.dueOn,
        owner: 'area',
        title: words.attention.commitment(row.ownerName),
        detail: words.attention.detail(row.id, advisory.title, row.agreement),
        chip: chipOf(row.dueOn, '', context),
        group: 'commitments',
        remindedOn: row.remindedOn,
        line: attentionLine(
          {
            title: row.ownerName || advisory.title,
            detail: row.agreement,
            dueOn: row.dueOn,
            action: {
              kind: 'send',
              due: 'commitment',
              label: context.text.today.actions.remind,
              done: context.text.today.done.remind,
              target: row.id,
            },
            opens: { kind: 'openCommitments', label: context.text.today.actions.see, target: advisory.id },
            person: row.ownerEmail || row.id,
          },
          context,
        ),
      },
    ];
  });
}
