// One search over requests, advisories, sessions, people and areas.
import * as v from 'valibot';
import { showShortDate } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import { defineQuery } from '../../define/define-operation.ts';
import type { Records } from '../../define/records.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { requests } from '../../tables/requests.ts';
import { sessions } from '../../tables/sessions.ts';
import { topics } from '../../tables/topics.ts';
import type { SearchView } from '../../views/attention.ts';
import { areaName, requestTitle } from '../requests/request-words.ts';
import { find, type Offer } from './finder.ts';

export const searched = [requests, advisories, sessions, advisors, areas, topics] as const;

export const search = defineQuery({
  reads: searched,
  input: v.object({ query: v.string() }),
  run: (records, { query }, context): SearchView => find(query, (offer) => offerRows(records, offer, context)),
});

export function offerRows(records: Records<(typeof searched)[number]>, offer: Offer, context: Context): void {
  const kinds = context.text.requests.searchKinds;
  const topicOf = (id: string) => records.topics.find(id)?.name ?? '';
  const nameOf = (id: string) => records.advisors.find(id)?.name ?? '';
  const inArea = (id: string) => records.areas.find(id)?.name ?? '';
  for (const row of records.requests.all) {
    const title = requestTitle(row, records);
    offer(
      {
        kind: 'request',
        kindLabel: kinds.request,
        id: row.id,
        title,
        detail: `${row.id} · ${areaName(row, records)}`,
      },
      row.focus,
      row.contactName,
      row.contactEmail,
      row.objective,
    );
  }
  for (const row of records.advisories.all) {
    const detail = [row.id, inArea(row.area), nameOf(row.advisor)].filter((part) => part !== '').join(' · ');
    offer(
      { kind: 'advisory', kindLabel: kinds.advisory, id: row.id, title: row.title, detail },
      row.request,
      topicOf(row.topic),
    );
  }
  for (const row of records.sessions.all) {
    const day = row.startsAt === '' ? '' : showShortDate(row.startsAt, context.language, context.today.slice(0, 4));
    const detail = [row.id, day, row.place].filter((part) => part !== '').join(' · ');
    offer({ kind: 'session', kindLabel: kinds.session, id: row.id, title: row.title || row.id, detail }, row.advisory);
  }
  for (const row of records.advisors.all) {
    const detail = [row.organisation, row.place].filter((part) => part !== '').join(' · ');
    offer(
      { kind: 'advisor', kindLabel: kinds.advisor, id: row.id, title: row.name, detail },
      row.email,
      row.skills,
      row.knowledge,
      ...row.topics.map(topicOf),
    );
  }
  for (const row of records.areas.all)
    offer(
      { kind: 'area', kindLabel: kinds.area, id: row.id, title: row.name, detail: row.contactName },
      row.contactEmail,
      row.place,
    );
}
