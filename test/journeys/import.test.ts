// A university's survey of mentors and students becomes part of the directory: only the mentors, with topics of their
// own, and without the addresses that the survey has not got; then all of it is taken back with one click.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mentors } from '../../demo/story-people.ts';
import { menu } from '../../src/text/es/menu.ts';
import { accessibilityFindings, DESKTOP, launchBrowser, newPage, saveScreenshot } from './browser.ts';
import { enter, press, screenInMenu, section, sees, titled, words } from './main-job/panel.ts';
import { panelOf } from './main-job/stage.ts';
import { type RunningWorkspace, startWorkspace } from './workspace-server.ts';

const SURVEY = fileURLToPath(new URL('../importing/fixtures/university-survey.tsv', import.meta.url));
const imports = words.people.import;
let browser: Browser;
let workspace: RunningWorkspace;
let desk: Page;
let errors: readonly string[];

beforeAll(async () => {
  [browser, workspace] = await Promise.all([
    launchBrowser(),
    startWorkspace({ dist: 'dist', setup: 'test/journeys/import-office.ts', now: '2026-11-20T15:00:00Z' }),
  ]);
  ({ page: desk, errors } = await newPage(browser, DESKTOP));
  await desk.goto(workspace.url);
  await desk.getByRole('menuitem', { name: menu.title }).click();
  await desk.getByRole('menuitem', { name: menu.open, exact: true }).click();
  await titled({ desk }, /./);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
  await workspace?.remove();
});

let pictures = 0;
/** Each step is held to axe, and pictured where somebody wants to look. */
async function look(name: string): Promise<void> {
  const frame = await (await desk.locator('aside iframe').elementHandle())?.contentFrame();
  expect(frame ? await accessibilityFindings(frame) : ['no panel'], name).toEqual([]);
  const target = process.env.JOURNEY_PICTURES;
  pictures += 1;
  if (target) await saveScreenshot(desk, join(target, `import-${pictures}-${name}.png`));
}

async function openImport(): Promise<void> {
  await section({ desk }, 'people');
  await panelOf({ desk }).getByRole('button', { name: words.people.importList }).click();
  await titled({ desk }, imports.title);
}

/** What a screen knew before is shown until the fresh answer comes. */
const gone = (text: string) => panelOf({ desk }).getByText(text).first().waitFor({ state: 'detached' });
const place = (header: string) => panelOf({ desk }).getByLabel(header, { exact: true });
const tick = (label: string) => panelOf({ desk }).getByRole('checkbox', { name: label });

describe('a survey of mentors and students', () => {
  it('is understood without help, and only its mentors are proposed', async () => {
    await openImport();
    await panelOf({ desk }).locator('input[type=file]').setInputFiles(SURVEY);
    await sees({ desk }, imports.rowsPasted(34));
    await press({ desk }, imports.read);
    await sees({ desk }, imports.mapAbout(33, 27));
    await look('columns');
    expect(await tick(imports.filterValue('Mentor', 20)).isChecked()).toBe(true);
    expect(await tick(imports.filterValue('Student', 13)).isChecked()).toBe(false);
    expect(await place('What is your full name?').inputValue()).toBe('name');
    expect(await place('In which areas could you mentor a student?').inputValue()).toBe('topics');
    await press({ desk }, words.seeMore(6));
    const career = 'Which company or type of company would you like to work for in your future career?';
    expect(await place(career).inputValue()).toBe('');
    await sees({ desk }, imports.list.noAddresses('Email'));
  });

  it('has its topics made, mapped or left in the notes as somebody decides', async () => {
    await press({ desk }, imports.toTopics);
    await sees({ desk }, imports.topicsTitle);
    await press({ desk }, imports.allNew);
    await enter({ desk }, 'Networking', imports.topicNotes);
    await enter({ desk }, 'Public speaking', imports.topicIs('Comunicación efectiva'));
    await enter({ desk }, imports.family, 'Empleo');
    expect(await place('UX/UI design').inputValue()).toBe('new');
    await look('topics');
    await press({ desk }, imports.preview);
  });

  it('shows who would not come in and why before anything is written', async () => {
    await sees({ desk }, imports.nothing);
    await sees({ desk }, imports.list.filtered('Student', 13));
    await look('without-addresses');
    await tick(imports.withoutEmail(20)).click();
    await sees({ desk }, imports.run(20));
    await look('preview');
  });

  it('comes in with one click', async () => {
    await press({ desk }, imports.run(20));
    await sees({ desk }, imports.doneTitle);
    await sees({ desk }, imports.undo);
    await look('imported');
    await section({ desk }, 'people');
    await sees({ desk }, 'Amelia Aldous');
    await screenInMenu({ desk }, 'topics');
    await sees({ desk }, 'UX/UI design');
    await gone('Networking');
  });

  it('goes with one click, and those who were there before stay', async () => {
    await openImport();
    await press({ desk }, imports.undo);
    await sees({ desk }, /Se quitaron 20 personas/);
    await look('undone');
    await panelOf({ desk }).getByRole('button', { name: imports.undo }).waitFor({ state: 'detached' });
    await section({ desk }, 'people');
    await sees({ desk }, mentors[0]?.name ?? '');
    await gone('Amelia Aldous');
    await screenInMenu({ desk }, 'topics');
    await sees({ desk }, 'Comunicación efectiva');
    await gone('UX/UI design');
    expect(errors).toEqual([]);
  });
});
