// The part with the screens of the office: people, areas, trainings, documents, settings. Which component draws which
// of its routes. A new screen is added here, in part-name.ts and in shell/routes.ts.
import type { ComponentChild } from 'preact';
import { officeTexts } from '../../src/text/sidebar-office-text.ts';
import { AreaScreen } from '../screens/areas/area.tsx';
import { AreasScreen } from '../screens/areas/areas.tsx';
import { EditAreaScreen } from '../screens/areas/edit-area.tsx';
import { TopicsScreen } from '../screens/areas/topics.tsx';
import { CertificatesScreen } from '../screens/documents/certificates.tsx';
import { DocumentsScreen } from '../screens/documents/documents.tsx';
import { FormsScreen } from '../screens/forms/forms.tsx';
import { ImportScreen } from '../screens/import/import-list.tsx';
import { NeedsScreen } from '../screens/needs/needs.tsx';
import { CallForMentorsScreen } from '../screens/people/call-for-mentors.tsx';
import { EditPersonScreen } from '../screens/people/edit-person.tsx';
import { PeopleScreen } from '../screens/people/people.tsx';
import { PersonScreen } from '../screens/people/person.tsx';
import { RepertoireScreen } from '../screens/repertoire/repertoire.tsx';
import { OutboxScreen } from '../screens/settings/outbox.tsx';
import { SettingsScreen } from '../screens/settings/settings.tsx';
import { EditTrainingScreen } from '../screens/trainings/edit-training.tsx';
import { TrainingScreen } from '../screens/trainings/training.tsx';
import { TrainingsScreen } from '../screens/trainings/trainings.tsx';
import type { LaterRoute } from './part-name.ts';

export const words = officeTexts;

export function screenOf(route: LaterRoute): ComponentChild {
  switch (route.screen) {
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
