// What the one main button of an advisory does: most lead to a screen, a few act at once.
import type { StepAction } from '../../../src/views/progress-view.ts';
import { call } from '../../server.ts';
import type { Route } from '../../shell/routes.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function useStepAction(onDeliverable: (deliverable: string) => void) {
  const { go, text } = useShell();
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
          done: ({ sentTo }) => text.advisories.surveySent(sentTo),
        });
      else onDeliverable(subject);
    },
  };
}

/** The screen where the step is done; undefined for a step that is done where one stands. */
function routeOf({ name, advisory, subject }: StepAction): Route | undefined {
  switch (name) {
    case 'scheduleLinkUp':
    case 'recordLinkUp':
    case 'setLogistics':
      return { screen: 'linkUp', id: advisory };
    case 'planSessions':
      return { screen: 'planSessions', id: advisory };
    case 'recordAttendance':
      return { screen: 'attendance', id: subject };
    case 'makeAdvisoryReport':
      return { screen: 'report', id: advisory };
    case 'planFollowUp':
      return { screen: 'followUp', id: advisory };
    case 'giveIncentive':
    case 'closeAdvisory':
      return { screen: 'closing', id: advisory };
    case 'sendSessionTools':
    case 'sendAdvisorSurvey':
    case 'recordDelivery':
    case 'reviewDeliverable':
      return undefined;
  }
}
