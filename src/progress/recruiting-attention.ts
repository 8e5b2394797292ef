// A request that waits for recruiting: who of the candidates offers its topic, the training that leads there,
// and, as soon as somebody has been trained since then and fits, that the wait is over.
import { showShortDate } from '../calendar/show-date.ts';
import type { Context } from '../define/context.ts';
import type { Records } from '../define/records.ts';
import { wordsOf } from '../matching/facts/words.ts';
import { matchingTables, matchRequest } from '../matching/match-request.ts';
import { allRules } from '../matching/rules/all-rules.ts';
import { isTrained, standingOf } from '../matching/standing.ts';
import type { Advisor } from '../tables/advisors.ts';
import type { Request } from '../tables/requests.ts';
import { trainings } from '../tables/trainings.ts';
import type { Attention, AttentionAction } from '../views/attention.ts';
import { attentionLine } from './attention-line.ts';

export const recruitingTables = [...matchingTables, trainings] as const;
type RecruitingRecords = Records<(typeof recruitingTables)[number]>;

interface Told {
  readonly area: string;
  readonly title: string;
}

type Card = Pick<Attention, 'group' | 'title' | 'urgency' | 'detail' | 'line'>;

export function recruitingCard(request: Request, given: Told, records: RecruitingRecords, context: Context): Card {
  const { attention: words, actions } = context.text.requests;
  const told = { id: request.id, area: given.area, title: given.title };
  const { title } = told;
  const id = request.id;
  const see = { kind: 'openRequest', label: actions.seeRequest, target: id } as const;
  const fitting = nowFitting(request, records, context);
  if (fitting.length > 0) {
    const names = fitting.map(({ name }) => name).join(', ');
    const action = { kind: 'openCandidates', label: context.text.today.actions.choose, target: id } as const;
    return {
      group: 'search',
      title: words.recruitedTitle({ title }),
      urgency: 'urgent',
      detail: words.recruited({ ...told, names }),
      line: attentionLine({ title, detail: words.nowThereIs({ names }), dueOn: '', action, opens: see }, context),
    };
  }
  const day = (date: string) => showShortDate(date, context.language, context.today.slice(0, 4));
  const ready = records.advisors.all.filter(
    (row) => standingOf(row, context.today) === 'candidate' && offersTopic(row, request),
  ).length;
  const next = records.trainings.all
    .filter(({ startsAt, cancelledOn }) => cancelledOn === '' && startsAt >= context.now)
    .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1))[0];
  const training = next ? words.nextTraining({ on: day(next.startsAt) }) : words.noTraining();
  const since = day(request.recruitingSince);
  const action: AttentionAction = next
    ? { kind: 'openTraining', label: context.text.today.actions.see, target: next.id }
    : { kind: 'planTraining', label: context.text.today.actions.setDay, target: '' };
  return {
    group: 'recruiting',
    title,
    urgency: 'later',
    detail: `${words.recruiting({ ...told, since, ready })} ${training}`,
    line: attentionLine({ title, detail: training, dueOn: '', action, opens: see }, context),
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
