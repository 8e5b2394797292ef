// Who could take a request: ranked, with reasons; who could not, and why; what could be relaxed.
// The list is as long as the panel asks for, twenty unless told.
import * as v from 'valibot';
import { showDateTime } from '../../calendar/show-date.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { candidateView, emptyHint, excludedGroups, excludedLine, relaxations } from '../../matching/explain.ts';
import { matchingTables, matchRequest } from '../../matching/match-request.ts';
import { rankCandidates } from '../../matching/rank.ts';
import { knowsTopic } from '../../matching/terms/topic.ts';
import { isDatePassed, requestFiles } from '../../progress/request-state.ts';
import type { CandidatesView } from '../../views/candidate-view.ts';
import { invitationView } from '../invitations/invitation-view.ts';
import { areaName, requestLine, titleWithLevel } from './request-words.ts';

const MOST = 20;

export const candidates = defineQuery({
  reads: matchingTables,
  input: v.object({
    request: v.string(),
    most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500))),
  }),
  run(records, { request: id, most = MOST }, context): CandidatesView {
    const request = records.requests.get(id);
    const { fleet, facts, words } = matchRequest(request, records, context);
    const ranking = rankCandidates(facts, fleet);
    // Who knows the topic never gives way to somebody who would have to learn it.
    const knowing = ranking.ranked.filter(({ advisor }) => knowsTopic(facts, advisor));
    const near = ranking.ranked.filter(({ advisor }) => !knowsTopic(facts, advisor));
    const file = requestFiles(records.assignments.all, records.advisories.all)(request);
    const shown = [...knowing.slice(0, most), ...near.slice(0, most)];
    const excluded = excludedGroups(facts, ranking.excluded, words);
    const relax = relaxations(facts, ranking.excluded, words);
    return {
      request: {
        id,
        title: titleWithLevel(request, records, context),
        line: [areaName(request, records), requestLine(request, context)].filter((part) => part !== '').join(' · '),
        topic: request.topic,
        area: { id: request.area, name: areaName(request, records) },
        seats: facts.seats,
        accepted: facts.accepted,
        datePassed: isDatePassed(request, context.now)
          ? context.text.requests.datePassed({ on: showDateTime(request.proposedAt, context.language) })
          : '',
      },
      items: shown.map((ranked) => candidateView(facts, ranked, fleet, words)),
      total: ranking.ranked.length,
      totalKnowing: knowing.length,
      excludedCount: ranking.excluded.length,
      excludedLine: excludedLine(excluded, words),
      excluded,
      relax,
      invitations: file.invitations.map((row) => invitationView(row, file, records, context)),
      emptyHint: emptyHint(ranking, relax, words),
      recruiting: request.recruitingSince !== '',
    };
  },
});
