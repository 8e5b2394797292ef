// A new version of a document: its row, and what makes it in Drive. A letter is of one person, whom its title names.
import type { DocumentEffect } from '../../define/effects.ts';
import type { Id } from '../../define/ids.ts';
import { type Insert, insert } from '../../define/records.ts';
import { advisoryFolder, letterhead } from '../../documents/letterhead.ts';
import { type DocumentKind, documents } from '../../tables/documents.ts';
import type { Dossier } from '../dossier.ts';
import type { Participant } from '../seat.ts';

interface Asked {
  readonly block: string;
  readonly template: DocumentKind;
  readonly version: number;
  readonly fingerprint: string;
  readonly countsPages?: boolean;
  readonly person?: Participant;
}

interface Made {
  readonly id: Id<'documents'>;
  readonly title: string;
  readonly change: Insert;
  readonly effect: DocumentEffect;
}

export function newVersion(asked: Asked, { case: about, context }: Dossier): Made {
  const { block, template, version, fingerprint, countsPages = false, person } = asked;
  const id = context.newId(documents);
  const name = documents.columns.kind.show(template, context);
  const whose = person ? ` · ${person.name}` : '';
  const title = `${name}${whose} · ${about.title}${context.text.documents.version(version)}`.slice(0, 300);
  const row = { kind: template, title, advisory: about.id, version, askedOn: context.today, fingerprint };
  return {
    id,
    title,
    change: insert(documents, id, person ? { ...row, seat: person.id } : row),
    effect: {
      kind: 'document',
      document: id,
      template,
      title,
      data: { ...letterhead(context, about.id), titulo: about.title },
      from: { programme: about.programme, case: about.id, block, ...(person ? { seat: person.id } : {}) },
      pdf: true,
      ...(countsPages ? { countsPages } : {}),
      folder: advisoryFolder(about),
      about: about.id,
    },
  };
}
