// A request as a card: title, line, state, countdown and how many have accepted.
// Many cards share one gathering of invitations and advisories.
import type { Context } from '../../define/context.ts';
import type { Records } from '../../define/records.ts';
import { countdownOf } from '../../progress/request-countdown.ts';
import { acceptedIn, openIn, type RequestFile, requestState, seatsOf } from '../../progress/request-state.ts';
import type { areas } from '../../tables/areas.ts';
import type { topics } from '../../tables/topics.ts';
import type { Chip } from '../../views/attention.ts';
import type { Countdown, RequestCard, RequestState } from '../../views/request-view.ts';
import { areaName, requestLine, requestTitle } from './request-words.ts';

export function requestCard(
  file: RequestFile,
  records: Records<typeof areas | typeof topics>,
  context: Context,
): RequestCard {
  const { request } = file;
  const state = requestState(file);
  const countdown = countdownOf(request, state, context.settings, context.today, context.text.requests.countdown);
  return {
    id: request.id,
    title: requestTitle(request, records),
    topic: { id: request.topic, name: records.topics.find(request.topic)?.name ?? '' },
    focus: request.focus,
    area: { id: request.area, name: areaName(request, records) },
    contactName: request.contactName,
    line: requestLine(request, context),
    participants: request.participants,
    proposedAt: request.proposedAt,
    receivedOn: request.receivedOn,
    state,
    stateLabel: context.text.requests.states[state],
    chip: requestChip(state, countdown, context),
    countdown,
    seats: seatsOf(request),
    accepted: acceptedIn(file).length,
    openInvitations: openIn(file).length,
  };
}

const tones: Readonly<Record<RequestState, Chip['tone']>> = {
  toCorrect: 'warn',
  new: 'info',
  searching: 'info',
  invited: 'info',
  recruiting: 'warn',
  accompanied: 'ok',
  finished: 'ok',
  closed: 'info',
};

/** The state, unless time is running out: then how much of it is left. */
function requestChip(state: RequestState, countdown: Countdown, context: Context): Chip {
  const words = context.text.requests;
  if (countdown.phase !== 'warning' && countdown.phase !== 'overdue')
    return { label: words.states[state], tone: tones[state] };
  const label =
    countdown.daysLeft < 0
      ? words.countdown.late({ days: -countdown.daysLeft })
      : words.countdown.left({ left: countdown.daysLeft });
  return { label, tone: countdown.phase === 'overdue' ? 'bad' : 'warn' };
}
