// @vitest-environment happy-dom
// Checking the installation from a button that says so: one click, not a second one on the screen it leads to.
import { afterEach, expect, it } from 'vitest';
import { InstallationScreen } from '../../sidebar/screens/system/installation.tsx';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';
import { fakeServer } from './fake-server.ts';
import { type OnScreen, onScreen } from './on-screen.tsx';

let screen: OnScreen;
afterEach(() => screen.leave());

it('A button that checks the installation leads to the screen where the check runs already', async () => {
  const server = fakeServer();
  server.on('keeper', () => ({ email: '', isYou: true }));
  server.on('checkInstallation', () => []);
  screen = await onScreen(<InstallationScreen check />);
  expect(screen.place.textContent).toContain(sidebarTexts.es.installation.allWell);
  await screen.leave();
  screen = await onScreen(<InstallationScreen check={false} />);
  expect(server.calls.filter(({ name }) => name === 'checkInstallation')).toHaveLength(1);
});
