// Answers: whoever let an invitation to another request go by lately stands back a little, less with every day.
// Counts only while somebody's silence is recent; how long that is stands in the settings.
import { showDate } from '../../calendar/show-date.ts';
import { nothing } from '../facts/request-facts.ts';
import { freshness } from '../facts/silences.ts';
import type { Term } from './term.ts';

export const answers: Term = {
  key: 'answers',
  applies: (_request, { someSilence }) => someSilence,
  looksAt: nothing,
  fraction: (_request, { silence }, { today, policy }) => 1 - freshness(silence, today, policy.silenceDays),
  sentence(_request, { silence }, { words, language }, { today, policy }) {
    if (!silence || freshness(silence, today, policy.silenceDays) === 0) return words.answers.none();
    return words.answers.silent({ code: silence.request, on: showDate(silence.on, language) });
  },
};
