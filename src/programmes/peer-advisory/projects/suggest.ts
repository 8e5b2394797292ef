// The projects that could advise the one of a case, best first, in words: why each, who is left out, what would help.
import type { Dossier } from '../../../blocks/dossier.ts';
import type { Suggesting, Suggestion, SuggestionsSpec, SuggestionTerm } from '../../../blocks/suggesting.ts';
import { sharesOf } from '../../../matching/shared-terms.ts';
import { nobodyToRank, speaks, suggested } from '../../../matching/suggested.ts';
import { label } from '../../../text/language.ts';
import { advising, receiving } from '../roles.ts';
import { type Asked, askedIn, type Wish } from './asked.ts';
import { projects } from './directory.ts';
import { type ProjectFacts, projectFacts } from './facts.ts';
import { rules } from './rules.ts';
import { terms, weights } from './terms.ts';

/** `wishOf` tells what the blocks of a case say of the project that asks. */
export function suggestingProjects(wishOf: (dossier: Dossier) => Wish): Suggesting {
  return {
    label: label('Ver proyectos sugeridos', 'See suggested projects', 'Ver projetos sugeridos'),
    suggest(dossier, kept, cases) {
      const asked = askedIn(dossier, kept, wishOf(dossier));
      const all = projectFacts(kept, cases, dossier.case.id, asked.isAsking);
      return suggestions(dossier, asked, all);
    },
  };
}

function suggestions(dossier: Dossier, asked: Asked, all: readonly ProjectFacts[]): SuggestionsSpec {
  const { language, text } = dossier.context;
  const words = text.suggestions;
  if (all.length === 0) return nobodyToRank(words.emptyDirectory(), true);
  if (!asked.isKnown) return nobodyToRank(words.unknownParty(receiving.name.the[language]), false);
  const { options } = projects.columns.languages;
  const told = (languages: Asked['languages']) => languages.map((each) => options[each][language].toLowerCase());
  return suggested({
    all,
    asked,
    ground: sharesOf(all),
    rules,
    terms,
    weights,
    language,
    sentence: (term, project) => term.sentence(asked, project, words),
    said: ({ key }) => ({
      ...words.rules[key],
      reason: ({ row, load, most }) =>
        words.rules[key].reason({
          organisation: row.organisation,
          load,
          most,
          languages: told(row.languages),
          asked: told(asked.languages),
        }),
    }),
    nameOf: ({ row }) => row.name,
    view: (project, score, views) => suggestionOf(asked, project, score, views, dossier),
    note: (isAnyFit) => (isUnsaid(asked) ? words.unsaid() : isAnyFit ? '' : words.nobodyShares()),
    leftOut: words.leftOut,
    nobody: words.nobody,
  });
}

const isUnsaid = ({ themes, wanted }: Asked) => themes.size === 0 && wanted.size === 0;

function suggestionOf(
  asked: Asked,
  project: ProjectFacts,
  score: number,
  views: readonly SuggestionTerm[],
  { context: { language, text } }: Dossier,
): Suggestion {
  const words = text.suggestions;
  const { row, together } = project;
  const shared = row.languages.filter((each) => asked.languages.includes(each));
  const names = shared.map((each) => projects.columns.languages.options[each][language].toLowerCase());
  return {
    id: row.id,
    name: row.name,
    line: [row.organisation, row.country].filter((part) => part !== '').join(' · '),
    score,
    fits: isUnsaid(asked) || speaks(views, 'themes', 'practice', 'preferred'),
    reasons: [
      ...views
        .filter(({ key, points }) => (points > 0 && key !== 'fresh') || key === 'load')
        .map(({ sentence }) => sentence),
      ...(names.length > 0 ? [words.sameLanguage(names)] : []),
      ...(together.length > 0 ? [words.together(together)] : []),
    ],
    terms: views,
    contact: row.contact,
    seat: { role: advising.key, organisation: row.name, name: row.contact, email: row.email, phone: row.phone },
  };
}
