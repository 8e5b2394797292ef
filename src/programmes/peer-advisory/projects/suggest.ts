// The projects that could advise the one of a case, best first, in words: why each, who is left out, what would help.
import type { Dossier } from '../../../blocks/dossier.ts';
import type { LeftOutGroup, Suggesting, Suggestion, SuggestionsSpec } from '../../../blocks/suggesting.ts';
import { byFirstRule, type Excluded, rank } from '../../../matching/rank.ts';
import { pointsOf, type Weighed } from '../../../matching/score-pair.ts';
import { weigh } from '../../../matching/weigh-terms.ts';
import { label } from '../../../text/language.ts';
import { advising, receiving } from '../roles.ts';
import { type Asked, askedIn, type Wish } from './asked.ts';
import { projects } from './directory.ts';
import { type ProjectFacts, projectFacts } from './facts.ts';
import { type ProjectRule, rules } from './rules.ts';
import { type Field, type ProjectTerm, terms, weights } from './terms.ts';

/** Of those that fit, and of the others. */
const MOST_SHOWN = 6;

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
  const { ranked, excluded } = rank(all, asked, field, rules, counted);
  const views = ranked.map(({ advisor, score }) => suggestionOf(asked, advisor, score, field, counted, dossier));
  const fitting = views.filter(({ fits }) => fits);
  const others = views.filter(({ fits }) => !fits);
  const leftOut = leftOutGroups(excluded, asked, dossier);
  const relax = relaxed(excluded, dossier);
  const isUnsaid = asked.themes.size === 0 && asked.wanted.size === 0;
  return {
    note: isUnsaid ? words.unsaid() : fitting.length === 0 && others.length > 0 ? words.nobodyShares() : '',
    items: [...fitting.slice(0, MOST_SHOWN), ...others.slice(0, MOST_SHOWN)],
    leftOutLine:
      excluded.length === 0
        ? ''
        : words.leftOut(
            excluded.length,
            leftOut.map((group) => group.label),
          ),
    leftOut,
    relax,
    empty: views.length > 0 ? null : { ...words.nobody(relax[0] ?? ''), opensDirectory: true },
  };
}

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
  const views = counted.map((weighed) => ({
    key: weighed.term.key,
    label: weighed.term.label[language],
    points: pointsOf(weighed, asked, project, field),
    max: weighed.max,
    sentence: weighed.term.sentence(asked, project, words),
  }));
  const isUnsaid = asked.themes.size === 0 && asked.wanted.size === 0;
  const speaks = (key: ProjectTerm['key']) => views.some((view) => view.key === key && view.points > 0);
  const shared = row.languages.filter((each) => asked.languages.includes(each));
  const names = shared.map((each) => projects.columns.languages.options[each][language].toLowerCase());
  return {
    id: row.id,
    name: row.name,
    line: [row.organisation, row.country].filter((part) => part !== '').join(' · '),
    score,
    fits: isUnsaid || speaks('themes') || speaks('practice') || speaks('preferred'),
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

function leftOutGroups(
  excluded: readonly Excluded<ProjectFacts, ProjectRule>[],
  asked: Asked,
  { context: { language, text } }: Dossier,
): readonly LeftOutGroup[] {
  const words = text.suggestions.rules;
  const { options } = projects.columns.languages;
  const told = (languages: Asked['languages']) => languages.map((each) => options[each][language].toLowerCase());
  return byFirstRule(excluded, rules).map(({ rule: { key }, out }) => ({
    rule: key,
    label: words[key].group(out.length),
    out: out.map(({ advisor, rules: against }) => ({
      id: advisor.row.id,
      name: advisor.row.name,
      reason: against
        .map((rule) =>
          words[rule.key].reason({
            organisation: advisor.row.organisation,
            load: advisor.load,
            most: advisor.most,
            languages: told(advisor.row.languages),
            asked: told(asked.languages),
          }),
        )
        .join(' '),
    })),
  }));
}

/** What would let those appear whom one rule alone leaves out, most first. */
function relaxed(
  excluded: readonly Excluded<ProjectFacts, ProjectRule>[],
  { context: { text } }: Dossier,
): readonly string[] {
  return rules
    .filter(({ canRelax }) => canRelax)
    .map((rule) => ({
      rule,
      gain: excluded.filter((each) => each.rules.length === 1 && each.rules[0] === rule).length,
    }))
    .filter(({ gain }) => gain > 0)
    .sort((one, other) => other.gain - one.gain)
    .map(({ rule: { key }, gain }) => text.suggestions.rules[key].relax(gain));
}
