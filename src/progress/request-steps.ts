// The path of a request, step by step: who acts, what is missing, by when. The panel and the area's page show it.
// From the mentor's yes on, the advisory and its sessions say how far it is.
import { addDays, type LocalDate, latestDay } from '../calendar/local-date.ts';
import { showDate } from '../calendar/show-date.ts';
import type { Settings } from '../settings/settings.ts';
import type { Session } from '../tables/sessions.ts';
import type { Language } from '../text/language.ts';
import type { Text } from '../text/text.ts';
import type { StepView } from '../views/progress-view.ts';
import { inTimeFor } from './promise.ts';
import { acceptedIn, isCovered, openIn, type RequestFile, seatsOf } from './request-state.ts';

export interface StepsAround {
  readonly today: LocalDate;
  readonly settings: Settings;
  readonly words: Text['requests'];
  readonly language: Language;
  readonly areaName: string;
  /** The last day for finding a mentor: the team's, or the one that the area was told. */
  readonly mentorBy: LocalDate;
  nameOf(advisor: string): string;
  /** Sessions of the request's advisories that were not cancelled. */
  readonly sessions: readonly Session[];
}

interface Step {
  readonly key: keyof Text['requests']['steps'];
  readonly owner: 'coordination' | 'area' | 'advisor';
  readonly doneOn: LocalDate | '';
  readonly dueOn?: LocalDate | '';
  readonly missing?: string;
}

export function requestSteps(file: RequestFile, around: StepsAround): readonly StepView[] {
  const { today, words } = around;
  const steps = stepsOf(file, around);
  const over = file.request.closedOn !== '';
  const firstOpen = over ? -1 : steps.findIndex(({ doneOn }) => doneOn === '');
  const owners = {
    coordination: words.coordination,
    area: around.areaName,
    advisor: [...acceptedIn(file), ...openIn(file)].map(({ advisor }) => around.nameOf(advisor)).join(', '),
  };
  return steps.map((step, index) => {
    const dueOn = step.dueOn ?? '';
    const late = !over && step.doneOn === '' && dueOn !== '' && dueOn < today;
    return {
      key: step.key,
      label: words.steps[step.key],
      state: step.doneOn !== '' ? 'done' : late ? 'overdue' : index === firstOpen ? 'now' : 'next',
      doneOn: step.doneOn,
      dueOn,
      isAhead: false,
      owner: step.owner,
      ownerName: owners[step.owner],
      missing: step.doneOn === '' && index === firstOpen ? (step.missing ?? '') : '',
      action: null,
    };
  });
}

function stepsOf(file: RequestFile, around: StepsAround): readonly Step[] {
  const { request, advisories } = file;
  const { settings, today, words, language } = around;
  const waiting = words.waiting;
  const open = openIn(file);
  const accepted = acceptedIn(file);
  const covered = isCovered(file);
  const acceptedOn = covered
    ? latestDay([...accepted.map(({ answeredOn }) => answeredOn), ...advisories.map(({ openedOn }) => openedOn)]) ||
      today
    : '';
  const firstInvited = file.invitations[0]?.invitedAt.slice(0, 10) ?? '';
  const problems = request.toCorrect.split('\n').filter((line) => line !== '').length;
  const arrived = request.receivedOn || today;
  const opened = advisories[0] ? advisories[0].openedOn || today : '';
  const firstSession = around.sessions.map(({ startsAt }) => startsAt).sort()[0] || request.proposedAt;
  const recruiting: readonly Step[] =
    request.recruitingSince === ''
      ? []
      : [
          {
            key: 'recruiting',
            owner: 'coordination',
            doneOn: acceptedOn,
            missing: waiting.recruiting({ since: showDate(request.recruitingSince, language) }),
          },
        ];
  const held = around.sessions.length > 0 && around.sessions.every(({ attendanceOn }) => attendanceOn !== '');
  const linked = advisories.length > 0 && advisories.every(({ linkUpDoneOn }) => linkUpDoneOn !== '');
  const closed = advisories.length > 0 && advisories.every(({ closedOn }) => closedOn !== '');
  const sessionsDone = closed || (held && around.sessions.length >= plannedIn(file));
  return [
    { key: 'received', owner: 'area', doneOn: request.receivedOn || today },
    ...(request.toCorrect === ''
      ? []
      : [{ key: 'corrected', owner: 'area', doneOn: '', missing: waiting.corrected(problems) } as const]),
    {
      key: 'reviewed',
      owner: 'coordination',
      doneOn: request.reviewedOn || (firstInvited === '' ? '' : firstInvited),
      dueOn: inTimeFor(addDays(arrived, settings.reviewDays), request.proposedAt, arrived),
    },
    ...recruiting,
    {
      key: 'invited',
      owner: 'coordination',
      doneOn: open.length > 0 || covered ? firstInvited || acceptedOn : '',
      missing: waiting.choose(),
    },
    {
      key: 'accepted',
      owner: open.length > 0 ? 'advisor' : 'coordination',
      doneOn: acceptedOn,
      dueOn: around.mentorBy,
      missing: [
        accepted.length > 0 ? waiting.seats({ accepted: accepted.length, seats: seatsOf(request) }) : '',
        open.length > 0 ? waiting.answer(open.map(({ advisor }) => around.nameOf(advisor)).join(', ')) : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    },
    {
      key: 'linkUp',
      owner: 'coordination',
      doneOn: linked ? latestDay(advisories.map(({ linkUpDoneOn }) => linkUpDoneOn)) : '',
      dueOn: opened && inTimeFor(addDays(opened, settings.linkUpDays), firstSession, opened),
    },
    {
      key: 'sessions',
      owner: 'area',
      doneOn: sessionsDone ? latestDay(around.sessions.map(({ attendanceOn }) => attendanceOn)) || today : '',
    },
    {
      key: 'finished',
      owner: 'coordination',
      doneOn: closed ? latestDay(advisories.map(({ closedOn }) => closedOn)) : '',
    },
  ];
}

function plannedIn({ advisories }: RequestFile): number {
  return advisories.reduce((sum, { plannedSessions }) => sum + (plannedSessions ?? 1), 0);
}
