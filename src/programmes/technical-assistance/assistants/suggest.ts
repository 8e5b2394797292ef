// The assistants whom an assistance could invite next, best first, in words: why each, who is left out, what would help.
import type { Dossier } from '../../../blocks/dossier.ts';
import type { Suggesting, Suggestion, SuggestionTerm } from '../../../blocks/suggesting.ts';
import { sharesOf } from '../../../matching/shared-terms.ts';
import { nobodyToRank, speaks, suggested } from '../../../matching/suggested.ts';
import { people } from '../../../text/programmes/technical-assistance/request.ts';
import type { Text } from '../../../text/text.ts';
import { assistant } from '../roles.ts';
import { type AssistantFacts, askedIn, assistantFacts, type Wish } from './facts.ts';
import { rules } from './rules.ts';
import { terms, weights } from './terms.ts';

/** `wishOf` tells what the request says; undefined while there is none. */
export function suggestingAssistants(wishOf: (dossier: Dossier) => Wish | undefined): Suggesting {
  return {
    label: people.suggest,
    suggest(dossier, kept, cases) {
      const { language, text } = dossier.context;
      const words = text.assistants;
      const all = assistantFacts(kept, cases, dossier.case.id);
      const wish = wishOf(dossier);
      if (all.length === 0) return { invites: true, ...nobodyToRank(words.emptyDirectory(), true) };
      if (!wish) return { invites: true, ...nobodyToRank(words.noRequest(), false) };
      const asked = askedIn(dossier, wish);
      return {
        invites: true,
        ...suggested({
          all,
          asked,
          ground: sharesOf(all),
          rules,
          terms,
          weights,
          language,
          sentence: (term, one) => term.sentence(asked, one, words, language),
          said: ({ key }) => ({
            ...words.rules[key],
            reason: ({ row, load, most }) => words.rules[key].reason({ institution: row.institution, load, most }),
          }),
          nameOf: ({ row }) => row.name,
          view: (one, score, views) => suggestionOf(one, score, views, words),
          note: (isAnyFit) => (isAnyFit ? '' : words.nobodyShares()),
          leftOut: text.suggestions.leftOut,
          nobody: words.nobody,
        }),
      };
    },
  };
}

function suggestionOf(
  one: AssistantFacts,
  score: number,
  terms: readonly SuggestionTerm[],
  words: Text['assistants'],
): Suggestion {
  const { row } = one;
  const says = ({ key, points }: SuggestionTerm) => points > 0 || key === 'load';
  return {
    id: row.id,
    name: row.name,
    line: [row.institution, row.place, row.isLocal ? words.isLocal() : ''].filter((part) => part !== '').join(' · '),
    score,
    fits: speaks(terms, 'area', 'experience', 'local'),
    reasons: [
      ...terms.filter(says).map(({ sentence }) => sentence),
      ...(row.languages === '' ? [] : [words.speaks(row.languages)]),
    ],
    terms,
    contact: row.name,
    seat: { role: assistant.key, organisation: row.institution, name: row.name, email: row.email, phone: row.phone },
  };
}
