// What a public page starts with: the token of its link, and what its query answered when the page was opened.
import type { LinkPurpose } from '../define/links.ts';
import type { Language } from '../text/language.ts';
import type { Reply } from './reply.ts';

export interface PageBoot {
  readonly token: string;
  readonly purpose: LinkPurpose;
  readonly language: Language;
  /** Institution and public name of the service. */
  readonly service: string;
  readonly reply: Reply<unknown>;
}
