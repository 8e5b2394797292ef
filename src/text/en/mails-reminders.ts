// Mails that somebody else is waited for: to review, to fill in, to settle, to come.
// Each names what is missing, until when it helps, and how to do it.
import type { Text } from '../text.ts';

export const mailsReminders: Text['mailsReminders'] = {
  review: {
    button: () => 'Review and answer',
    foreign: (d) =>
      `The document is in a space of ${d.mentor}. If it does not open, ask her for access${d.email ? `: ${d.email}` : ''}.`,
    reminder: {
      subject: (d) => `Your answer is missing: ${d.what} of “${d.title}”`,
      body: (d) =>
        `Dear ${d.name},\n\nSince ${d.when} ${d.mentor} has been waiting for your opinion on: ${d.what}. If it serves the group, approve it with the first button; if not, tell her there what to adjust.`,
    },
    arrived: (d) => `A delivery has arrived: ${d.what} of “${d.title}”`,
    toCoordination: (d) =>
      `Dear ${d.name},\n\n${d.mentor} has delivered: ${d.what} of “${d.title}” (${d.code}). ${d.contact ? `We asked ${d.contact} to review it by ${d.due}; the answer will appear in the panel.` : `There is no e-mail of “${d.area}” to ask for the review: get it by other means and record it in the panel.`}`,
  },
  survey: {
    subject: (d) => `Will you tell us how “${d.title}” went?`,
    body: (d) =>
      `Dear ${d.mentor},\n\nYour survey about “${d.title}”, with the group of “${d.area}”, has not arrived yet. It takes three minutes and helps us to prepare the next advisories better.`,
  },
  logistics: {
    subject: (d) => `To settle${d.when ? ` before ${d.when}` : ''}: “${d.title}”`,
    body: (d) =>
      `Dear ${d.contact},\n\n${d.when ? `The first session of “${d.title}” with ${d.mentor} is near.` : `We are preparing the first session of “${d.title}” with ${d.mentor}.`} For everything to be ready we still need to know about:`,
    how: () =>
      'Tick on your page what is settled, even if it is only a part. If you prefer, reply to this mail and we will write it down.',
  },
  profile: {
    subject: (d) => `Your profile for ${d.service} is missing`,
    body: (d) =>
      `Dear ${d.name},\n\nOnly your profile is missing for us to invite you in ${d.service}: which topics you can give, and when. It takes about five minutes; if you would rather fill it in together, reply to this mail.`,
  },
  training: {
    subject: (d) => `Reminder of the training: ${d.when}`,
    body: (d) =>
      `Dear ${d.name},\n\nThis is a reminder of the training. If something keeps you from coming, reply to this mail and we will give you another date.`,
  },
  areaReport: {
    subject: (d) => `Report of “${d.area}”, ${d.from} to ${d.until}`,
    body: (d) =>
      `Dear ${d.name},\n\nAttached as PDF is what was done with “${d.area}” from ${d.from} to ${d.until}: requests, advisories, attendance and what the participants said, without names. To comment on it or to ask for another period, reply to this mail.`,
  },
};
