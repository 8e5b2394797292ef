// What the diagnosis says, for everybody or one area, of all time or the last months: for planning sessions.
// A figure: it reads every answer, so it is a query, which takes no lock.
import * as v from 'valibot';
import { addMonths, monthOf } from '../../calendar/local-date.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { needFigures } from '../../figures/needs.ts';
import { standingOf } from '../../matching/standing.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { needs } from '../../tables/needs.ts';
import { topics } from '../../tables/topics.ts';
import type { Count, NeedsSummary } from '../../views/needs-view.ts';
import { named } from '../named.ts';

const MOST_WRITTEN = 12;

export const needsSummary = defineQuery({
  reads: [needs, topics, areas, advisors],
  input: v.object({
    area: v.optional(v.string()),
    /** This month and those before it; all when absent. */
    months: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(120))),
  }),
  run(records, { area, months }, context): NeedsSummary {
    const since = months === undefined ? '' : addMonths(monthOf(context.today), 1 - months);
    const inPeriod = records.needs.all.filter((row) => row.month >= since);
    const figures = needFigures(inPeriod.filter((row) => !area || row.area === area));
    const active = records.advisors.all.filter((row) => standingOf(row, context.today) === 'active');
    const counts = (of: ReadonlyMap<string, number>, labelOf: (id: string) => string): readonly Count[] =>
      [...of].map(([id, count]) => ({ id, label: labelOf(id), count }));
    return {
      answers: figures.answers,
      areas: counts(needFigures(inPeriod).byArea, (id) => named(records.areas, id).name),
      topics: counts(figures.byTopic, (id) => named(records.topics, id).name).map((topic) => ({
        ...topic,
        mentors: active.filter((person) => person.topics.some((id) => id === topic.id)).length,
      })),
      levels: counts(figures.byLevel, (key) => needs.columns.level.show(key as never, context)),
      formats: counts(figures.byFormat, (key) => needs.columns.format.show(key as never, context)),
      written: counts(figures.written, (words) => words).slice(0, MOST_WRITTEN),
    };
  },
});
