// The language of the session must be one of hers, when both are known.
// A request without a language is taken as any.
import { spokenLanguages } from '../../tables/options.ts';
import type { AdvisorFacts } from '../facts/fleet.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import type { Rule } from './rule.ts';

function blocks({ language: asked }: RequestFacts, { languages }: AdvisorFacts): boolean {
  return asked !== 0 && languages !== 0 && (asked & languages) === 0;
}

export const language: Rule = {
  key: 'language',
  canOverride: true,
  canRelax: true,
  blocks,
  atOnce: { looksAt: ({ language: asked }) => asked, blocks },
  reason: ({ row }, _advisor, { words, language }) =>
    words.rules.language.reason({ asked: row.language === '' ? '' : spokenLanguages[row.language][language] }),
};
