// From the area's request to a mentor who says yes: form on a phone, acknowledgement, review, candidates, two invitations.
import { expect } from 'vitest';
import { mentors, story } from '../../../demo/story-people.ts';
import { areaRequestForm } from '../../../src/forms/area-request.ts';
import { mailsRequests } from '../../../src/text/es/mails-requests.ts';
import { pageTexts } from '../../../src/text/page-text.ts';
import { PHONE } from '../browser.ts';
import { answerForm, openForm } from './form-page.ts';
import { contentOf, followLink, openMail } from './mail.ts';
import { beginning, press, section, sees, titled, told, words } from './panel.ts';
import { panelOf, type Stage } from './stage.ts';

const pages = pageTexts.es;
const [declining, accepting] = mentors;

/** The area asks on its phone and follows the link of the acknowledgement to the page of its request. */
export async function askForSupport(stage: Stage): Promise<void> {
  const { phone } = stage;
  await openForm(phone, areaRequestForm);
  await answerForm(phone, areaRequestForm, story.request, (page) => stage.picture(phone, `request-form-${page}`));
  await stage.picture(phone, 'request-sent');
  await openMail(phone, story.request.contactEmail);
  await stage.picture(phone, 'acknowledgement');
  const status = await followLink(phone, beginning(mailsRequests.acknowledgement.button));
  await contentOf(status).getByRole('heading', { name: story.request.topic }).waitFor();
  await stage.picture(status, 'status-page');
  await status.close();
}

/** She finds the request under Hoy, reads it, and takes it as reviewed; the candidates appear. */
export async function reviewRequest(stage: Stage): Promise<void> {
  await section(stage, 'today');
  await sees(stage, new RegExp(story.request.topic));
  await stage.picture(stage.desk, 'today-with-request');
  await section(stage, 'requests');
  await press(stage, new RegExp(story.request.topic));
  await sees(stage, story.request.objective);
  await stage.picture(stage.desk, 'request');
  await press(stage, words.requests.actions.reviewRequest);
  await told(stage, words.requests.reviewed);
}

/** Candidates stand in order with the reasons for their points; she invites the first. */
export async function inviteFirst(stage: Stage): Promise<void> {
  await titled(stage, beginning(words.candidates.title('').trim()));
  const panel = panelOf(stage);
  const invite = panel.getByRole('button', { name: beginning(words.candidates.inviteName('')) });
  await invite.first().waitFor();
  expect(await invite.count()).toBeGreaterThanOrEqual(2);
  await panel.getByText(words.candidates.why).first().click();
  expect(await panel.locator('details[open] li').count()).toBeGreaterThan(2);
  await stage.picture(stage.desk, 'candidates');
  await inviteNamed(stage, declining.name);
}

async function inviteNamed(stage: Stage, name: string): Promise<void> {
  await press(stage, words.candidates.inviteName(name));
  await told(stage, words.candidates.invited(name));
}

/** The first mentor reads her mail and says on its page that she cannot, with her reason. */
export async function decline(stage: Stage): Promise<void> {
  await openMail(stage.outside, declining.email, /Invitación/);
  await stage.picture(stage.outside, 'invitation-mail');
  const page = await followLink(stage.outside, beginning(mailsRequests.invitation.button));
  const content = contentOf(page);
  await stage.picture(page, 'invitation-page');
  await content.getByRole('button', { name: pages.invitation.decline }).click();
  await content.getByLabel(beginning(pages.invitation.declineReason)).fill('Ese día viajo; con gusto en enero.');
  await stage.picture(page, 'declining');
  await content.getByRole('button', { name: pages.invitation.declineSure }).click();
  await content.getByText(pages.invitation.thanksDeclined).waitFor();
  await stage.picture(page, 'declined');
  await page.close();
}

/** She sees under Hoy that the first cannot, and invites the next candidate. */
export async function inviteAnother(stage: Stage): Promise<void> {
  await section(stage, 'today');
  await stage.picture(stage.desk, 'today-after-decline');
  await section(stage, 'requests');
  await press(stage, new RegExp(story.request.topic));
  await sees(stage, /con gusto en enero/);
  await press(stage, words.requests.actions.candidates);
  await inviteNamed(stage, accepting.name);
  await stage.picture(stage.desk, 'second-invited');
}

/** What the second mentor says with her yes. */
export const condition = 'Puedo, pero llegaría media hora tarde';

/** The second mentor accepts from her mail, on a condition; with her yes the advisory opens. */
export async function accept(stage: Stage): Promise<void> {
  await openMail(stage.phone, accepting.email, /Invitación/);
  const page = await followLink(stage.phone, beginning(mailsRequests.invitation.button));
  const content = contentOf(page);
  await stage.picture(page, 'invitation-on-phone');
  // Both answers are in sight before anything is scrolled.
  for (const name of [pages.invitation.accept, pages.invitation.decline]) {
    const place = await content.getByRole('button', { name, exact: true }).boundingBox();
    expect((place?.y ?? PHONE.height) + (place?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
  }
  await content.getByLabel(beginning(pages.invitation.comment)).fill(`${condition}.`);
  await content.getByRole('button', { name: pages.invitation.accept, exact: true }).click();
  await content.getByText(pages.invitation.thanksAccepted).waitFor();
  await stage.picture(page, 'accepted');
  await page.close();
  await section(stage, 'advisories');
  await sees(stage, new RegExp(accepting.name));
}
