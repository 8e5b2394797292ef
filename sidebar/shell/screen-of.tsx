// Which component draws which route: the screens of every day here, the others in later-screen-of.tsx.
// A screen stands here only when it is needed as soon as the sidebar opens: this part has a budget of bytes.
import type { ComponentChild } from 'preact';
import { AdvisoriesScreen } from '../screens/advisories/advisories.tsx';
import { AdvisoryScreen } from '../screens/advisories/advisory.tsx';
import { CandidatesScreen } from '../screens/requests/candidates.tsx';
import { RequestScreen } from '../screens/requests/request.tsx';
import { RequestsScreen } from '../screens/requests/requests.tsx';
import { InstallationScreen } from '../screens/system/installation.tsx';
import { SearchScreen } from '../screens/today/search.tsx';
import { TodayScreen } from '../screens/today/today.tsx';
import { LaterScreen } from './later-screen.tsx';
import type { Route } from './routes.ts';

export function screenOf(route: Route): ComponentChild {
  switch (route.screen) {
    case 'today':
      return <TodayScreen />;
    case 'search':
      return <SearchScreen />;
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
    case 'installation':
      return <InstallationScreen />;
    default:
      return <LaterScreen route={route} />;
  }
}
