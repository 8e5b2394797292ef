// A request that waits for recruiting: who of the candidates offers its topic, the training that leads there,
// and, as soon as somebody has been trained since then and fits, that the wait is over.
import { showShortDate } from '../calendar/show-date.ts';
import type { Context } from '../define/context.ts';
import type { Records } from '../define/records.ts';
import { wordsOf } from '../matching/facts/words.ts';
import { allRules } from '../matching/rules/all-rules.ts';
import { isTrained, standingOf } from '../matching/standing.ts';
import { matchingTables, matchRequest } from '../operations/requests/request-matching.ts';
import type { Advisor } from '../tables/advisors.ts';
import type { Request } from '../tables/requests.ts';
import { trainings } from '../tables/trainings.ts';
import type { Attention } from '../views/attention.ts';

export const recruitingTables = [...matchingTables, trainings] as const;
type RecruitingRecords = Records<(typeof recruitingTables)[number]>;

interface Told {
  readonly id: string;
  readonly area: string;
  readonly title: string;
}

type Card = Pick<Attention, 'title' | 'urgency' | 'detail' | 'action' | 'also'>;

export function recruitingCard(request: Request, told: Told, records: RecruitingRecords, context: Context): Card {
  const { attention: words, actions } = context.text.requests;
  const { id, title } = told;
  const see = { kind: 'openRequest', label: actions.seeRequest, target: id } as const;
  const fitting = nowFitting(request, records, context);
  if (fitting.length > 0) {
    return {
      title: words.recruitedTitle({ title }),
      urgency: 'urgent',
      detail: words.recruited({ ...told, names: fitting.map(({ name }) => name).join(', ') }),
      action: { kind: 'openCandidates', label: actions.choose, target: id },
      also: see,
    };
  }
  const day = (date: string) => showShortDate(date, context.language, context.today.slice(0, 4));
  const ready = records.advisors.all.filter(
    (row) => standingOf(row, context.today) === 'candidate' && offersTopic(row, request),
  ).length;
  const next = records.trainings.all
    .filter(({ startsAt }) => startsAt >= context.now)
    .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1))[0];
  const training = next ? words.nextTraining({ on: day(next.startsAt) }) : words.noTraining();
  return {
    title,
    urgency: 'later',
    detail: `${words.recruiting({ ...told, since: day(request.recruitingSince), ready })} ${training}`,
    action: next
      ? { kind: 'openTraining', label: actions.seeNextTraining, target: next.id }
      : { kind: 'planTraining', label: actions.planTraining, target: '' },
    also: see,
  };
}

/** Her topics hold the one asked for; for a request without one, her profile holds one of its words. */
function offersTopic(advisor: Advisor, { topic, focus }: Request): boolean {
  if (topic !== '') return advisor.topics.includes(topic);
  const hers = new Set(wordsOf(advisor.strengths, advisor.skills, advisor.knowledge));
  return wordsOf(focus).some((word) => hers.has(word));
}

/** Trained since the recruiting opened, with the topic, and no rule against her but the hour, which can be agreed on. */
function nowFitting(request: Request, records: RecruitingRecords, context: Context): readonly Advisor[] {
  const since = request.recruitingSince;
  const fresh = records.advisors.all.filter(
    (row) =>
      (isTrained(row) || !context.settings.trainingRequired) &&
      [row.trainingOneOn, row.trainingTwoOn, row.profileOn].some((day) => day !== '' && day >= since) &&
      offersTopic(row, request),
  );
  if (fresh.length === 0) return [];
  const { facts, fleet } = matchRequest(request, records, context);
  return fresh.filter((row) => {
    const advisor = fleet.advisors[fleet.indexOf.get(row.id) ?? -1];
    return advisor && allRules.every((rule) => rule.key === 'availability' || !rule.blocks(facts, advisor, fleet));
  });
}
