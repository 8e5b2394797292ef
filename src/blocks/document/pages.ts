// A document that may have only so many pages: they are counted on its PDF, and where that fails the team writes down
// their number.
import { refuse } from '../../define/refusal.ts';
import { type DocumentRecord, documents } from '../../tables/documents.ts';
import { label, type Translated } from '../../text/language.ts';
import type { Dossier } from '../dossier.ts';

export function isTooLong({ pages }: Pick<DocumentRecord, 'pages'>, most: number | undefined): boolean {
  return most !== undefined && pages !== null && pages > most;
}

/** Refuses what is too long, and what nobody has counted. */
export function needPages({ pages }: DocumentRecord, most: number | undefined, { context }: Dossier): void {
  if (most === undefined) return;
  if (pages === null)
    throw refuse('paperUncounted', {
      column: documents.columns.pages.label[context.language],
      tab: documents.label[context.language],
    });
  if (pages > most) throw refuse('paperTooLong', { pages, most });
}

export function tooLong(pages: number, most: number): Translated {
  return label(
    `Tiene ${pages} páginas; el máximo son ${most}`,
    `It has ${pages} pages; the most is ${most}`,
    `Tem ${pages} páginas; o máximo são ${most}`,
  );
}
