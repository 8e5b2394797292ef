// Asks for a document: a row with the next version, and the effect that merges and files it.
// Earlier versions stay as they are.
import type { Context } from '../../define/context.ts';
import type { DocumentDefinition } from '../../define/define-document.ts';
import type { AnyTable } from '../../define/define-table.ts';
import type { DocumentEffect } from '../../define/effects.ts';
import type { Id } from '../../define/ids.ts';
import { type Insert, insert, type Records } from '../../define/records.ts';
import type { DocumentIdentity } from '../../documents/letterhead.ts';
import { type DocumentRecord, documents } from '../../tables/documents.ts';
import type { MadeDocument } from '../../views/document-view.ts';
import { whatItShows } from './what-it-shows.ts';

type About = Partial<Pick<DocumentRecord, 'advisory' | 'session' | 'area' | 'advisor'>>;

export interface AskedDocument extends MadeDocument {
  readonly document: Id<'documents'>;
  readonly insert: Insert;
  readonly effect: DocumentEffect;
}

export function askDocument<Subject extends DocumentIdentity, T extends AnyTable>(
  definition: DocumentDefinition<Subject> & { readonly reads: readonly T[] },
  subject: Omit<Subject, keyof DocumentIdentity>,
  about: About,
  records: NoInfer<Records<T | typeof documents>>,
  context: Context,
): AskedDocument {
  const version = nextVersion(records.documents.all, definition.key, about);
  const document = context.newId(documents);
  const whole = { ...subject, document, version } as unknown as Subject;
  const rows = records as unknown as Records<AnyTable>;
  const content = definition.content(rows, whole, context);
  const title = `${content.title}${context.text.documents.version(version)}`.slice(0, 300);
  return {
    document,
    title,
    version,
    insert: insert(documents, document, {
      kind: definition.key,
      title,
      ...about,
      version,
      askedOn: context.today,
      fingerprint: whatItShows(definition, whole, context.today, rows, context),
      ...content.recorded,
    }),
    effect: {
      kind: 'document',
      document,
      template: definition.key,
      title,
      data: content.data,
      pdf: definition.pdf,
      folder: content.folder,
      about: about.advisory || about.area || document,
      ...(content.qr ? { qr: content.qr } : {}),
    },
  };
}

/** One more than the last version of the same kind about the same thing. */
export function nextVersion(rows: readonly DocumentRecord[], kind: DocumentRecord['kind'], about: About): number {
  const same = rows.filter(
    (row) =>
      row.kind === kind &&
      row.advisory === (about.advisory ?? '') &&
      row.session === (about.session ?? '') &&
      row.area === (about.area ?? ''),
  );
  return same.reduce((last, row) => Math.max(last, row.version ?? 1), 0) + 1;
}
