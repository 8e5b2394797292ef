// What is asked in the room of a workshop and on its wall, once.

import { screenOf } from '../../demo/case-pages.ts';
import { inPanel, openWorkshop, workshopIn } from '../../demo/learning-workshop/case-on-site.ts';
import { actOnPage, ask, tokenFor } from '../../demo/site.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';

const email = 'rosa@surco.example';

export function askInRoom(site: Workspace): void {
  ask(site, 'saveSettings', { values: { programmes: ['peer-advisory', 'learning-workshop'] } });
  for (const part of ['tabs', 'templates', 'forms'] as const) ask(site, 'installPart', { part });
  const id = openWorkshop(site, 'Saberes');
  const add = (block: string, row: Record<string, unknown>) =>
    inPanel(site, id, block, { act: 'addRows', rows: [row] });
  add('workshop-themes', { theme: 'Agua' });
  add('workshop-people', { name: 'Rosa', email, gender: 'woman', organisation: 'Surco', kind: 'local' });
  inPanel(site, id, 'priorities', { act: 'decide', option: 'open' });
  const { options, projection } = screenOf(workshopIn(site, id), 'priorities', 'vote');
  const token = tokenFor(site, email, 'party');
  const input = { act: 'vote', options: options.map(({ value }) => value) };
  actOnPage(site, 'changeInRoom', token, { block: 'priorities', input });
  actOnPage(site, 'blockInRoom', token, { block: 'priorities' });
  actOnPage(site, 'projectionPage', decodeURIComponent(projection.split('?e=')[1] ?? ''), {});
}
