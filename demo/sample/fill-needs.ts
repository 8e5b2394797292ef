// The diagnosis of needs: what the people served by each area want to learn, month by month, without names.
import { addDays, monthOf } from '../../src/calendar/local-date.ts';
import { needs } from '../../src/tables/needs.ts';
import type { Days } from './days.ts';
import type { Base } from './fill-base.ts';
import type { AreaKey, TopicKey } from './institution.ts';
import { chance } from './random.ts';
import type { SampleRows } from './rows.ts';
import { otherTopics, wishes } from './voices.ts';

const interests: Readonly<Record<AreaKey, readonly (readonly [TopicKey, number])[]>> = {
  legal: [
    ['alimony', 9],
    ['labour', 8],
    ['brand', 4],
    ['tax', 2],
    ['presence', 2],
  ],
  health: [
    ['food', 9],
    ['selfCare', 8],
    ['communication', 4],
    ['presence', 2],
  ],
  empowerment: [
    ['costs', 9],
    ['sales', 8],
    ['networks', 7],
    ['credit', 6],
    ['seed', 4],
    ['investment', 3],
    ['tax', 4],
    ['brand', 3],
  ],
  psychology: [
    ['selfCare', 9],
    ['communication', 7],
    ['presence', 6],
    ['persuasion', 2],
  ],
};

const answers: readonly (readonly [AreaKey, number])[] = [
  ['empowerment', 44],
  ['psychology', 30],
  ['health', 26],
  ['legal', 20],
];
const slots = [
  'mon-am',
  'mon-pm',
  'tue-am',
  'tue-pm',
  'wed-am',
  'wed-pm',
  'thu-am',
  'thu-pm',
  'fri-am',
  'sat-am',
] as const;

export function fillNeeds(base: Base, rows: SampleRows, days: Days): void {
  const luck = chance(7_003);
  const drawn = answers.flatMap(([area, count]) => Array.from({ length: count }, () => area));
  luck.some(drawn, drawn.length).forEach((area, index) => {
    const day = addDays(days.today, -62 + Math.floor(index / 2));
    const topics = new Set([luck.weighted(interests[area]), luck.weighted(interests[area])]);
    rows.add(needs, day, {
      month: monthOf(day),
      area: base.area(area),
      topics: [...topics].map(base.topic),
      otherTopic: luck.next() < 0.09 ? luck.pick(otherTopics) : '',
      level: luck.weighted([
        ['beginner', 66],
        ['intermediate', 28],
        ['advanced', 6],
      ] as const),
      format: luck.weighted([
        ['quick', 52],
        ['midTerm', 22],
        ['longTerm', 26],
      ] as const),
      modality: luck.weighted([
        ['onSite', 58],
        ['online', 24],
        ['mixed', 18],
      ] as const),
      slots: luck.some(slots, 1 + Math.floor(luck.next() * 3)),
      gender: luck.weighted([
        ['woman', 90],
        ['man', 5],
        ['nonBinary', 2],
        ['undisclosed', 3],
      ] as const),
      ageGroup: luck.weighted([
        ['under18', 2],
        ['from18to29', 24],
        ['from30to44', 40],
        ['from45to59', 25],
        ['over60', 9],
      ] as const),
      wish: luck.next() < 0.4 ? luck.pick(wishes) : '',
    });
  });
}
