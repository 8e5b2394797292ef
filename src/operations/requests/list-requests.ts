// The requests of a filter, those that press most first, and how many there are of each kind, whichever are shown.
// The search looks at code, topic, focus, area and contact, without case and accents.
import * as v from 'valibot';
import { folded } from '../../define/columns/column.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { isWaiting, requestFiles } from '../../progress/request-state.ts';
import { advisories } from '../../tables/advisories.ts';
import { areas } from '../../tables/areas.ts';
import { assignments } from '../../tables/assignments.ts';
import { requests } from '../../tables/requests.ts';
import { topics } from '../../tables/topics.ts';
import type { RequestCard, RequestList } from '../../views/request-view.ts';
import { requestCard } from './request-card.ts';

const shows = ['open', 'new', 'searching', 'pressing', 'accompanied', 'closed', 'all'] as const;
type Filter = (typeof shows)[number];

const filters: Readonly<Record<Filter, (card: RequestCard) => boolean>> = {
  open: (card) => isWaiting(card.state),
  new: (card) => card.state === 'new' || card.state === 'toCorrect',
  searching: (card) => card.state === 'searching' || card.state === 'invited' || card.state === 'recruiting',
  pressing: (card) => card.countdown.phase === 'warning' || card.countdown.phase === 'overdue',
  accompanied: (card) => card.state === 'accompanied',
  closed: (card) => card.state === 'finished' || card.state === 'closed',
  all: () => true,
};

export const listRequests = defineQuery({
  reads: [requests, assignments, advisories, areas, topics],
  input: v.object({
    show: v.optional(v.picklist(shows)),
    /** Only those of one area. */
    area: v.optional(v.string()),
    search: v.optional(v.string()),
  }),
  run(records, { show = 'open', area, search = '' }, context): RequestList {
    const fileOf = requestFiles(records.assignments.all, records.advisories.all);
    const cards = records.requests.all
      .filter((request) => area === undefined || request.area === area)
      .map((request) => requestCard(fileOf(request), records, context));
    const wanted = folded(search);
    const found = cards.filter(
      (card) =>
        filters[show](card) &&
        (wanted === '' ||
          [card.id, card.title, card.focus, card.area.name, card.contactName].some((part) =>
            folded(part).includes(wanted),
          )),
    );
    const count = (filter: Filter) => cards.filter(filters[filter]).length;
    return {
      items: show === 'open' || show === 'pressing' ? found.sort(byUrgency) : found.sort(byArrival),
      counts: {
        open: count('open'),
        new: count('new'),
        searching: count('searching'),
        pressing: count('pressing'),
        accompanied: count('accompanied'),
        closed: count('closed'),
        all: cards.length,
      },
    };
  },
});

function byUrgency(one: RequestCard, other: RequestCard): number {
  return one.countdown.dueOn < other.countdown.dueOn ? -1 : one.countdown.dueOn > other.countdown.dueOn ? 1 : 0;
}

/** Newest first; codes ascend with time. */
function byArrival(one: RequestCard, other: RequestCard): number {
  return one.receivedOn === other.receivedOn
    ? other.id.localeCompare(one.id)
    : one.receivedOn < other.receivedOn
      ? 1
      : -1;
}
