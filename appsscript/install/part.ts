// The parts of the installation. Each says what is missing or broken, and mends it: installing is mending what is
// missing, so a second installation finds nothing to do. How they do it is in Installation.html (install.ts).
import type { Text } from '../../src/text/text.ts';
import type { LanguageQuestion } from '../../src/views/tasks.ts';
import type { Site } from './site.ts';

/** What a finding is about. */
export type PartKey = keyof Text['install']['parts'] & string;

/** In the order in which they are completed. */
export const partKeys = [
  'tabs',
  'settings',
  'language',
  'folders',
  'templates',
  'forms',
  'triggers',
  'access',
] as const satisfies readonly PartKey[];
export type InstalledPart = (typeof partKeys)[number];

/** Those that lie in the keeper's account: nobody else can judge or mend them. */
export const keepersParts: readonly PartKey[] = ['folders', 'templates', 'forms', 'triggers', 'access'];

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
  check(site: Site): readonly Finding[];
  /** Mends everything that `check` found and that can be mended. */
  mend(site: Site): void;
}

export function mendable(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.todo === '');
}
