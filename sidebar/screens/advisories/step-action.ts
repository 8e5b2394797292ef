// What the one main button of an advisory does: what needs nothing more is done at once, the rest leads to its screen.
import type { StepAction } from '../../../src/views/progress-view.ts';
import { call } from '../../server.ts';
import type { Route } from '../../shell/routes.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function useStepAction(onDeliverable: (deliverable: string) => void) {
  const { go, text } = useShell();
  const words = text.advisories;
  const action = useAction();
  return {
    busy: action.busy,
    start(step: StepAction): void {
      const { name, advisory, subject } = step;
      const route = routeOf(step);
      if (route) go(route);
      else if (name === 'sendSessionTools')
        void action.run(() => call('sendSessionTools', { session: subject }), {
          done: ({ sentTo }) => text.sessions.toolsSent(sentTo),
        });
      else if (name === 'sendAdvisorSurvey')
        void action.run(() => call('sendAdvisorSurvey', { advisory }), {
          done: ({ sentTo }) => words.surveySent(sentTo),
        });
      else if (name === 'recordLinkUp')
        void action.run(() => call('recordLinkUp', { advisory }), { done: words.heldRecorded });
      else if (name === 'makeAdvisoryReport')
        void action.run(() => call('makeAdvisoryReport', { advisory }), {
          done: ({ version }) => words.reportMade(version),
        });
      else if (name === 'closeAdvisory')
        void action.run(() => call('closeAdvisory', { advisory }), {
          done: () => words.closed,
          undo: () => call('reopenAdvisory', { advisory }),
        });
      else onDeliverable(subject);
    },
  };
}

/** The screen where the step is done; undefined for a step that is done where one stands. */
function routeOf({ name, advisory, subject }: StepAction): Route | undefined {
  switch (name) {
    case 'scheduleLinkUp':
    case 'setLogistics':
      return { screen: 'linkUp', id: advisory };
    case 'planSessions':
      return { screen: 'planSessions', id: advisory };
    case 'recordAttendance':
      return { screen: 'attendance', id: subject };
    case 'writeReport':
      return { screen: 'report', id: advisory };
    case 'planFollowUp':
    case 'makePlan':
      return { screen: 'followUp', id: advisory };
    case 'giveIncentive':
    case 'seeClosing':
      return { screen: 'closing', id: advisory };
    case 'recordLinkUp':
    case 'makeAdvisoryReport':
    case 'closeAdvisory':
    case 'sendSessionTools':
    case 'sendAdvisorSurvey':
    case 'recordDelivery':
    case 'reviewDeliverable':
      return undefined;
  }
}
