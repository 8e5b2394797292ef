// Which component draws which of the later routes. A new screen is added here and in routes.ts.
import type { ComponentChild } from 'preact';
import { ClosingScreen } from '../screens/advisories/closing.tsx';
import { FollowUpScreen } from '../screens/advisories/follow-up.tsx';
import { LinkUpScreen } from '../screens/advisories/link-up.tsx';
import { ReportScreen } from '../screens/advisories/report.tsx';
import { AreaScreen } from '../screens/areas/area.tsx';
import { AreasScreen } from '../screens/areas/areas.tsx';
import { EditAreaScreen } from '../screens/areas/edit-area.tsx';
import { TopicsScreen } from '../screens/areas/topics.tsx';
import { CommitmentsScreen } from '../screens/commitments/commitments.tsx';
import { CertificatesScreen } from '../screens/documents/certificates.tsx';
import { DocumentsScreen } from '../screens/documents/documents.tsx';
import { FormsScreen } from '../screens/forms/forms.tsx';
import { NeedsScreen } from '../screens/needs/needs.tsx';
import { CallForMentorsScreen } from '../screens/people/call-for-mentors.tsx';
import { EditPersonScreen } from '../screens/people/edit-person.tsx';
import { ImportScreen } from '../screens/people/import-list.tsx';
import { PeopleScreen } from '../screens/people/people.tsx';
import { PersonScreen } from '../screens/people/person.tsx';
import { RepertoireScreen } from '../screens/repertoire/repertoire.tsx';
import { NewRequestScreen } from '../screens/requests/new-request.tsx';
import { AttendanceScreen } from '../screens/sessions/attendance.tsx';
import { PlanSessionsScreen } from '../screens/sessions/plan-sessions.tsx';
import { SessionScreen } from '../screens/sessions/session.tsx';
import { SessionsScreen } from '../screens/sessions/sessions.tsx';
import { OutboxScreen } from '../screens/settings/outbox.tsx';
import { SettingsScreen } from '../screens/settings/settings.tsx';
import { EditTrainingScreen } from '../screens/trainings/edit-training.tsx';
import { TrainingScreen } from '../screens/trainings/training.tsx';
import { TrainingsScreen } from '../screens/trainings/trainings.tsx';
import type { Route } from './routes.ts';

export function laterScreenOf(route: Route): ComponentChild {
  switch (route.screen) {
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
      return <FollowUpScreen id={route.id} />;
    case 'closing':
      return <ClosingScreen id={route.id} />;
    case 'commitments':
      return <CommitmentsScreen />;
    case 'documents':
      return <DocumentsScreen />;
    case 'needs':
      return <NeedsScreen />;
    case 'repertoire':
      return <RepertoireScreen />;
    case 'certificates':
      return <CertificatesScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'outbox':
      return <OutboxScreen />;
    case 'people':
      return <PeopleScreen />;
    case 'advisor':
      return <PersonScreen id={route.id} />;
    case 'editAdvisor':
      return <EditPersonScreen {...idOf(route)} />;
    case 'importAdvisors':
      return <ImportScreen />;
    case 'callForMentors':
      return <CallForMentorsScreen {...(route.topic ? { topic: route.topic } : {})} />;
    case 'trainings':
      return <TrainingsScreen />;
    case 'training':
      return <TrainingScreen id={route.id} />;
    case 'editTraining':
      return <EditTrainingScreen {...idOf(route)} {...(route.session ? { session: route.session } : {})} />;
    case 'areas':
      return <AreasScreen />;
    case 'area':
      return <AreaScreen id={route.id} />;
    case 'editArea':
      return <EditAreaScreen {...idOf(route)} />;
    case 'forms':
      return <FormsScreen {...(route.area ? { area: route.area } : {})} />;
    case 'topics':
      return <TopicsScreen />;
    default:
      return null;
  }
}

/** The id of a route that may do without one. */
function idOf({ id }: { readonly id?: string }): { readonly id?: string } {
  return id === undefined ? {} : { id };
}
