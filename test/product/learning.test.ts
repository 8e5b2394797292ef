// What the past says about the weights, through the built add-on: too few cases, a past in which the topic matters, and a
// weight that is taken and given back.
import { describe, expect, it } from 'vitest';
import { fillWorkbook } from '../../bench/click/fill-workbook.ts';
import { ask, callPanel } from '../../demo/site.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import { advisories } from '../../src/tables/advisories.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { areas } from '../../src/tables/areas.ts';
import { assignments } from '../../src/tables/assignments.ts';
import { requests } from '../../src/tables/requests.ts';
import { topics } from '../../src/tables/topics.ts';
import type { LearningView } from '../../src/views/learning-view.ts';
import type { SettingsView } from '../../src/views/settings-view.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { offersTopic, randomPast } from '../matching/learning/random-past.ts';
import { installedCopy } from './site.ts';
import { openCase } from './small-office.ts';

function siteWithPast(): Workspace {
  const site = installedCopy();
  const past = randomPast({
    seed: 3,
    requests: 60,
    advisors: 20,
    score: (request, advisor) => (offersTopic(request, advisor) ? 0.4 : -0.4),
  });
  const rowsOf = (table: AnyTable, rows: readonly { readonly id: string }[]) =>
    rows.map(({ id, ...values }) => ({ table, id, values }));
  fillWorkbook(site, [
    ...rowsOf(advisors, past.advisors),
    ...rowsOf(topics, past.topics),
    ...rowsOf(areas, past.areas),
    ...rowsOf(requests, past.requests),
    ...rowsOf(assignments, past.assignments),
    ...rowsOf(advisories, past.advisories),
  ]);
  return site;
}

const topicIn = ({ criteria }: LearningView) => criteria.find(({ term }) => term === 'topic');
const weightIn = ({ groups }: SettingsView) =>
  groups.flatMap(({ fields }) => fields).find(({ key }) => key === 'weightTopic')?.value;

describe('what the past says about the weights', () => {
  it('is nothing but the number of cases while these are few', () => {
    expect(ask(openCase().site, 'learnFromPast', {})).toEqual({
      advisories: 0,
      invitations: 1,
      most: 200,
      needed: 10,
      criteria: [],
    });
  });

  it('proposes more weight for the topic where people were more content with it, and writes nothing', () => {
    const site = siteWithPast();
    const { execution } = callPanel(site, 'learnFromPast', {});
    const methods = execution.calls.map(({ service, method }) => `${service}.${method}`);
    expect(methods.filter((method) => /LockService|batchUpdate/.test(method))).toEqual([]);
    const view = ask(site, 'learnFromPast', {});
    expect(topicIn(view)).toMatchObject({ setting: 'weightTopic', label: 'Tema', weight: 30, proposed: 38 });
    expect(topicIn(view)?.satisfaction).toMatchObject({ isClear: true });
    expect(view.criteria[0]?.term).toBe('topic');
    for (const { satisfaction, invitations } of view.criteria)
      for (const groups of [satisfaction, invitations]) {
        if (!groups) continue;
        expect(Math.min(groups.fitting.cases, groups.other.cases)).toBeGreaterThanOrEqual(3);
        expect(groups.fitting.cases + groups.other.cases).toBeGreaterThanOrEqual(10);
      }
  });

  it('is taken as any other setting, once, and can be given back', () => {
    const site = siteWithPast();
    ask(site, 'saveSettings', { values: { weightTopic: 38 } });
    expect(topicIn(ask(site, 'learnFromPast', {}))).toMatchObject({ weight: 38, proposed: null });
    ask(site, 'saveSettings', { values: { weightTopic: 30 } });
    expect(weightIn(ask(site, 'readSettings', {}))).toBe(30);
    expect(topicIn(ask(site, 'learnFromPast', {}))).toMatchObject({ proposed: 38 });
  });
});
