// The language of the session must be one of hers, when both are known.
// A request without a language is taken as any.
import { spokenLanguages } from '../../tables/options.ts';
import type { Rule } from './rule.ts';

export const language: Rule = {
  key: 'language',
  canOverride: true,
  canRelax: true,
  blocks: (request, { languages }) => request.language !== 0 && languages !== 0 && (request.language & languages) === 0,
  reason: ({ row }, _advisor, { words, language }) =>
    words.rules.language.reason({ asked: row.language === '' ? '' : spokenLanguages[row.language][language] }),
};
