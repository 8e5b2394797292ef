// What can be wrong with a template, told so that the person who edits it can put it right.
// A problem is data; MergeError carries the problems when a document cannot be made at all.
import type { Language, Translated } from '../../text/language.ts';

export type ProblemCode =
  | 'not-a-docx'
  | 'protected-file'
  | 'too-large'
  | 'damaged-file'
  | 'unopened-tag'
  | 'unclosed-tag'
  | 'unopened-loop'
  | 'unclosed-loop'
  | 'crossed-loops'
  | 'misplaced-loop'
  | 'unknown-field'
  | 'list-as-text'
  | 'text-as-list'
  | 'hidden-characters'
  | 'missing-field'
  | 'missing-image'
  | 'unsupported-image'
  | 'endless-template'
  | 'unreadable-tag';

/** Where in the document a tag stands. */
export type DocumentPart = 'body' | 'header' | 'footer' | 'notes' | 'properties' | 'file';

/** An error keeps the document from being made as its author meant it; a warning does not. */
export interface TemplateProblem {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  /** The tag as written, without braces; empty when the problem is the file's. */
  readonly tag: string;
  readonly part: DocumentPart;
  readonly text: Translated;
}

export class MergeError extends Error {
  readonly problems: readonly TemplateProblem[];

  constructor(problems: readonly TemplateProblem[], cause?: unknown) {
    super(problems.map((problem) => problem.text.es).join('\n'));
    this.name = 'MergeError';
    this.problems = problems;
    // `cause` as a constructor option is newer than the runtime's library types.
    if (cause !== undefined) Object.defineProperty(this, 'cause', { value: cause, enumerable: false });
  }

  /** The problems as sentences for a person, one a line. */
  inLanguage(language: Language): string {
    return this.problems.map((problem) => problem.text[language]).join('\n');
  }
}
