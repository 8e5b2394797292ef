// One message to one person, perhaps with a copy to another, with the coordination's address for replies.
// Nobody to write to means no message; a button without an address and a fact without a value are left out.
import type { Context } from '../define/context.ts';
import type { MailBlock, MailEffect } from '../define/effects.ts';

export type Message = Omit<MailEffect, 'kind' | 'replyTo' | 'cc'> & {
  /** '' or absent for nobody. */
  readonly cc?: string | undefined;
};

export function mail(context: Context, message: Message): readonly MailEffect[] {
  if (message.to === '') return [];
  const blocks = message.blocks.flatMap(shownBlock);
  const replyTo = context.settings.coordinationEmail;
  const { cc, ...plain } = message;
  return [
    {
      kind: 'mail',
      ...plain,
      ...(cc && cc.toLowerCase() !== message.to.toLowerCase() ? { cc } : {}),
      subject: message.subject.replace(/\s+/g, ' ').trim(),
      blocks,
      ...(replyTo ? { replyTo } : {}),
    },
  ];
}

function shownBlock(block: MailBlock): readonly MailBlock[] {
  if (block.type === 'button' && block.url === '') return [];
  if (block.type === 'text' && block.text === '') return [];
  if (block.type === 'list' && block.items.length === 0) return [];
  if (block.type !== 'facts') return [block];
  const facts = block.facts.filter(([, value]) => value !== '');
  return facts.length === 0 ? [] : [{ type: 'facts', facts }];
}
