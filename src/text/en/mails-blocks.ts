// Mails to those who take part in a case; everything happens on one page, theirs.
import type { mailsBlocks as es } from '../es/mails-blocks.ts';
import { mailsGatherings } from './mails-gatherings.ts';

type Words = typeof es;

export const mailsBlocks: Words = {
  ...mailsGatherings,
  openPage: () => 'Open my page',
  link: {
    subject: (d) => `Your page: ${d.title}`,
    body: (d) =>
      `Hello ${d.name},\n\nYou answer for ${d.organisation} (${d.role}) in “${d.title}”. Everything to fill in, read and agree on is on one page, which opens without an account or a password, on a phone too.`,
    after: (d) =>
      `The link is personal: keep this message and do not pass it on. If you need another, ask ${d.service} by answering this message.`,
  },
  invitation: {
    open: () => 'See the invitation and answer',
    first: {
      subject: (d) => `Invitation: ${d.title}`,
      body: (d) =>
        `Hello, ${d.name},\n\n${d.service} invites you to take part as ${d.role} in “${d.title}”. Could you? Please answer by ${d.due}.`,
    },
    reminder: {
      subject: (d) => `Waiting for your answer: ${d.title}`,
      body: (d) =>
        `Hello, ${d.name},\n\nSome days ago ${d.service} invited you to take part as ${d.role} in “${d.title}”. It helps us to know whether you can: please answer by ${d.due}.`,
    },
    after: (d) =>
      `One click answers it, without an account or a password, on a phone too. If you cannot, say so there and we ask somebody else. The link is personal: if you accept, it will be your page; do not forward this message. Questions? Reply to this message and ${d.service} answers.`,
    withdrawn: {
      subject: (d) => `Not needed any more: ${d.title}`,
      body: (d) =>
        `Hello, ${d.name},\n\nWe had invited you to take part as ${d.role} in “${d.title}”. This time it is not needed any more: there is nothing for you to do. Thank you for your willingness; we will think of you another time.`,
    },
  },
  application: {
    subject: (d) => `We have your request: ${d.title}`,
    body: (d) =>
      `Hello ${d.name},\n\nWe have the request of ${d.organisation}; its code is ${d.code}. The coordination reads it and writes to you with what comes next. This is what we noted:`,
    toCorrect: () => 'Something is missing. Please answer this message with the following:',
    after: () =>
      'On your page you see how it goes and what you have to fill in, without an account or a password. The link is personal: keep this message and do not forward it. If something is noted wrongly, answer this message.',
    otherAnswer: (d) => `Another answer came on ${d.on}, which says:\n${d.differs}`,
  },
  register: {
    in: {
      subject: (d) => `Your place is kept: ${d.title}`,
      place: (d) =>
        `Hello, ${d.name},\n\nYou are registered for “${d.title}”; your place is kept. This is what we noted; if something is wrong, correct it on your page or answer this e-mail.`,
      entry: (d) =>
        `Hello, ${d.name},\n\nWe have received “${d.entry}” for “${d.title}”. Thank you for sharing it; we write to you once it has been read. This is what came in:`,
    },
    corrected: {
      subject: (d) => `Corrected: ${d.title}`,
      place: (d) =>
        `Hello, ${d.name},\n\nYou had a place in “${d.title}” with this address already, so we did not register you twice: we corrected what stood there. This is how it is now:`,
      entry: (d) =>
        `Hello, ${d.name},\n\nWe had “${d.entry}” for “${d.title}” already, so we did not note it twice: we corrected what stood there. This is how it is now:`,
    },
    known: {
      subject: (d) => `We had it already: ${d.title}`,
      place: (d) =>
        `Hello, ${d.name},\n\nYour registration for “${d.title}” came in again. Your place is still kept; there is nothing else to do.`,
      entry: (d) =>
        `Hello, ${d.name},\n\n“${d.entry}” for “${d.title}” came in again. We had it already; there is nothing else to do.`,
    },
    waiting: {
      subject: (d) => `No place is left: ${d.title}`,
      place: (d) =>
        `Hello, ${d.name},\n\nThank you for your interest in “${d.title}”. All ${d.places} places are taken, and we cannot give you one for now. We keep what you sent: if a place becomes free, we write to you.`,
      entry: (d) =>
        `Hello, ${d.name},\n\nThank you for “${d.entry}”. We have the ${d.places} that fit into “${d.title}” already, so it does not count for now; we keep it in case there is room.`,
    },
    late: {
      subject: (d) => `It had closed already: ${d.title}`,
      place: (d) =>
        `Hello, ${d.name},\n\nThank you for your interest in “${d.title}”. Registration closed${d.until === '' ? '' : ` on ${d.until}`}, so yours came too late. If you are still interested, answer this e-mail and we see what can be done.`,
      entry: (d) =>
        `Hello, ${d.name},\n\nThank you for “${d.entry}”. For “${d.title}” we stopped taking them${d.until === '' ? '' : ` on ${d.until}`}, so it came too late. If it matters, answer this e-mail.`,
    },
    chosen: {
      subject: (d) => `About “${d.entry}”: ${d.title}`,
      body: (d) => `Hello, ${d.name},\n\nWe have read “${d.entry}”, which you sent for “${d.title}”. ${d.sentence}`,
    },
    page: () =>
      'Your page opens without account or password, on a telephone too. The link is personal: keep this e-mail and do not pass it on.',
  },
  shared: {
    subject: (d) => `Documents for you: ${d.title}`,
    body: (d) => `Hello ${d.name},\n\nThese documents of “${d.title}” were shared with you:`,
  },
  owed: {
    subject: (d) => (d.cases === 1 ? `What you owe in “${d.title}”` : `What you owe in ${d.cases} cases`),
    body: (d) =>
      `Hello ${d.name},\n\nThis is to remind you of the following. It is done on your page, without an account; if something keeps you from being in time, answer this message.`,
    item: (d) =>
      `${d.what}: ${d.missing}${d.due === '' ? '' : d.isLate ? `. It was due on ${d.due}` : `. Due on ${d.due}`}`,
    meeting: (d) => [`${d.what}: ${d.when}`, d.place].filter((part) => part !== '').join('. '),
  },
  commitment: {
    subject: (d) => `An agreement in your name: ${d.what}`,
    body: (d) =>
      `Hello ${d.name},\n\nIn “${d.title}” the following was agreed, in your name, until ${d.due}. You can record progress on your page whenever you like, without an account.`,
  },
  commitmentCancelled: {
    subject: (d) => `No longer needed: ${d.what}`,
    body: (d) =>
      `Hello ${d.name},\n\nThe agreement “${d.what}” of “${d.title}” was taken out of the follow-up plan. You need not do anything.`,
  },
  survey: {
    subject: (d) => `${d.what}: ${d.title}`,
    body: (d) =>
      `Hello ${d.name},\n\nPlease forward this message to those who took part in “${d.title}”, and answer yourself too. There are few questions, without an account and without a name.`,
    open: () => 'Answer',
    after: (d) => `For WhatsApp, copy the link:\n${d.url}`,
  },
  delivery: {
    open: () => 'Open what was handed in',
    arrived: {
      subject: (d) => `To be reviewed: ${d.what}, of ${d.title}`,
      body: (d) =>
        `Hello ${d.name},\n\n“${d.what}” of “${d.title}” was handed in. Please review it and say on your page whether you approve it or what has to change${d.due === '' ? '' : `, by ${d.due}`}.`,
    },
    approved: {
      subject: (d) => `Approved: ${d.what}, of ${d.title}`,
      body: (d) => `Hello ${d.name},\n\n“${d.what}” of “${d.title}” was approved. Thank you for your work.`,
    },
    returned: {
      subject: (d) => `Changes asked for: ${d.what}, of ${d.title}`,
      body: (d) =>
        `Hello ${d.name},\n\n“${d.what}” of “${d.title}” was reviewed, and these changes are asked for. Hand in the corrected version on your page${d.due === '' ? '' : `, by ${d.due}`}.`,
    },
  },
  document: {
    subject: (d) => `${d.what}: ${d.title}`,
    body: (d) =>
      `Hello ${d.name},\n\nHere is the document “${d.what}” of “${d.title}”, as PDF. Earlier versions are on your page too.`,
    review: (d) => `Please read it and say on your page whether you approve it or what has to change, by ${d.due}.`,
  },
};
