// Level: she serves the level of the group, or the one beside it.
// Somebody who did not say which levels she serves gets half.
import { levels } from '../../tables/options.ts';
import type { Term } from './term.ts';

const UNKNOWN = 0.5;
const BESIDE = 0.4;

export const level: Term = {
  key: 'level',
  applies: ({ level }) => level !== 0,
  looksAt: ({ level }) => level,
  fraction(request, advisor) {
    if (advisor.levels === 0) return UNKNOWN;
    if ((advisor.levels & request.level) !== 0) return 1;
    return (advisor.levels & ((request.level << 1) | (request.level >> 1))) !== 0 ? BESIDE : 0;
  },
  sentence(request, advisor, { words, language }) {
    const asked = request.row.level === '' ? '' : levels[request.row.level][language].toLowerCase();
    if (advisor.levels === 0) return words.level.unknown();
    return (advisor.levels & request.level) !== 0 ? words.level.same({ asked }) : words.level.other({ asked });
  },
};
