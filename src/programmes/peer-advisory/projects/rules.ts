// Which projects cannot advise the one that asks. The order decides under which rule a project is listed when several
// speak against it: first what never changes, last what the team can change.
import { folded } from '../../../define/columns/column.ts';
import type { Barring } from '../../../matching/rank.ts';
import { plain } from '../../../matching/said.ts';
import type { Text } from '../../../text/text.ts';
import type { Asked } from './asked.ts';
import type { ProjectFacts } from './facts.ts';

export interface ProjectRule extends Barring<Asked, ProjectFacts, unknown> {
  readonly key: keyof Text['suggestions']['rules'];
  /** Whether the team could let such a project appear. */
  readonly canRelax: boolean;
}

const isItself = ({ names, emails, rows }: Asked, { row }: ProjectFacts) =>
  rows.has(row) || names.has(plain(row.name)) || emails.has(folded(row.email));

export const rules: readonly ProjectRule[] = [
  { key: 'itself', canRelax: false, blocks: isItself },
  {
    key: 'sameOrganisation',
    canRelax: false,
    blocks: ({ names }, { row }) => names.has(plain(row.organisation)),
  },
  { key: 'seated', canRelax: false, blocks: (_, { isSeated }) => isSeated },
  { key: 'paused', canRelax: true, blocks: (_, { row }) => row.paused },
  { key: 'unreachable', canRelax: true, blocks: (_, { row }) => row.contact === '' || row.email === '' },
  {
    key: 'language',
    canRelax: true,
    blocks: ({ languages }, { row }) =>
      languages.length > 0 && row.languages.length > 0 && !row.languages.some((each) => languages.includes(each)),
  },
  { key: 'full', canRelax: true, blocks: (_, { load, most }) => load >= most },
];
