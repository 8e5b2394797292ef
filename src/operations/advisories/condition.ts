// What the mentor said when she accepted, such as "I can, but I would arrive at 10:30": it stands in every message about
// her meetings until somebody marks it as settled.
import type { Context } from '../../define/context.ts';
import type { MailBlock } from '../../define/effects.ts';
import { openCondition, quotable } from '../../progress/advisory-state.ts';
import type { Advisory } from '../../tables/advisories.ts';
import type { ConditionView } from '../../views/advisory-view.ts';

type Said = Pick<Advisory, 'condition' | 'conditionSettledOn'>;

/** A sentence for a message about the link-up or a session; left out where there is nothing to settle. */
export function conditionBlock(
  advisory: Said & Pick<Advisory, 'linkUpDoneOn'>,
  mentor: string,
  reader: 'mentor' | 'other',
  { text }: Context,
): MailBlock {
  const said = openCondition(advisory);
  const words = text.mailsAdvisories.condition[advisory.linkUpDoneOn === '' ? 'ahead' : 'pending'];
  return { type: 'text', text: said === '' ? '' : words[reader]({ mentor, said }) };
}

export function conditionView({ condition, conditionSettledOn }: Said): ConditionView {
  return { said: quotable(condition), settledOn: conditionSettledOn };
}
