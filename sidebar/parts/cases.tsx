// The part with the screens of the cases: from a request to its closing. Which component draws which of its routes.
// A new screen is added here, in part-name.ts and in shell/routes.ts.
import type { ComponentChild } from 'preact';
import { casesTexts } from '../../src/text/sidebar-cases-text.ts';
import { AdvisoriesScreen } from '../screens/advisories/advisories.tsx';
import { AdvisoryScreen } from '../screens/advisories/advisory.tsx';
import { ClosingScreen } from '../screens/advisories/closing.tsx';
import { FollowUpScreen } from '../screens/advisories/follow-up.tsx';
import { LinkUpScreen } from '../screens/advisories/link-up.tsx';
import { ReportScreen } from '../screens/advisories/report.tsx';
import { CommitmentsScreen } from '../screens/commitments/commitments.tsx';
import { CandidatesScreen } from '../screens/requests/candidates.tsx';
import { NewRequestScreen } from '../screens/requests/new-request.tsx';
import { RequestScreen } from '../screens/requests/request.tsx';
import { RequestsScreen } from '../screens/requests/requests.tsx';
import { AttendanceScreen } from '../screens/sessions/attendance.tsx';
import { PlanSessionsScreen } from '../screens/sessions/plan-sessions.tsx';
import { SessionScreen } from '../screens/sessions/session.tsx';
import { SessionsScreen } from '../screens/sessions/sessions.tsx';
import type { LaterRoute } from './part-name.ts';

export const words = casesTexts;

export function screenOf(route: LaterRoute): ComponentChild {
  switch (route.screen) {
    case 'requests':
      return <RequestsScreen {...(route.filter ? { filter: route.filter } : {})} />;
    case 'request':
      return <RequestScreen id={route.id} edit={route.edit ?? false} />;
    case 'candidates':
      return <CandidatesScreen id={route.id} />;
    case 'advisories':
      return <AdvisoriesScreen />;
    case 'advisory':
      return <AdvisoryScreen id={route.id} />;
    case 'newRequest':
      return <NewRequestScreen />;
    case 'planSessions':
      return <PlanSessionsScreen id={route.id} />;
    case 'linkUp':
      return <LinkUpScreen id={route.id} />;
    case 'sessions':
      return <SessionsScreen />;
    case 'session':
      return <SessionScreen id={route.id} />;
    case 'attendance':
      return <AttendanceScreen id={route.id} />;
    case 'report':
      return <ReportScreen id={route.id} />;
    case 'followUp':
      return <FollowUpScreen id={route.id} row={route.row ?? ''} />;
    case 'closing':
      return <ClosingScreen id={route.id} />;
    case 'commitments':
      return <CommitmentsScreen />;
    default:
      return null;
  }
}
