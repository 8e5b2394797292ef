// Whom an assistance cannot invite. The order decides under which rule somebody is listed when several speak against her:
// first what never changes, last what the coordination can change.
import { plain } from '../../../matching/said.ts';
import type { SuggestionRule } from '../../../matching/suggested.ts';
import type { Text } from '../../../text/text.ts';
import type { Asked, AssistantFacts } from './facts.ts';

interface AssistantRule extends SuggestionRule<Asked, AssistantFacts> {
  readonly key: keyof Text['assistants']['rules'];
}

export const rules: readonly AssistantRule[] = [
  {
    key: 'sameInstitution',
    canRelax: false,
    blocks: ({ organisations }, { row }) => organisations.has(plain(row.institution)),
  },
  { key: 'seated', canRelax: false, blocks: (_, { here }) => here === 'seated' },
  { key: 'declined', canRelax: false, blocks: (_, { here }) => here === 'declined' },
  { key: 'paused', canRelax: true, blocks: (_, { row }) => row.paused },
  { key: 'consent', canRelax: true, blocks: (_, { row }) => row.consentOn === '' },
  { key: 'full', canRelax: true, blocks: (_, { load, most }) => load >= most },
];
