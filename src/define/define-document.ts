// A document: which template, which rows it needs, and the data merged into it.
// The field lists of the templates are in src/documents/fields/; the merge itself in src/documents/merge/.
import type { Translated } from '../text/language.ts';
import type { Context } from './context.ts';
import type { AnyTable } from './define-table.ts';
import type { Records } from './records.ts';

export const documentKeys = [
  'session-design',
  'presentation-outline',
  'attendance-list',
  'advisory-report',
  'follow-up-plan',
  'area-report',
  'certificate',
] as const;
export type DocumentKey = (typeof documentKeys)[number];

export interface DocumentContent {
  readonly title: string;
  /** Folder inside the programme's folder. */
  readonly folder: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly qr?: string;
  /** What is written in the document's row beside its title, such as what a certificate certifies. */
  readonly recorded?: Readonly<Record<string, unknown>>;
}

export interface DocumentDefinition<Subject> {
  readonly key: DocumentKey;
  readonly label: Translated;
  readonly pdf: boolean;
  readonly reads: readonly AnyTable[];
  /** Pure: the content of the document about one subject. */
  content(records: Records<AnyTable>, subject: Subject, context: Context): DocumentContent;
}

export function defineDocument<Subject, const Reads extends readonly AnyTable[]>(
  options: Omit<DocumentDefinition<Subject>, 'reads' | 'content'> & {
    readonly reads: Reads;
    content(records: Records<Reads[number]>, subject: Subject, context: Context): DocumentContent;
  },
): DocumentDefinition<Subject> & { readonly reads: Reads } {
  return options as unknown as DocumentDefinition<Subject> & { readonly reads: Reads };
}
