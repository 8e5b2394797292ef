// The specialists whom a round could invite next, best first, in words: why each, who is left out, what would help. Once
// one of a country is in the panel or awaited, the others of that country are left out.
import type { Dossier } from '../../../blocks/dossier.ts';
import type { Suggesting, Suggestion, SuggestionTerm } from '../../../blocks/suggesting.ts';
import { sharesOf } from '../../../matching/shared-terms.ts';
import { nobodyToRank, speaks, suggested } from '../../../matching/suggested.ts';
import { label } from '../../../text/language.ts';
import { country, specialist } from '../roles.ts';
import { askedIn, type Wish } from './asked.ts';
import { type Language, languages } from './directory.ts';
import { type SpecialistFacts, specialistFacts } from './facts.ts';
import { rules } from './rules.ts';
import { terms, weights } from './terms.ts';

/** `wishOf` tells what the request says. */
export function suggestingSpecialists(wishOf: (dossier: Dossier) => Wish): Suggesting {
  return {
    label: label('Ver especialistas sugeridos', 'See suggested specialists', 'Ver especialistas sugeridos'),
    suggest(dossier, kept, cases) {
      const { language, text } = dossier.context;
      const words = text.specialists;
      const all = specialistFacts(kept, cases, dossier.case.id);
      const asked = askedIn(dossier, wishOf(dossier));
      if (all.length === 0) return { invites: true, ...nobodyToRank(words.emptyDirectory(), true) };
      if (asked.country === '')
        return { invites: true, ...nobodyToRank(words.unknownCountry(country.name.the[language]), false) };
      const told = (spoken: readonly Language[]) => spoken.map((each) => languages[each][language].toLowerCase());
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
          sentence: (term, one) => term.sentence(asked, one, words),
          said: ({ key }) => ({
            ...words.rules[key],
            reason: ({ row, load, most }) =>
              words.rules[key].reason({
                country: row.country,
                load,
                most,
                languages: told(row.languages),
                asked: told(asked.languages),
              }),
          }),
          nameOf: ({ row }) => `${row.name} · ${row.country}`,
          view: (one, score, views) => suggestionOf(one, score, views, dossier),
          note: (isAnyFit) => (isAnyFit ? '' : words.nobodyShares()),
          leftOut: text.suggestions.leftOut,
          nobody: words.nobody,
        }),
      };
    },
  };
}

function suggestionOf(
  one: SpecialistFacts,
  score: number,
  views: readonly SuggestionTerm[],
  { context: { language, text } }: Dossier,
): Suggestion {
  const words = text.specialists;
  const { row } = one;
  const spoken = row.languages.map((each) => languages[each][language].toLowerCase());
  return {
    id: row.id,
    name: row.name,
    line: `${row.institution} · ${row.country}`,
    score,
    fits: speaks(views, 'interest', 'initiatives', 'themes'),
    reasons: [
      ...views.filter(({ key, points }) => points > 0 || key === 'load').map(({ sentence }) => sentence),
      ...(spoken.length > 0 ? [words.speaks(spoken)] : []),
    ],
    terms: views,
    contact: row.name,
    seat: {
      role: specialist.key,
      organisation: row.institution,
      country: row.country,
      name: row.name,
      email: row.email,
      phone: row.phone,
    },
  };
}
