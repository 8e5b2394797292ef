// The projects that could advise the one of a case, best first, in words: why each, who is left out, what would help.
import type { Dossier } from '../../../blocks/dossier.ts';
import type { Suggesting, Suggestion, SuggestionsSpec } from '../../../blocks/suggesting.ts';
import type { Weighed } from '../../../matching/score-pair.ts';
import { suggested, termsOf } from '../../../matching/suggested.ts';
import { weigh } from '../../../matching/weigh-terms.ts';
import { label } from '../../../text/language.ts';
import { advising, receiving } from '../roles.ts';
import { type Asked, askedIn, type Wish } from './asked.ts';
import { projects } from './directory.ts';
import { type ProjectFacts, projectFacts } from './facts.ts';
import { rules } from './rules.ts';
import { type Field, type ProjectTerm, terms, weights } from './terms.ts';

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
  const nothing = { note: '', items: [], leftOutLine: '', leftOut: [], relax: [] };
  if (all.length === 0) return { ...nothing, empty: { ...words.emptyDirectory(), opensDirectory: true } };
  if (!asked.isKnown)
    return { ...nothing, empty: { ...words.unknownParty(receiving.name.the[language]), opensDirectory: false } };
  const field: Field = { mostShare: Math.max(0, ...all.map(({ share }) => share)) };
  const counted = weigh(
    terms.filter((term) => term.applies(asked, all)),
    weights,
  );
  const { options } = projects.columns.languages;
  const told = (languages: Asked['languages']) => languages.map((each) => options[each][language].toLowerCase());
  return suggested({
    all,
    asked,
    ground: field,
    rules,
    terms: counted,
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
    view: (project, score) => suggestionOf(asked, project, score, field, counted, dossier),
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
  field: Field,
  counted: readonly Weighed<ProjectTerm>[],
  { context: { language, text } }: Dossier,
): Suggestion {
  const words = text.suggestions;
  const { row, together } = project;
  const views = termsOf(counted, asked, project, field, language, (term) => term.sentence(asked, project, words));
  const speaks = (key: ProjectTerm['key']) => views.some((view) => view.key === key && view.points > 0);
  const shared = row.languages.filter((each) => asked.languages.includes(each));
  const names = shared.map((each) => projects.columns.languages.options[each][language].toLowerCase());
  return {
    id: row.id,
    name: row.name,
    line: [row.organisation, row.country].filter((part) => part !== '').join(' · '),
    score,
    fits: isUnsaid(asked) || speaks('themes') || speaks('practice') || speaks('preferred'),
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
