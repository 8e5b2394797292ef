// Which component draws which route: here the few screens that are needed as soon as the sidebar opens, the others in
// sidebar/parts/. This part has a budget of bytes.
import type { ComponentChild } from 'preact';
import { PartScreen } from '../parts/part-screen.tsx';
import { InstallationScreen } from '../screens/system/installation.tsx';
import { SearchScreen } from '../screens/today/search.tsx';
import { TodayScreen } from '../screens/today/today.tsx';
import type { Route } from './routes.ts';

export function screenOf(route: Route): ComponentChild {
  switch (route.screen) {
    case 'today':
      return <TodayScreen />;
    case 'search':
      return <SearchScreen />;
    case 'installation':
      return <InstallationScreen check={route.check === true} />;
    default:
      return <PartScreen route={route} />;
  }
}
