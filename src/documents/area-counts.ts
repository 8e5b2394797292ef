// Two small tables of the area's report: requests by where they stand, and topics by demand.
// Each request counts once.
import type { Context } from '../define/context.ts';
import type { Collection, Records } from '../define/records.ts';
import type { AreaFigures } from '../figures/area.ts';
import { peopleFigures } from '../figures/people.ts';
import { factsOf, type factTables } from '../progress/advisory-facts.ts';
import { advisoryState } from '../progress/advisory-state.ts';
import type { Attendance } from '../tables/attendance.ts';
import type { Request } from '../tables/requests.ts';
import type { Topic } from '../tables/topics.ts';

interface Counted {
  readonly label: string;
  readonly count: number;
}

function counted(labels: readonly string[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ label, count })).sort((one, other) => other.count - one.count);
}

export function stateCounts(
  requests: readonly Request[],
  records: Records<(typeof factTables)[number]>,
  context: Context,
): readonly Counted[] {
  const facts = factsOf(records, context);
  const words = context.text.documents;
  return counted(
    requests.map((request) => {
      const advisory = records.advisories.all.find((row) => row.request === request.id);
      if (advisory) return context.text.advisories.states[advisoryState(facts(advisory))];
      if (request.closedOn !== '') return words.requestClosed;
      return request.reviewedOn === '' ? words.requestNew : words.requestOpen;
    }),
  );
}

export function topicCounts(
  figures: AreaFigures,
  rows: readonly Attendance[],
  topics: Collection<Topic>,
  context: Context,
) {
  const nameOf = (topic: string) => topics.find(topic)?.name ?? context.text.documents.notRecorded;
  return counted(figures.requests.map((request) => nameOf(request.topic))).map(({ label, count }) => {
    const advisories = new Set<string>(
      figures.advisories.filter((advisory) => nameOf(advisory.topic) === label).map((advisory) => advisory.id),
    );
    const sessions = figures.sessions.filter((session) => advisories.has(session.advisory));
    return { tema: label, solicitudes: count, personas: peopleFigures(sessions, rows).total };
  });
}
