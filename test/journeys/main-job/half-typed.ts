// Typing while the workbook changes around the panel: tabs are chosen, added and deleted, and then the whole page is
// loaded again. What was typed is there each time.
import { expect } from 'vitest';
import { areas } from '../../../src/tables/areas.ts';
import { menu } from '../../../src/text/es/menu.ts';
import { enter, press, screenInMenu, sees, words } from './panel.ts';
import { panelOf, type Stage } from './stage.ts';

const labels = { name: areas.columns.name.label.es, place: areas.columns.place.label.es };

/** Begins the form of a new area, and leaves it half filled in. */
export async function typeWhileTabsChange(
  stage: Stage,
  typed: { readonly name: string; readonly place: string },
): Promise<void> {
  const { desk } = stage;
  const field = (label: string) => panelOf(stage).getByLabel(label).first();
  await enter(stage, labels.name, typed.name);
  await desk.getByRole('button', { name: 'Solicitudes', exact: true }).click();
  await desk.locator('.tab.current', { hasText: 'Solicitudes' }).waitFor();
  await field(labels.place).pressSequentially(typed.place.slice(0, 3));
  await desk.getByRole('button', { name: 'Agregar hoja' }).click();
  const added = desk.locator('.tab.current', { hasText: /^Hoja \d+$/ });
  await added.waitFor();
  const title = (await added.textContent()) ?? '';
  expect(await field(labels.name).inputValue()).toBe(typed.name);
  await field(labels.place).press('End');
  await field(labels.place).pressSequentially(typed.place.slice(3));
  await desk.getByRole('button', { name: `Opciones de ${title}` }).click();
  await desk.getByRole('menuitem', { name: 'Eliminar', exact: true }).click();
  await desk.getByRole('button', { name: 'Eliminar', exact: true }).click();
  await added.waitFor({ state: 'detached' });
  expect(await field(labels.name).inputValue()).toBe(typed.name);
  expect(await field(labels.place).inputValue()).toBe(typed.place);
  await desk.reload();
  await desk.getByRole('menuitem', { name: menu.title }).click();
  await desk.getByRole('menuitem', { name: menu.open, exact: true }).click();
  await screenInMenu(stage, 'areas');
  await press(stage, words.areas.add);
  await sees(stage, words.draftResumed);
  expect(await field(labels.name).inputValue()).toBe(typed.name);
  expect(await field(labels.place).inputValue()).toBe(typed.place);
}
