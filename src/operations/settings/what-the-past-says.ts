// What the past of a workbook says about each criterion, and the weights that it proposes. Part of Matching.html.
import type { Context } from '../../define/context.ts';
import { type Comparison, compareCases, MIN_CASES } from '../../matching/learning/compare-cases.ts';
import { MOST_CASES, pastCases } from '../../matching/learning/past-cases.ts';
import { proposeWeight } from '../../matching/learning/propose-weight.ts';
import type { MatchingRecords } from '../../matching/match-request.ts';
import { mentoringPolicy } from '../../matching/policy.ts';
import { allTerms } from '../../matching/terms/all-terms.ts';
import { weightSettings } from '../../matching/weight-settings.ts';
import { settingDefinitions } from '../../settings/definitions.ts';
import type { LearningView, PastCriterion, PastGroups } from '../../views/learning-view.ts';

export function learn(records: MatchingRecords, { today, settings, language }: Context): LearningView {
  const policy = mentoringPolicy(settings);
  const past = pastCases(
    {
      today,
      advisors: records.advisors.all,
      topics: records.topics.all,
      areas: records.areas.all,
      requests: records.requests.all,
      assignments: records.assignments.all,
      advisories: records.advisories.all,
      sessions: records.sessions.all,
    },
    policy,
  );
  const compared = compareCases(past);
  const criteria = allTerms.flatMap(({ key }): PastCriterion[] => {
    const own = compared.filter(({ term }) => term === key);
    if (own.length === 0) return [];
    const setting = weightSettings[key];
    const { column, default: usual } = settingDefinitions[setting];
    const weight = policy.weights[key];
    return [
      {
        term: key,
        setting,
        label: column.label[language],
        satisfaction: groupsOf(own.find(({ kind }) => kind === 'advisories')),
        invitations: groupsOf(own.find(({ kind }) => kind === 'invitations')),
        weight,
        ...proposeWeight(weight, usual, own),
      },
    ];
  });
  const isClear = ({ satisfaction, invitations }: PastCriterion) => satisfaction?.isClear || invitations?.isClear;
  return {
    advisories: past.advisories.length,
    invitations: past.invitations.length,
    most: MOST_CASES,
    needed: MIN_CASES,
    criteria: [...criteria.filter(isClear), ...criteria.filter((criterion) => !isClear(criterion))],
  };
}

function groupsOf(comparison: Comparison | undefined): PastGroups | null {
  if (!comparison) return null;
  const shown = ({ cases, mean }: Comparison['fitting']) => ({
    cases,
    value: comparison.kind === 'invitations' ? Math.round(mean * cases) : Math.round(mean * 10) / 10,
  });
  return { fitting: shown(comparison.fitting), other: shown(comparison.other), isClear: comparison.isClear };
}
