// The page on which an area follows its request, opened from the link in its acknowledgement.
// It shows who acts next and by when; it changes nothing.
import * as v from 'valibot';
import type { Context } from '../../define/context.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { matchingTables } from '../../matching/match-request.ts';
import { areaPage } from '../../programmes/mentoring/people.ts';
import { openCondition } from '../../progress/advisory-state.ts';
import { contactOf, openHeld } from '../../progress/case-contact.ts';
import { mentorPromisedOn } from '../../progress/request-countdown.ts';
import {
  acceptedIn,
  isDatePassed,
  type RequestFile,
  requestFiles,
  requestState,
} from '../../progress/request-state.ts';
import { requestSteps } from '../../progress/request-steps.ts';
import type { Advisory } from '../../tables/advisories.ts';
import { type Deliverable, deliverables } from '../../tables/deliverables.ts';
import { type Request, requests } from '../../tables/requests.ts';
import type { RequestPage } from '../../views/request-page-view.ts';
import type { RequestState } from '../../views/request-view.ts';
import { pageHead } from '../page-head.ts';
import { promisedWords, requestFacts } from './request-mails.ts';
import { areaName, requestTitle } from './request-words.ts';

export const requestPage = defineQuery({
  caller: { link: 'request' },
  reads: [...matchingTables, deliverables],
  input: v.object({ id: v.string() }),
  run(records, { id: held }, context): RequestPage {
    const id = openHeld(held, (code) => records.requests.find(code));
    const request = records.requests.get(id);
    const file = requestFiles(records.assignments.all, records.advisories.all)(request);
    const state = requestState(file);
    const ids = new Set<string>(file.advisories.map((row) => row.id));
    const mentors =
      state === 'accompanied' || state === 'finished'
        ? [...new Set([...file.advisories, ...acceptedIn(file)].map(({ advisor }) => advisor))].flatMap(
            (advisor) => records.advisors.find(advisor)?.name ?? [],
          )
        : [];
    const words = context.text.requests;
    const someMentor = words.page.mentor.charAt(0).toLowerCase() + words.page.mentor.slice(1);
    const steps = requestSteps(file, {
      today: context.today,
      settings: context.settings,
      words,
      language: context.language,
      areaName: words.page.you,
      mentorBy: mentorPromisedOn(request, context.settings, context.today),
      // Who was asked and has not said yes is nobody else's business.
      nameOf: (advisor) => (mentors.length > 0 ? records.advisors.find(advisor)?.name : undefined) ?? someMentor,
      sessions: records.sessions.all.filter((row) => ids.has(row.advisory) && row.cancelledOn === ''),
    });
    return {
      head: pageHead(context),
      id,
      title: requestTitle(request, records),
      area: areaName(request, records),
      contactName: contactOf(request, records.areas.find(request.area), context).name,
      receivedOn: request.receivedOn,
      stateLabel: words.states[state],
      message: messageOf(state, file, mentors, context),
      facts: requestFacts(request, records, context)
        .filter(([, value]) => value !== '')
        .map(([label, value]) => ({ label, value })),
      steps: steps.map((step) => ({
        key: step.key,
        label: step.label,
        state: step.state,
        on: step.doneOn || step.dueOn,
        who: step.owner === 'advisor' && mentors.length === 0 ? words.page.mentor : step.ownerName,
        detail: step.missing,
      })),
      toCorrect: request.toCorrect.split('\n').filter((line) => line !== ''),
      toReview: file.advisories.flatMap((advisory) => reviewOf(advisory, request, records.deliverables.all, context)),
      mentors,
      toSettle: file.advisories.flatMap((advisory) => {
        const said = advisory.closedOn === '' ? openCondition(advisory) : '';
        const mentor = records.advisors.find(advisory.advisor)?.name ?? '';
        return said === '' ? [] : [words.page.condition({ mentor, said })];
      }),
      closed: state === 'closed',
    };
  },
});

/** The page on which the area reviews what waits for it; nothing while the pages are not published. */
function reviewOf(
  { id, closedOn }: Advisory,
  request: Request,
  rows: readonly Deliverable[],
  context: Context,
): RequestPage['toReview'] {
  const waiting = rows.filter((row) => row.advisory === id && row.deliveredOn !== '' && row.verdict === '');
  const url = areaPage(id, request, context);
  if (waiting.length === 0 || closedOn !== '' || url === '') return [];
  return [{ url, label: waiting.map(({ kind }) => deliverables.columns.kind.show(kind, context)).join(', ') }];
}

function messageOf(
  state: RequestState,
  { request }: RequestFile,
  mentors: readonly string[],
  context: Context,
): string {
  const words = context.text.requests.page.message;
  const by = promisedWords(request, context);
  switch (state) {
    case 'searching':
    case 'invited':
      return isDatePassed(request, context.now) ? words.datePassed() : words[state]({ by });
    case 'accompanied':
      return words.accompanied({ mentors: mentors.join(', ') });
    case 'closed':
      return words.closed({
        reason:
          request.closeReason === '' ? '' : requests.columns.closeReason.options[request.closeReason][context.language],
      });
    default:
      return words[state]();
  }
}
