// Somebody of the directory as a card: standing, how far she is towards being invited, load of this month, satisfaction.
// Many cards share one reckoning of loads and histories.
import { monthName, showShortDate } from '../../calendar/show-date.ts';
import type { Context } from '../../define/context.ts';
import type { Records } from '../../define/records.ts';
import { MIN_ANSWERS } from '../../figures/surveys.ts';
import { type History, historiesOf } from '../../matching/facts/history.ts';
import { type Load, loadsOf } from '../../matching/facts/loads.ts';
import { monthNumber } from '../../matching/facts/moments.ts';
import { capacityOf, hasProfile, isTrained, standingOf } from '../../matching/standing.ts';
import { advisories } from '../../tables/advisories.ts';
import { type Advisor, advisors } from '../../tables/advisors.ts';
import { assignments } from '../../tables/assignments.ts';
import { requests } from '../../tables/requests.ts';
import { sessions } from '../../tables/sessions.ts';
import { topics } from '../../tables/topics.ts';
import type { AdvisorCard, AdvisorStatus, PipelineStep } from '../../views/advisor-view.ts';
import type { Chip } from '../../views/attention.ts';

export const directoryTables = [advisors, topics, requests, assignments, advisories, sessions] as const;
export type DirectoryRecords = Records<(typeof directoryTables)[number]>;

const NO_LOAD: Load = new Map();

export function advisorCards(records: DirectoryRecords, context: Context): (advisor: Advisor) => AdvisorCard {
  const loads = loadsOf({
    today: context.today,
    requests: records.requests.all,
    assignments: records.assignments.all,
    advisories: records.advisories.all,
    sessions: records.sessions.all,
  });
  const histories = historiesOf(records.advisories.all, records.sessions.all);
  return (advisor) => card(advisor, loads.get(advisor.id) ?? NO_LOAD, histories.of(advisor.id), records, context);
}

function card(
  advisor: Advisor,
  load: Load,
  history: History,
  records: DirectoryRecords,
  context: Context,
): AdvisorCard {
  const status = standingOf(advisor, context.today);
  const month = monthNumber(context.today);
  const taken = load.get(month) ?? 0;
  const capacity = capacityOf(advisor);
  const pipeline = pipelineOf(advisor, context);
  const labels = advisors.columns.status.options;
  const line = [
    advisor.channel === '' ? '' : advisors.columns.channel.options[advisor.channel][context.language],
    advisor.place,
    status === 'active'
      ? context.text.matching.room({
          free: Math.max(0, capacity - taken),
          capacity,
          month: monthName(month % 12, context.language),
        })
      : '',
  ];
  return {
    id: advisor.id,
    name: advisor.name,
    email: advisor.email,
    phone: advisor.phone,
    status,
    statusLabel: labels[status][context.language],
    chip: chipOf(status, pipeline, advisor, context),
    line: line.filter((part) => part !== '').join(' · '),
    topics: advisor.topics.map((id) => ({ id, name: records.topics.find(id)?.name ?? id })),
    trained: isTrained(advisor),
    pipeline,
    pipelineLabel: context.text.people.pipeline[pipeline],
    load: taken,
    capacity,
    satisfaction:
      history.average === null || history.answers < MIN_ANSWERS ? null : Math.round(history.average * 100) / 100,
    surveyCount: history.answers,
  };
}

function pipelineOf(advisor: Advisor, { settings }: Context): PipelineStep {
  if (settings.trainingRequired && advisor.trainingOneOn === '') return 'training1';
  if (settings.trainingRequired && advisor.trainingTwoOn === '') return 'training2';
  return hasProfile(advisor) ? 'ready' : 'profile';
}

function chipOf(status: AdvisorStatus, pipeline: PipelineStep, advisor: Advisor, context: Context): Chip | null {
  const { text, language, today } = context;
  if (status === 'paused') {
    const until = advisor.pausedUntil === '' ? '' : showShortDate(advisor.pausedUntil, language, today.slice(0, 4));
    return { label: text.people.paused({ until }), tone: 'warn' };
  }
  if (status === 'active') return pipeline === 'ready' ? null : { label: text.people.pipeline[pipeline], tone: 'warn' };
  return { label: advisors.columns.status.options[status][language], tone: status === 'candidate' ? 'info' : 'warn' };
}
