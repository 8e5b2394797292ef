// Mails that somebody else is waited for: to review, to fill in, to settle, to come.
// Each names what is missing, until when it helps, and how to do it.
import type { Text } from '../text.ts';

export const mailsReminders: Text['mailsReminders'] = {
  review: {
    button: () => 'Review and answer',
    foreign: (d) =>
      `The document is in a space of ${d.mentor}. If it does not open, ask her for access${d.email ? `: ${d.email}` : ''}.`,
    arrived: (d) => `A delivery has arrived: ${d.what} of “${d.title}”`,
    toCoordination: (d) =>
      `Dear ${d.name},\n\n${d.mentor} has delivered: ${d.what} of “${d.title}” (${d.code}). ${d.contact ? `We asked ${d.contact} to review it by ${d.due}; the answer will appear in the panel.` : `There is no e-mail of “${d.area}” to ask for the review: get it by other means and record it in the panel.`}`,
  },
};
