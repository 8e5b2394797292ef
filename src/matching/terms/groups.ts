// Experience with groups: needed before a large group, welcome before a small one.
// Ten people are a group.
import type { RequestFacts } from '../facts/request-facts.ts';
import type { Term } from './term.ts';

const GROUP = 10;
const SMALL_WITHOUT_EXPERIENCE = 0.6;

const isGroup = ({ row }: RequestFacts): boolean => (row.participants ?? 0) >= GROUP;

export const groups: Term = {
  key: 'groups',
  applies: () => true,
  looksAt: isGroup,
  fraction(request, { row }) {
    if (row.groupExperience) return 1;
    return isGroup(request) ? 0 : SMALL_WITHOUT_EXPERIENCE;
  },
  sentence: (request, { row }, { words }) =>
    row.groupExperience
      ? words.groups.experienced()
      : words.groups.without({ participants: request.row.participants ?? 0 }),
};
