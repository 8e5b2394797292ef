// A part of the installation: it says what is missing or broken, and mends it. Installing is mending what is missing,
// so a second installation finds nothing to do.
import type { Text } from '../../src/text/text.ts';
import type { LanguageQuestion } from '../../src/views/tasks.ts';
import type { Site } from './site.ts';

export type PartKey = keyof Text['install']['parts'] & string;

export interface Finding {
  readonly part: PartKey;
  /** What is wrong, in the reader's words. */
  readonly what: string;
  /** What a person has to do, when the add-on cannot mend it alone; '' when it can. */
  readonly todo: string;
  /** What the team decides about the language; names them for it. */
  readonly asks?: LanguageQuestion;
}

export interface Part {
  readonly key: PartKey;
  /** Lies in the keeper's account: nobody else can judge or mend it. */
  readonly keepers?: boolean;
  check(site: Site): readonly Finding[];
  /** Mends everything that `check` found and that can be mended. */
  mend(site: Site): void;
}

export function mendable(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.todo === '');
}
