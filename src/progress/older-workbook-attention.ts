// A workbook older than the add-on works on, but some of what is new waits for its columns: one card until it has them.
import type { Context } from '../define/context.ts';
import type { Attention } from '../views/attention.ts';
import { attentionLine } from './attention-line.ts';

export function olderWorkbookAttention(context: Context): readonly Attention[] {
  if (!context.isOlder) return [];
  const { attention: words, actions } = context.text.requests;
  const title = words.olderWorkbook();
  const detail = words.olderWorkbookDetail();
  const action = { kind: 'openInstallation', label: actions.checkInstallation, target: '' } as const;
  const see = { ...action, label: context.text.today.actions.see };
  return [
    {
      key: 'older-workbook',
      urgency: 'urgent',
      group: 'trouble',
      owner: 'coordination',
      chip: null,
      remindedOn: '',
      dueOn: context.today,
      title,
      detail,
      line: attentionLine({ title, detail, dueOn: '', action: see, opens: action }, context),
    },
  ];
}
