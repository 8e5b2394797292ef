// Takes somebody's access to a document away that was opened to her by mistake, and tells her.
// Asked twice, she had lost it already: nothing more is sent.
import * as v from 'valibot';
import type { Context } from '../../define/context.ts';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { type Records, update } from '../../define/records.ts';
import { isSharedWith, withoutShared } from '../../documents/shared-with.ts';
import { mail } from '../../mail/compose-mail.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { documents } from '../../tables/documents.ts';
import { requests } from '../../tables/requests.ts';

export const stopSharing = defineOperation({
  reads: [documents, advisors, areas, requests],
  input: v.object({ document: v.string(), email: v.string() }),
  run(records, { document, email }, context): Outcome<CanFallShort & { readonly who: string }> {
    const row = records.documents.get(document);
    const name = nameOf(email, records);
    const who = name || email;
    if (!isSharedWith(row.sharedWith, email)) return { result: { who, notDone: context.text.notDone.notShared(who) } };
    return {
      changes: [update(documents, row.id, { sharedWith: withoutShared(row.sharedWith, email) })],
      effects: [
        { kind: 'unshare', document: row.id, email, about: row.id },
        ...unsharedMail(row, email, name, context),
      ],
      result: { who, notDone: '' },
      logged: `${row.id} · ${email}`,
    };
  },
});

function unsharedMail(
  row: { readonly id: string; readonly title: string },
  to: string,
  name: string,
  context: Context,
) {
  const words = context.text.mailsBack.unshared;
  const told = { name, title: row.title };
  return mail(context, {
    to,
    about: row.id,
    subject: words.subject(told),
    blocks: [{ type: 'text', text: words.body(told) }],
  });
}

/** '' for somebody whom nothing in the workbook names. */
function nameOf(email: string, records: Records<typeof advisors | typeof areas | typeof requests>): string {
  const isHers = (address: string) => address.toLowerCase() === email.toLowerCase();
  return (
    records.advisors.all.find((row) => isHers(row.email))?.name ??
    records.requests.all.find((row) => isHers(row.contactEmail))?.contactName ??
    records.areas.all.find((row) => isHers(row.contactEmail))?.contactName ??
    ''
  );
}
