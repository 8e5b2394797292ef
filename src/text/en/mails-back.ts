// Mails that take back what another mail had said.
// Each says what had been announced, what holds now and what is needed, if anything.
import type { Text } from '../text.ts';

export const mailsBack: Text['mailsBack'] = {
  sessionResumed: {
    subject: (d) => `The session takes place: ${d.what}, ${d.when}`,
    body: (d) =>
      `Hello ${d.name},\n\nWe had written that the session “${d.what}” was cancelled. That no longer holds: it takes place as agreed. The attached file puts it back in your calendar. We are sorry for the confusion.`,
  },
};
