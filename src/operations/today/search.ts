// One search over requests, advisories, sessions, people and areas: every word must occur, codes first.
// Case and accents do not matter.
import * as z from 'zod/mini';
import { showShortDate } from '../../calendar/show-date.ts';
import { folded } from '../../define/columns/column.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { requests } from '../../tables/requests.ts';
import { sessions } from '../../tables/sessions.ts';
import { topics } from '../../tables/topics.ts';
import type { SearchHit, SearchView } from '../../views/attention.ts';
import { areaName, requestTitle } from '../requests/request-words.ts';

const MOST = 30;

export const search = defineQuery({
  reads: [requests, advisories, sessions, advisors, areas, topics],
  input: z.object({ query: z.string() }),
  run(records, { query }, context): SearchView {
    const words = folded(query)
      .split(/\s+/)
      .filter((word) => word !== '');
    if (words.length === 0) return { query, hits: [], total: 0 };
    const kinds = context.text.requests.searchKinds;
    const topicOf = (id: string) => records.topics.find(id)?.name ?? '';
    const nameOf = (id: string) => records.advisors.find(id)?.name ?? '';
    const inArea = (id: string) => records.areas.find(id)?.name ?? '';
    const found: { readonly hit: SearchHit; readonly rank: number }[] = [];
    const offer = (hit: Omit<SearchHit, 'kindLabel'>, ...texts: readonly string[]) => {
      const all = folded([hit.id, hit.title, hit.detail, ...texts].join(' '));
      if (!words.every((word) => all.includes(word))) return;
      const first = words[0] ?? '';
      const rank = folded(hit.id) === folded(query) ? 0 : folded(hit.title).startsWith(first) ? 1 : 2;
      found.push({ hit: { ...hit, kindLabel: kinds[hit.kind] }, rank });
    };
    for (const row of records.requests.all) {
      const title = requestTitle(row, records);
      offer(
        { kind: 'request', id: row.id, title, detail: `${row.id} · ${areaName(row, records)}` },
        row.focus,
        row.contactName,
        row.contactEmail,
        row.objective,
      );
    }
    for (const row of records.advisories.all) {
      const detail = [row.id, inArea(row.area), nameOf(row.advisor)].filter((part) => part !== '').join(' · ');
      offer({ kind: 'advisory', id: row.id, title: row.title, detail }, row.request, topicOf(row.topic));
    }
    for (const row of records.sessions.all) {
      const day = row.startsAt === '' ? '' : showShortDate(row.startsAt, context.language, context.today.slice(0, 4));
      const detail = [row.id, day, row.place].filter((part) => part !== '').join(' · ');
      offer({ kind: 'session', id: row.id, title: row.title || row.id, detail }, row.advisory);
    }
    for (const row of records.advisors.all) {
      const detail = [row.organisation, row.place].filter((part) => part !== '').join(' · ');
      offer(
        { kind: 'advisor', id: row.id, title: row.name, detail },
        row.email,
        row.skills,
        row.knowledge,
        ...row.topics.map(topicOf),
      );
    }
    for (const row of records.areas.all)
      offer({ kind: 'area', id: row.id, title: row.name, detail: row.contactName }, row.contactEmail, row.place);
    const hits = found
      .sort((one, other) => one.rank - other.rank || (one.hit.id < other.hit.id ? 1 : -1))
      .map(({ hit }) => hit);
    return { query, hits: hits.slice(0, MOST), total: hits.length };
  },
});
