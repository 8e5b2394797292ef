// Where an action of Hoy leads, when it is done on a screen of its own.
import type { AttentionAction } from '../../../src/views/attention.ts';
import type { Route } from '../../shell/routes.ts';

/** undefined for an act that is done where one stands. */
export function routeOf({ kind, target: id }: AttentionAction): Route | undefined {
  switch (kind) {
    case 'openRequest':
      return { screen: 'request', id };
    case 'editRequest':
      return { screen: 'request', id, edit: true };
    case 'openCandidates':
      return { screen: 'candidates', id };
    case 'openAdvisory':
      return { screen: 'advisory', id };
    case 'openLinkUp':
      return { screen: 'linkUp', id };
    case 'openPlan':
      return { screen: 'planSessions', id };
    case 'openSession':
      return { screen: 'session', id };
    case 'recordAttendance':
      return { screen: 'attendance', id };
    case 'openReport':
      return { screen: 'report', id };
    case 'openFollowUp':
      return { screen: 'followUp', id };
    case 'openClosing':
      return { screen: 'closing', id };
    case 'openCase':
      return routeOfCase(id);
    case 'openCommitments':
      return { screen: 'commitments' };
    case 'openAdvisor':
      return { screen: 'advisor', id };
    case 'openTraining':
      return id === '' ? { screen: 'trainings' } : { screen: 'training', id };
    case 'planTraining':
      return { screen: 'editTraining', session: 'first' };
    case 'openForms':
      return { screen: 'forms' };
    case 'openInstallation':
      return { screen: 'installation' };
    default:
      return undefined;
  }
}

/** Of programme/case or programme/case/block. */
function routeOfCase(target: string): Route {
  const [programme = '', id = '', block = ''] = target.split('/');
  return block === '' ? { screen: 'case', programme, id } : { screen: 'block', programme, id, block };
}
