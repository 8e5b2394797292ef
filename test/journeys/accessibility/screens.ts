// How to reach every screen of the sidebar by clicking, from wherever one stands. A new route does not compile without its way.
import type { ScreenName } from '../../../sidebar/shell/routes.ts';
import { advisories } from '../../../src/text/es/advisories.ts';
import { press, screenInMenu, section, titled, words } from '../main-job/panel.ts';
import { type Desk, panelOf } from '../main-job/stage.ts';

const cards = (desk: Desk) => panelOf(desk).locator('button.card');
const firstCard = (desk: Desk, words: string | RegExp = /./) => cards(desk).filter({ hasText: words }).first().click();

async function openRequest(desk: Desk): Promise<void> {
  await section(desk, 'requests');
  await press(desk, new RegExp(`^${words.requests.filters.searching}`));
  await firstCard(desk);
}

async function openAdvisory(desk: Desk, state: string | RegExp = /./): Promise<void> {
  await section(desk, 'advisories');
  await firstCard(desk, state);
  await panelOf(desk).getByText(words.advisories.mentor('').trim()).first().waitFor();
}

async function openSessions(desk: Desk): Promise<void> {
  await section(desk, 'advisories');
  await press(desk, words.advisories.upcoming);
  await titled(desk, words.sessions.title);
}

async function fromMenu(desk: Desk, name: keyof typeof words.menu, button: string): Promise<void> {
  await screenInMenu(desk, name);
  await press(desk, button);
}

async function firstOfMenu(desk: Desk, name: keyof typeof words.menu): Promise<void> {
  await screenInMenu(desk, name);
  await firstCard(desk);
}

async function fromPeople(desk: Desk, button: string): Promise<void> {
  await section(desk, 'people');
  await press(desk, button);
}

/** Shown only where a further way of working is on: peer-advisory.test.ts holds these to axe. */
type CaseScreen = 'cases' | 'newCase' | 'case' | 'block' | 'directory' | 'caseOfRow';

export const openEveryScreen: Readonly<Record<Exclude<ScreenName, CaseScreen>, (desk: Desk) => Promise<void>>> = {
  today: (desk) => section(desk, 'today'),
  async search(desk) {
    await section(desk, 'today');
    await press(desk, words.search);
    await panelOf(desk).getByRole('searchbox').fill('mar');
    await cards(desk).first().waitFor();
  },
  requests: (desk) => section(desk, 'requests'),
  request: openRequest,
  async newRequest(desk) {
    await section(desk, 'requests');
    await press(desk, words.requests.create);
  },
  async candidates(desk) {
    await openRequest(desk);
    await press(desk, words.requests.actions.candidates);
    for (const fold of await panelOf(desk).locator('summary').all()) await fold.click();
  },
  advisories: (desk) => section(desk, 'advisories'),
  advisory: (desk) => openAdvisory(desk),
  async linkUp(desk) {
    await openAdvisory(desk, advisories.states.linkUp);
    await press(desk, new RegExp(`^(${advisories.actions.scheduleLinkUp}|${words.advisories.otherwiseHeld})`));
  },
  async planSessions(desk) {
    await openAdvisory(desk, advisories.states.sessions);
    await press(desk, new RegExp(`^(${words.advisories.addSession}|${words.advisories.planDates})`));
  },
  sessions: openSessions,
  async session(desk) {
    await openSessions(desk);
    await firstCard(desk);
  },
  async attendance(desk) {
    await openSessions(desk);
    await press(desk, new RegExp(`^${words.sessions.filters.past}`));
    await firstCard(desk);
    await press(desk, new RegExp(`^(${words.sessions.record}|${words.sessions.recordMore})`));
  },
  async report(desk) {
    await openAdvisory(desk);
    await press(desk, words.advisories.reportTexts);
  },
  async followUp(desk) {
    await openAdvisory(desk);
    await press(desk, words.advisories.followUp);
  },
  async closing(desk) {
    await openAdvisory(desk);
    await press(desk, words.advisories.seeClosing);
  },
  people: (desk) => section(desk, 'people'),
  async advisor(desk) {
    await section(desk, 'people');
    await firstCard(desk);
  },
  editAdvisor: (desk) => fromPeople(desk, words.people.add),
  importAdvisors: (desk) => fromPeople(desk, words.people.importList),
  callForMentors: (desk) => fromPeople(desk, words.people.call),
  trainings: (desk) => screenInMenu(desk, 'trainings'),
  training: (desk) => firstOfMenu(desk, 'trainings'),
  editTraining: (desk) => fromMenu(desk, 'trainings', words.trainings.add),
  areas: (desk) => screenInMenu(desk, 'areas'),
  area: (desk) => firstOfMenu(desk, 'areas'),
  editArea: (desk) => fromMenu(desk, 'areas', words.areas.add),
  topics: (desk) => screenInMenu(desk, 'topics'),
  async forms(desk) {
    await screenInMenu(desk, 'areas');
    await firstCard(desk);
    await press(desk, words.forms.share);
    await panelOf(desk).locator('summary').first().waitFor();
    for (const fold of await panelOf(desk).locator('summary').all()) await fold.click();
  },
  async documents(desk) {
    await screenInMenu(desk, 'documents');
    await panelOf(desk).locator('summary', { hasText: words.documents.fields }).click();
    await panelOf(desk).locator('code').first().waitFor();
  },
  certificates: (desk) => fromMenu(desk, 'documents', words.documents.certificates),
  needs: (desk) => screenInMenu(desk, 'needs'),
  repertoire: (desk) => screenInMenu(desk, 'repertoire'),
  commitments: (desk) => screenInMenu(desk, 'commitments'),
  async settings(desk) {
    await screenInMenu(desk, 'settings');
    const closed = panelOf(desk).locator('details:not([open]) > summary');
    await closed.first().waitFor();
    while ((await closed.count()) > 0) await closed.first().click();
  },
  outbox: (desk) => screenInMenu(desk, 'outbox'),
  async installation(desk) {
    await screenInMenu(desk, 'installation');
    await press(desk, words.installation.check);
  },
};
