// The session: participants register and answer on their phones, she closes the list, the mentor tells how it went.
import { mentors, story } from '../../../demo/story-people.ts';
import { advisorSurveyForm } from '../../../src/forms/advisor-survey.ts';
import { attendanceForm } from '../../../src/forms/attendance.ts';
import { recipientSurveyForm } from '../../../src/forms/recipient-survey.ts';
import { advisories } from '../../../src/text/es/advisories.ts';
import { mailsAdvisories } from '../../../src/text/es/mails-advisories.ts';
import { answerForm } from './form-page.ts';
import { followLink, openMail } from './mail.ts';
import { beginning, press, section, sees, told, words } from './panel.ts';
import { openAdvisory } from './preparing.ts';
import { moveClock, type Stage } from './stage.ts';

const { buttons } = mailsAdvisories;
const [, mentor] = mentors;

/** Each participant opens the link that the area's contact shares. */
export async function registerAttendance(stage: Stage): Promise<void> {
  await moveClock(stage, `${story.sessionAt.slice(0, 10)}T17:30`);
  await openMail(stage.phone, story.area.contactEmail, /Lista y encuesta/);
  const page = await followLink(stage.phone, beginning(buttons.attendance()));
  const address = page.url();
  for (const person of story.participants) {
    await page.goto(address);
    await answerForm(page, attendanceForm, person, () => stage.picture(page, 'attendance'));
  }
  await stage.picture(page, 'attendance-done');
  await page.close();
}

export async function answerSurveys(stage: Stage): Promise<void> {
  await openMail(stage.phone, story.area.contactEmail, /Lista y encuesta/);
  const page = await followLink(stage.phone, beginning(buttons.survey()));
  const address = page.url();
  for (const survey of story.surveys) {
    await page.goto(address);
    await answerForm(page, recipientSurveyForm, survey);
  }
  await stage.picture(page, 'survey-done');
  await page.close();
}

export async function closeAttendance(stage: Stage): Promise<void> {
  const count = story.participants.length;
  await section(stage, 'today');
  await stage.picture(stage.desk, 'today-after-session');
  await openAdvisory(stage);
  await press(stage, advisories.actions.recordAttendance);
  await sees(stage, words.sessions.recorded(count, count - 1));
  await stage.picture(stage.desk, 'attendance-list');
  await press(stage, words.sessions.closeList(count));
  await sees(stage, words.sessions.closeListSure(count));
  await press(stage, words.sessions.closeList(count));
  await told(stage, words.sessions.closedNow);
}

export async function askMentor(stage: Stage): Promise<void> {
  await openAdvisory(stage);
  await press(stage, advisories.actions.sendAdvisorSurvey);
  await told(stage, words.advisories.surveySent(mentor.email));
  await openMail(stage.outside, mentor.email, /¿Cómo le fue/);
  const page = await followLink(stage.outside, beginning(buttons.survey()));
  await answerForm(page, advisorSurveyForm, story.mentorSurvey, () => stage.picture(page, 'mentor-survey'));
  await page.close();
}
