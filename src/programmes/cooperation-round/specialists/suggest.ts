// The specialists whom a round could invite next, best first, in words: why each, who is left out, what would help. Once
// one of a country is in the panel or awaited, the others of that country are left out.
import type { Dossier } from '../../../blocks/dossier.ts';
import type { Suggesting, Suggestion } from '../../../blocks/suggesting.ts';
import type { Weighed } from '../../../matching/score-pair.ts';
import { suggested, termsOf } from '../../../matching/suggested.ts';
import { weigh } from '../../../matching/weigh-terms.ts';
import { label } from '../../../text/language.ts';
import { country, specialist } from '../roles.ts';
import { type Asked, askedIn, type Wish } from './asked.ts';
import { type Language, languages, specialists } from './directory.ts';
import { type SpecialistFacts, specialistFacts } from './facts.ts';
import { rules } from './rules.ts';
import { type Field, type SpecialistTerm, terms, weights } from './terms.ts';

/** `wishOf` tells what the request says. */
export function suggestingSpecialists(wishOf: (dossier: Dossier) => Wish): Suggesting {
  return {
    label: label('Ver especialistas sugeridos', 'See suggested specialists', 'Ver especialistas sugeridos'),
    suggest(dossier, kept, cases) {
      const { language, text } = dossier.context;
      const words = text.specialists;
      const all = specialistFacts(kept, cases, dossier.case.id);
      const asked = askedIn(dossier, wishOf(dossier));
      const nothing = { invites: true, note: '', items: [], leftOutLine: '', leftOut: [], relax: [] };
      if (specialists.entries(kept).length === 0)
        return { ...nothing, empty: { ...words.emptyDirectory(), opensDirectory: true } };
      if (asked.country === '')
        return { ...nothing, empty: { ...words.unknownCountry(country.name.the[language]), opensDirectory: false } };
      const field: Field = { mostShare: Math.max(0, ...all.map(({ share }) => share)) };
      const counted = weigh(
        terms.filter((term) => term.applies(asked, all)),
        weights,
      );
      const told = (spoken: readonly Language[]) => spoken.map((each) => languages[each][language].toLowerCase());
      return {
        invites: true,
        ...suggested({
          all,
          asked,
          ground: field,
          rules,
          terms: counted,
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
          view: (one, score) => suggestionOf(one, score, asked, field, counted, dossier),
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
  asked: Asked,
  field: Field,
  counted: readonly Weighed<SpecialistTerm>[],
  { context: { language, text } }: Dossier,
): Suggestion {
  const words = text.specialists;
  const { row } = one;
  const views = termsOf(counted, asked, one, field, language, (term) => term.sentence(asked, one, words));
  const speaks = (key: SpecialistTerm['key']) => views.some((view) => view.key === key && view.points > 0);
  const spoken = row.languages.map((each) => languages[each][language].toLowerCase());
  return {
    id: row.id,
    name: row.name,
    line: `${row.institution} · ${row.country}`,
    score,
    fits: speaks('interest') || speaks('initiatives') || speaks('themes'),
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
