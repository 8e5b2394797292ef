// Why something about an advisory could not be done, and what to do instead.
// Part of `refusals`; the codes stand there.
import type { refusalsAdvisories as spanish } from '../es/refusals-advisories.ts';

export const refusalsAdvisories: typeof spanish = {
  advisoryOver: (d) => `${d.id} is closed or cancelled and nothing was changed. To go on, reopen it from its screen.`,
  addressMissing: (d) =>
    `The e-mail of “${d.who}” is missing, so nothing was sent. Write it in their record and try again.`,
  hourPast: (d) => `${d.when} has passed and nothing was saved. Choose a day and time still to come.`,
  dayPast: (d) => `${d.when} has passed and nothing was saved. Choose today or a later day.`,
  dayAhead: (d) => `Its day has not come yet (${d.when}); record it once it has happened.`,
  linkUpMissing: (d) => `Record the link-up of ${d.id} first: that is when the mentor gets the templates.`,
  notAskedFor: (d) =>
    `We are not expecting “${d.what}” for this advisory now. If you prepared it, reply to the coordination's mail.`,
  notDelivered: (d) =>
    `${d.id} has not been delivered, so there is nothing to review. Record the delivery with its link first.`,
  deliveryReplaced: (d) =>
    `The mentor has just replaced “${d.what}” with another version, and your answer was not saved. Open the page again to review the new one.`,
  alreadyReviewed: (d) =>
    `${d.id} was reviewed on ${d.on} and nothing was changed. If there is a new version, review that one; if the answer was a mistake, the coordination can use “Reopen review”.`,
  sessionCancelled: (d) =>
    `Session ${d.id} is cancelled and nothing was changed. If it takes place after all, use “Resume session” on its screen.`,
  sessionHeld: (d) => `Session ${d.id} was held and its attendance is complete; nothing was changed.`,
  sessionReplaced: (d) =>
    `Another session of this advisory (${d.id}) is at that hour, so ${d.session} stays cancelled. Cancel or move the other one first.`,
  noSessionsGiven: () => 'There are no sessions to save. Add at least one with day and length.',
  tooManySessions: (d) => `Too many sessions at once (at most ${d.max}). Save them in parts.`,
  tooManyPeople: (d) => `Too many people at once (at most ${d.max}). Save them in parts.`,
  attendanceEmpty: () => 'There is no attendance to record. Write names or how many people came.',
  womenAboveTotal: (d) =>
    `You wrote ${d.women} women out of ${d.attended} people. Check the numbers; nothing was saved.`,
  countBelowRecorded: (d) =>
    `${d.recorded} people are recorded already and the total cannot be lower (${d.attended}). Check the list; nothing was saved.`,
  formMissing: (d) =>
    `The form “${d.form}” is missing, so nothing was sent. Open Entrepares › Check installation to restore it.`,
  nothingHeld: (d) =>
    `${d.id} has no session with complete attendance yet, so the report would be empty. Record attendance first.`,
  subjectMissing: () => 'Say which advisory or which session the document is about.',
  periodReversed: () => 'The period ends before it begins. Check both dates.',
  noCommitments: () => 'There are no agreements to save. Write at least one with owner and date.',
  commitmentOver: (d) =>
    `Commitment ${d.id} was cancelled and takes no more progress. If that is a mistake, reply to the coordination's mail.`,
  notReadyToClose: (d) => `Before closing, this is missing: ${d.missing}. Complete it, or close all the same.`,
  notClosed: (d) => `${d.id} is neither closed nor cancelled; there is nothing to reopen.`,
  notApproved: () => 'Only what the area has approved, and has a link, is kept in the repertoire.',
  answerHasAdvisory: (d) =>
    `${d.name} accepted and her advisory ${d.advisory} is under way, so nothing was changed. To take her answer back, use “Cancel advisory” on its screen.`,
  answerEnded: (d) =>
    `The invitation of ${d.name} is no longer open and nothing was changed. If she can now, invite her again from “See candidates”.`,
  certificateMaking: (d) =>
    `Certificate ${d.id} is still on its way. Wait a minute and refresh; if it does not arrive, take it out in Settings › Outbox.`,
  trainingCancelled: (d) =>
    `Training ${d.id} is cancelled and nothing was changed. If it takes place after all, use “Resume training” on its screen.`,
  trainingHeld: (d) =>
    `Training ${d.id} has attendance written down, so it was not cancelled. If the attendance is a mistake, correct it first.`,
  linkUpHeld: (d) =>
    `The link-up of ${d.id} is recorded as held on ${d.on} and was not cancelled. If that was a mistake, use “Not held yet”.`,
  linkUpUsed: (d) => `${d.name} has delivered “${d.what}”, so the link-up stays as held. Nothing was changed.`,
  reviewDelivered: (d) =>
    `The mentor has delivered another version of “${d.what}” (${d.on}), so the earlier answer stays and nothing was changed. Review that version.`,
  reviewHeld: (d) =>
    `The session of ${d.on} was held with “${d.what}” approved, so it stays approved and nothing was changed. If something has to be different next time, write to the mentor.`,
  reviewKept: (d) =>
    `“${d.what}” is in the repertoire because it was approved (“${d.title}”), so it stays approved and nothing was changed. If it has to leave there, delete row ${d.id} of the tab “${d.tab}” and try again.`,
  certificateUnknown: () =>
    'We cannot find that certificate. Check the link or write to the institution that issued it.',
  effectRunning: (d) => `${d.id} is going out right now. Wait a minute and refresh the list.`,
  effectGone: (d) => `${d.id} has gone out or was removed; nothing is pending.`,
};
