// From the mentor's yes to the day of the session: link-up, logistics, deliveries, date, tools for the area.
import { mentors, story } from '../../../demo/story-people.ts';
import { deliverables } from '../../../src/tables/deliverables.ts';
import { sessions } from '../../../src/tables/sessions.ts';
import { advisories } from '../../../src/text/es/advisories.ts';
import { mailsAdvisories } from '../../../src/text/es/mails-advisories.ts';
import { mailsReminders } from '../../../src/text/es/mails-reminders.ts';
import { specs } from '../../../src/text/es/specs.ts';
import { condition } from './asking.ts';
import { contentOf, followLink, openMail } from './mail.ts';
import { beginning, enter, press, section, sees, titled, told, words } from './panel.ts';
import { moveClock, panelOf, type Stage } from './stage.ts';

const { actions } = advisories;
const [, mentor] = mentors;
const kinds = deliverables.columns.kind.question.options ?? [];
const presentationUrl = 'https://drive.google.com/file/d/ejemplo-presentacion/view';

export async function openAdvisory(stage: Stage): Promise<void> {
  await section(stage, 'advisories');
  await press(stage, new RegExp(story.request.topic));
  await titled(stage, new RegExp(story.request.topic));
  await sees(stage, words.advisories.mentor(mentor.name));
  await sees(stage, `«${condition}»`);
}

export async function scheduleLinkUp(stage: Stage): Promise<void> {
  await openAdvisory(stage);
  await stage.picture(stage.desk, 'advisory');
  await press(stage, actions.scheduleLinkUp);
  await sees(stage, `«${condition}»`);
  await enter(stage, words.advisories.when, story.linkUpAt);
  await enter(stage, words.advisories.where, 'Sala 2 del centro');
  await stage.picture(stage.desk, 'link-up');
  await press(stage, words.advisories.schedule);
  await told(stage, /^Reunión fijada/);
  await openMail(stage.outside, mentor.email, /vinculación/i);
  await stage.picture(stage.outside, 'link-up-mail');
}

/** On the day of the meeting she writes down that it was held and settles the logistics, one tick each. */
export async function holdLinkUp(stage: Stage): Promise<void> {
  await moveClock(stage, `${story.linkUpAt.slice(0, 10)}T14:00`);
  await section(stage, 'today');
  await stage.picture(stage.desk, 'today-link-up');
  await openAdvisory(stage);
  await press(stage, words.advisories.otherwiseHeld);
  const items = panelOf(stage).getByRole('group', { name: words.advisories.logistics }).getByRole('checkbox');
  await items.first().waitFor();
  for (const item of await items.all()) await item.check();
  await sees(stage, specs.ticked(await items.count(), await items.count()));
  await stage.picture(stage.desk, 'logistics');
  await press(stage, words.advisories.markHeld);
  await told(stage, words.advisories.heldRecorded);
}

/** She delivers both documents on the page that her mail leads to: her template, and a file of her own. */
export async function deliver(stage: Stage): Promise<void> {
  await openMail(stage.outside, mentor.email, /Para preparar/);
  await stage.picture(stage.outside, 'delivery-mail');
  const page = await followLink(stage.outside, beginning(mailsAdvisories.buttons.deliver()));
  const content = contentOf(page);
  for (const { value, label } of kinds) {
    const item = await unfold(content, value, label.es);
    if (value === 'design') await item.getByRole('button', { name: specs.delivery.useTemplate }).click();
    else await item.getByLabel(specs.delivery.link).fill(presentationUrl);
    await stage.picture(page, `delivering-${value}`);
    await item.getByRole('button', { name: beginning(`${specs.delivery.deliver}:`) }).click();
    await item.getByRole('button', { name: beginning(specs.delivery.deliverAgain) }).waitFor();
  }
  await stage.picture(page, 'delivered');
  await page.close();
}

/** The area answers about the design on its own page; the presentation it approves by telephone, and the panel takes it down. */
export async function approveDeliveries(stage: Stage): Promise<void> {
  const [design, ...others] = kinds;
  if (design) await reviewAsArea(stage, design.value, design.label.es);
  await openAdvisory(stage);
  await stage.picture(stage.desk, 'advisory-to-review');
  for (const { label } of others) {
    const card = panelOf(stage).getByRole('group', { name: label.es });
    await card.getByRole('button', { name: words.advisories.approve }).click();
    await card.getByText(words.advisories.approveSure).waitFor();
    await card.getByRole('button', { name: words.advisories.approve }).click();
    await told(stage, words.advisories.approved);
  }
}

async function reviewAsArea(stage: Stage, block: string, label: string): Promise<void> {
  await openMail(stage.phone, story.area.contactEmail, /Para revisar/);
  await stage.picture(stage.phone, 'review-mail');
  const page = await followLink(stage.phone, beginning(mailsReminders.review.button()));
  const item = await unfold(contentOf(page), block, label);
  await stage.picture(page, 'reviewing');
  await item.getByRole('radio', { name: /^Aprobar/ }).check();
  await item.getByRole('button', { name: specs.decide }).click();
  await item.getByText(advisories.deliverableStates.approved, { exact: true }).waitFor();
  await stage.picture(page, 'reviewed');
  await page.close();
}

/** A block of the page of somebody who takes part, opened. */
export async function unfold(content: ReturnType<typeof contentOf>, block: string, label: string) {
  const head = content.locator(`#block-${block}`);
  await head.waitFor();
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  await content.getByRole('button', { name: beginning(label), expanded: true }).waitFor();
  return content.locator(`#block-${block}-body`);
}

export async function planSession(stage: Stage): Promise<void> {
  await openAdvisory(stage);
  await press(stage, actions.planSessions);
  await enter(stage, sessions.columns.startsAt.label.es, story.sessionAt);
  await enter(stage, sessions.columns.place.label.es, 'Aula 1 del centro');
  await stage.picture(stage.desk, 'plan-session');
  await press(stage, words.sessions.save(1));
  await told(stage, beginning(words.sessions.planned(1)));
}

/** The session still shows what she said when she accepted, until it is settled. */
export async function settleCondition(stage: Stage): Promise<void> {
  await openAdvisory(stage);
  await press(stage, /10 dic/);
  await sees(stage, `«${condition}»`);
  await stage.picture(stage.desk, 'condition');
  await press(stage, words.advisories.condition.settle);
  await told(stage, words.advisories.condition.settled);
}

/** The area gets attendance link, survey link and the list to print. */
export async function sendTools(stage: Stage): Promise<void> {
  await openAdvisory(stage);
  await press(stage, actions.sendSessionTools);
  await told(stage, words.sessions.toolsSent(story.area.contactEmail));
  await stage.picture(stage.desk, 'advisory-ready');
  await openMail(stage.phone, story.area.contactEmail, /Lista y encuesta/);
  await stage.picture(stage.phone, 'tools-mail');
}
