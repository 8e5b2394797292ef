// What a public page starts with: the token of its link, and what its query answered when the page was opened.
import type { FormerPurpose, LinkPurpose } from '../define/links.ts';
import type { Language } from '../text/language.ts';
import type { Reply } from './reply.ts';

/** The page of a link, or the one that opens without any: where the code of a certificate is typed. */
export type PagePurpose = Exclude<LinkPurpose, FormerPurpose> | 'verification';

export interface PageBoot {
  readonly token: string;
  readonly purpose: PagePurpose;
  readonly language: Language;
  /** Institution and public name of the service. */
  readonly service: string;
  readonly reply: Reply<unknown>;
}

/** The file of the public pages, one a language: a page opened on a telephone stays small. */
export function publicPageFile(language: Language): string {
  return language === 'es' ? 'Page' : `Page-${language}`;
}
