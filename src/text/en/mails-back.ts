// Mails that take back what another mail had said.
// Each says what had been announced, what holds now and what is needed, if anything.
import { ended } from '../ended.ts';
import type { Reviewed } from '../es/mails-back.ts';
import type { Text } from '../text.ts';

const on = ({ when }: Reviewed) => (when ? ` on ${when}` : '');
const because = ({ reason }: Reviewed) => (reason ? ` Reason: ${ended(reason)}` : '');

export const mailsBack: Text['mailsBack'] = {
  sessionResumed: {
    subject: (d) => `The session takes place: ${d.what}, ${d.when}`,
    body: (d) =>
      `Dear ${d.name},\n\nWe had written that the session “${d.what}” was cancelled. That no longer holds: it takes place as agreed. The attached file puts it back in your calendar. We are sorry for the confusion.`,
  },
  invitationReopened: {
    subject: (d) => `Your invitation is still open: ${d.title}`,
    declined: (d) =>
      `Dear ${d.name},\n\nWe had noted that you could not accompany “${d.title}”, with the group of “${d.area}”. We have taken that answer back and your invitation is open again. These are the details:`,
    accepted: (d) =>
      `Dear ${d.name},\n\nWe had noted that you would accompany “${d.title}”, with the group of “${d.area}”. We have taken that answer back and your invitation is open again. These are the details:`,
    by: (d) =>
      `Would you tell us whether you can, by ${d.by}? Whatever your answer, it helps us. We are sorry for the confusion.`,
  },
  certificateWithdrawn: {
    subject: (d) => `Your certificate for “${d.topic}” was withdrawn`,
    body: (d) =>
      `Dear ${d.name},\n\nThe certificate in your name for “${d.topic}”, with the code ${d.code}, was withdrawn today, ${d.on}, and is no longer valid: whoever checks the code will see so.${d.reason ? ` Reason: ${ended(d.reason)}` : ' It was issued by mistake.'} If another one is due to you, we will send it; if you have questions, reply to this mail. We are sorry for the trouble.`,
  },
  trainingCancelled: {
    subject: (d) => `Training of mentors cancelled: ${d.session.toLowerCase()} session`,
    body: (d) =>
      `Dear ${d.person},\n\nThe ${d.session.toLowerCase()} session of the training, which was on ${d.when}, will not take place.${d.reason ? ` Reason: ${ended(d.reason)}` : ''} The attached file takes it out of your calendar. We will write to you when there is another date; you need not do anything.`,
  },
  trainingResumed: {
    subject: (d) => `The training of mentors takes place: ${d.session.toLowerCase()} session`,
    body: (d) =>
      `Dear ${d.person},\n\nWe had written that the ${d.session.toLowerCase()} session of the training was cancelled. That no longer holds: it takes place on ${d.when}, as agreed. The attached file puts it back in your calendar. We are sorry for the confusion.`,
  },
  linkUpCancelled: {
    subject: (d) => `Link-up meeting cancelled: “${d.title}”`,
    body: (d) =>
      `Dear ${d.name},\n\nThe link-up meeting of “${d.title}”, which was on ${d.when}, will not take place.${d.detail ? ` Reason: ${ended(d.detail)}` : ''} The attached file takes it out of your calendar. The advisory goes on: when there is another date, the invitation comes by e-mail.`,
  },
  linkUpAgain: () => 'We had written that this meeting was cancelled; that no longer holds, and this is its date.',
  linkUpReopened: {
    subject: (d) => `The link-up meeting is still to come: “${d.title}”`,
    body: (d) =>
      `Dear ${d.mentor},\n\nWe wrote as if you had met the team of “${d.area}” already, and that was our mistake. ${d.when ? `The meeting is on ${d.when}` : 'We will tell you the day of the meeting'}, and you need not deliver anything for now. The templates that we shared stay yours; you get the dates for delivering after the meeting. We are sorry for the confusion.`,
  },
  reviewReopened: {
    toMentor: {
      subject: (d) => `Under review again: ${d.what} of “${d.title}”`,
      approved: (d) =>
        `Dear ${d.mentor},\n\nWe had written that “${d.area}” approved “${d.what}”${on(d)}. That answer was taken back and what you delivered is under review again.${because(d)} You need not do anything: we will write as soon as there is another answer. We are sorry for the confusion.`,
      returned: (d) =>
        `Dear ${d.mentor},\n\nWe had written that “${d.area}” asked for changes to “${d.what}”${on(d)}. That answer was taken back and what you delivered is under review again.${because(d)} You need not do anything, and the date for the new version no longer counts: we will write as soon as there is another answer. If you have prepared another version already, you can deliver it on the same page. We are sorry for the confusion.`,
    },
    toArea: {
      subject: (d) => `To review again: ${d.what} of “${d.title}”`,
      approved: (d) =>
        `Dear ${d.name},\n\nWe had noted that${on(d)} you approved “${d.what}”, by ${d.mentor}. The coordination has taken that answer back.${because(d)} Would you give it again? It may be the same or another one; it helps a lot to have it by ${d.due}. We are sorry for the trouble.`,
      returned: (d) =>
        `Dear ${d.name},\n\nWe had noted that${on(d)} you asked for changes to “${d.what}”, by ${d.mentor}. The coordination has taken that answer back.${because(d)} Would you give it again? It may be the same or another one; it helps a lot to have it by ${d.due}. We are sorry for the trouble.`,
      written: (d) => (d.detail ? `This is what you had written, in case it helps:\n\n${d.detail}` : ''),
    },
  },
  unshared: {
    subject: (d) => `“${d.title}” is no longer shared with you`,
    body: (d) =>
      `Hello${d.name ? ` ${d.name}` : ''},\n\nWe had given you access to “${d.title}” by mistake, and have taken it away. You need not do anything. If you need it for your work, reply to this mail and we will see to it. We are sorry for the confusion.`,
  },
};
