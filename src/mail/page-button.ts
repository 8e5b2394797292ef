// A button to a page, or how to answer without one while the pages are not published.
import type { Context } from '../define/context.ts';
import type { MailBlock } from '../define/effects.ts';

export function pageButton(label: string, url: string, context: Context): MailBlock {
  return url === ''
    ? { type: 'text', text: context.text.mailsAdvisories.replyInstead() }
    : { type: 'button', label, url };
}
