// How the coordinator begins: installation from the menu, settings, the area, the trainings.
import { mentors, story } from '../../../demo/story-people.ts';
import { advisorProfileForm } from '../../../src/forms/advisor-profile.ts';
import { settingDefinitions } from '../../../src/settings/definitions.ts';
import { areas } from '../../../src/tables/areas.ts';
import { trainings } from '../../../src/tables/trainings.ts';
import { menu } from '../../../src/text/es/menu.ts';
import { answerForm, openForm } from './form-page.ts';
import { typeWhileTabsChange } from './half-typed.ts';
import { enter, press, screenInMenu, section, sees, titled, told, words } from './panel.ts';
import { moveClock, panelOf, type Stage } from './stage.ts';

/** Making sheets, forms, folders and templates takes a while on a loaded machine. */
const INSTALLED_WITHIN_MS = 60_000;

export async function install(stage: Stage): Promise<void> {
  const { desk } = stage;
  await desk.getByRole('menuitem', { name: menu.title }).click();
  await desk.getByRole('menuitem', { name: menu.install, exact: true }).click();
  // It asks which ways of working; mentoring, unless another is typed.
  await desk.getByRole('button', { name: 'Aceptar' }).click();
  await desk.locator('aside iframe').waitFor({ timeout: INSTALLED_WITHIN_MS });
  await titled(stage, new RegExp(words.nav.today));
  await desk.getByRole('button', { name: 'Solicitudes', exact: true }).waitFor();
  await desk.getByRole('status').filter({ hasText: menu.installed }).getByRole('button', { name: 'Cerrar' }).click();
}

/** After deploying the web app she opens it once to see it: from then on mails carry its address. */
export async function openPages({ tab, workspace }: Stage): Promise<void> {
  await tab.goto(workspace.pages);
  await tab.frameLocator('iframe').getByRole('textbox').waitFor();
  await tab.goto(`${workspace.url}/mail`);
}

export async function fillInSettings(stage: Stage): Promise<void> {
  await screenInMenu(stage, 'settings');
  for (const [key, value] of Object.entries(story.settings)) {
    const { column, group } = settingDefinitions[key as keyof typeof story.settings];
    if (group === 'service') await unfold(stage, 'Servicio');
    await enter(stage, column.label.es, value);
  }
  const count = Object.keys(story.settings).length;
  await press(stage, words.settings.save(count));
  await told(stage, words.settings.saved(count));
}

/** Opens a fold of the settings unless it is open already. */
async function unfold(stage: Stage, title: string): Promise<void> {
  const fold = panelOf(stage)
    .locator('details')
    .filter({ has: panelOf(stage).getByText(title, { exact: true }) });
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
}

export async function addArea(stage: Stage): Promise<void> {
  await screenInMenu(stage, 'areas');
  await press(stage, words.areas.add);
  await typeWhileTabsChange(stage, story.area);
  for (const key of ['contactName', 'contactEmail'] as const)
    await enter(stage, areas.columns[key].label.es, story.area[key]);
  await press(stage, words.areas.add);
  await told(stage, words.areas.added);
}

/** Each mentor fills in her profile on the form's page. */
export async function sendProfiles(stage: Stage): Promise<void> {
  for (const mentor of mentors) {
    await openForm(stage.outside, advisorProfileForm);
    await answerForm(stage.outside, advisorProfileForm, mentor);
  }
  await section(stage, 'people');
  await press(stage, new RegExp(`^${words.people.filters.candidate}`));
  for (const { name } of mentors) await sees(stage, name);
}

const sessionLabel = (session: 'first' | 'second') =>
  trainings.columns.session.question.options?.find(({ value }) => value === session)?.label.es ?? '';

/** Both sessions of the training: planned in the sidebar, held, and attended by all three. */
export async function trainMentors(stage: Stage): Promise<void> {
  for (const [session, training] of [
    ['first', story.trainings[0]],
    ['second', story.trainings[1]],
  ] as const) {
    await screenInMenu(stage, 'trainings');
    await press(stage, words.trainings.schedule[session]);
    if (session === 'first') await enter(stage, trainings.columns.name.label.es, training.name);
    await enter(stage, trainings.columns.startsAt.label.es, training.startsAt);
    await enter(stage, trainings.columns.modality.label.es, 'Presencial');
    await enter(stage, trainings.columns.place.label.es, training.place);
    await press(stage, words.trainings.add);
    await told(stage, words.trainings.saved(mentors.length));
    await moveClock(stage, `${training.startsAt.slice(0, 10)}T13:00`);
    await screenInMenu(stage, 'trainings');
    await press(stage, new RegExp(`${training.name}.*${sessionLabel(session)}`, 'i'));
    await press(stage, words.trainings.everyone);
    await press(stage, words.trainings.saveAttendance);
    await told(stage, words.trainings.attendanceSaved(0));
  }
}
