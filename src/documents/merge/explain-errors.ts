// Turns docxtemplater's errors (https://docxtemplater.com/docs/errors/) into problems a coordinator understands.
// An error it cannot place is reported as a damaged file, never swallowed.
import type { ProblemCode, TemplateProblem } from './merge-error.ts';
import { problem } from './problem-texts.ts';
import { partOf } from './tag-reader.ts';

interface TemplateFault {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly context?: string;
    readonly file?: string;
    readonly openingtag?: string;
    readonly closingtag?: string;
    readonly errors?: readonly TemplateFault[];
  };
}

const codes: Readonly<Record<string, ProblemCode>> = {
  unopened_tag: 'unopened-tag',
  duplicate_close_tag: 'unopened-tag',
  unclosed_tag: 'unclosed-tag',
  duplicate_open_tag: 'unclosed-tag',
  unopened_loop: 'unopened-loop',
  unclosed_loop: 'unclosed-loop',
  closing_tag_does_not_match_opening_tag: 'crossed-loops',
  unbalanced_loop_tags: 'misplaced-loop',
  loop_position_invalid: 'misplaced-loop',
  no_xml_tag_found_at_left: 'misplaced-loop',
  no_xml_tag_found_at_right: 'misplaced-loop',
  unimplemented_tag_type: 'unreadable-tag',
  scopeparser_compilation_failed: 'unreadable-tag',
};

function bare(tag: string | undefined): string {
  return (tag ?? '')
    .replace(/[{}]/g, '')
    .replace(/^[#^/]/, '')
    .trim();
}

function explainOne(fault: TemplateFault): TemplateProblem {
  const details = fault.properties ?? {};
  const code = codes[details.id ?? ''];
  if (code === undefined) return problem('damaged-file');
  const part = details.file ? partOf(details.file) : 'body';
  const tag = bare(details.openingtag ?? details.xtag);
  return problem(code, tag, part, bare(details.closingtag));
}

/** Every problem behind an error thrown by docxtemplater, each told once. */
export function explain(error: unknown): TemplateProblem[] {
  const fault = error as TemplateFault;
  const faults = fault.properties?.errors ?? [fault];
  const seen = new Set<string>();
  return faults.map(explainOne).filter((found) => {
    const key = `${found.code} ${found.tag} ${found.part}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
