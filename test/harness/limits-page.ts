// The page about limits, written from what was tried: a line for each limit of each block, with the channels in which an
// answer beyond it was refused.
import type { Channel } from '../../src/blocks/aspects.ts';
import type { BlockProgramme } from '../../src/blocks/programme.ts';
import { programmeNames } from '../../src/programmes/programme-names.ts';
import type { FormLimit } from './form-limits.ts';
import type { Tried } from './limits-tried.ts';

const head = `# Limits

What is refused, in each programme, and where: an answer just beyond each limit that the declarations name was given in every channel, and was refused with words that name the limit. Written by \`npm run limits\`; a test fails where it is out of date.

| channel | what happens beyond a limit | the test that shows it |
|---|---|---|
| page, panel | nothing is written; the message says what is wrong | \`test/blocks/every-programme.test.ts\`: *refuses one answer beyond each limit, by name, and writes nothing* |
| tab | what people type is kept; the block is not done until it is mended. How many rows there may be is not held there | the same |
| form | the page of the form does not send it | \`test/reliability/wrong-answers.test.ts\`: *refuses whatever is beyond a limit of its columns, in every form of every programme* |

Limits of one programme alone are in its tests: who may sit in a panel (\`test/blocks/specialists.test.ts\`), how long an invitation stands (\`test/blocks/invited-seats.test.ts\`), what a publication needs (\`test/blocks/kinds.test.ts\`). What is unusual in mentoring, such as a session of five hours, is asked about and not refused (\`test/operations/plausible.test.ts\`).
`;

interface Line {
  readonly block: string;
  readonly limit: string;
  readonly fields: Set<string>;
  readonly channels: Set<Channel>;
}

const channels = ['page', 'panel', 'sheet', 'form'] as const;

/** Fields with the same limit in the same channels stand in one line. */
function table(tried: readonly Omit<Tried, 'said'>[]): string {
  const byField = new Map<string, Line>();
  for (const { block, field, limit, channel } of tried.filter((each) => each.limit !== '')) {
    const key = [block, limit, field].join('|');
    const line = byField.get(key) ?? { block, limit, fields: new Set([field]), channels: new Set() };
    line.channels.add(channel);
    byField.set(key, line);
  }
  const lines = new Map<string, Line>();
  for (const each of byField.values()) {
    const key = [each.block, each.limit, ...[...each.channels].sort()].join('|');
    const line = lines.get(key);
    if (line) for (const field of each.fields) line.fields.add(field);
    else lines.set(key, each);
  }
  const rows = [...lines.values()].map((line) => {
    const where = channels.map((channel) => (line.channels.has(channel) ? '✓' : '')).join(' | ');
    return `| ${line.block} | ${line.limit} | ${[...line.fields].join(' · ')} | ${where} |`;
  });
  return ['| where | limit | of | page | panel | tab | form |', '|---|---|---|---|---|---|---|', ...rows].join('\n');
}

export function limitsPage(
  programmes: readonly BlockProgramme[],
  tried: ReadonlyMap<string, readonly Tried[]>,
  forms: readonly FormLimit[],
): string {
  const ofForms = (key: string) =>
    forms
      .filter(({ programme }) => programme === key)
      .map(({ title, field, limit }) => ({ block: title, field, limit, channel: 'form' as const }));
  const parts = programmes.map(({ key }) => {
    const { en } = programmeNames[key as keyof typeof programmeNames];
    return `## ${en}\n\n${table([...(tried.get(key) ?? []), ...ofForms(key)])}`;
  });
  return `${[head, ...parts, `## Forms of mentoring\n\n${table(ofForms(''))}`].join('\n').replaceAll('\n## ', '\n\n## ').replaceAll('\n\n\n', '\n\n')}\n`;
}
