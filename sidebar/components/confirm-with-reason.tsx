// A decision with the reason for it; what was typed of the reason is kept until the decision is made.
import { ColumnField, type ColumnFieldProps } from './column-field.tsx';
import { Confirm, type ConfirmProps } from './confirm.tsx';
import { DraftNote, useDraft } from './use-draft.tsx';

interface ConfirmWithReasonProps extends Omit<ConfirmProps, 'onConfirm' | 'children'> {
  /** Under which the reason is kept meanwhile. */
  readonly draft: string;
  readonly field: Omit<ColumnFieldProps, 'name' | 'value' | 'onChange'>;
  /** `said` is empty where no reason was given; `leave` forgets what was kept. */
  readonly onConfirm: (said: { readonly reason?: string }, leave: () => void) => void;
}

export function ConfirmWithReason({ draft: key, field, onConfirm, ...decision }: ConfirmWithReasonProps) {
  const draft = useDraft(key, '');
  const reason = draft.value;
  return (
    <Confirm {...decision} onConfirm={() => onConfirm(reason ? { reason } : {}, draft.clear)}>
      <DraftNote draft={draft} />
      <ColumnField {...field} name="reason" value={reason} onChange={draft.change} />
    </Confirm>
  );
}
