// A version reaches those who take part: as PDF in a message, which everybody can open, and as a Google Doc for whom
// Drive can let in. Whoever reviews it is asked to answer on her page.
import { addDays } from '../../calendar/local-date.ts';
import { showDate } from '../../calendar/show-date.ts';
import type { Effect } from '../../define/effects.ts';
import { type DocumentRecord, documents } from '../../tables/documents.ts';
import type { Aspects } from '../aspects.ts';
import { caseMail } from '../case-mail.ts';
import type { Dossier } from '../dossier.ts';
import { pageOf } from '../page-of.ts';
import type { Participant } from '../seat.ts';

export function shareEffects(
  readers: readonly Participant[],
  version: DocumentRecord,
  { review }: Aspects,
  dossier: Dossier,
): readonly Effect[] {
  const { case: about, context } = dossier;
  const words = context.text.mailsBlocks;
  return readers.flatMap((seat): readonly Effect[] => {
    const reviews = review?.by.key === seat.role;
    const told = {
      name: seat.name,
      title: about.title,
      what: documents.columns.kind.show(version.kind, context),
      due: reviews ? showDate(addDays(context.today, review.within ?? 0), context.language) : '',
    };
    return [
      {
        kind: 'share',
        document: version.id,
        email: seat.email,
        role: reviews ? 'commenter' : 'reader',
        alsoMailed: true,
        about: about.id,
      },
      ...caseMail(dossier, {
        to: seat.email,
        about: about.id,
        subject: words.document.subject(told),
        attachDocuments: [version.id],
        blocks: [
          { type: 'text', text: words.document.body(told) },
          { type: 'text', text: reviews ? words.document.review(told) : '' },
          { type: 'button', label: words.openPage(), url: pageOf(seat, dossier) },
        ],
      }),
    ];
  });
}
