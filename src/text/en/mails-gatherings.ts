// Mails about what takes place on a day: meetings, agendas, standing meetings.
import type { mailsGatherings as es } from '../es/mails-gatherings.ts';

type Words = typeof es;

export const mailsGatherings: Words = {
  meeting: {
    set: {
      subject: (d) => `${d.what}, ${d.when}: ${d.title}`,
      body: (d) => `Hello ${d.name},\n\nThe meeting “${d.what}” of “${d.title}” is set.`,
    },
    moved: {
      subject: (d) => `The meeting has changed: ${d.what}, ${d.when}`,
      body: (d) => `Hello ${d.name},\n\nThe meeting “${d.what}” of “${d.title}” has changed. This is how it is now:`,
    },
    cancelled: {
      subject: (d) => `Called off: ${d.what}, ${d.when}`,
      body: (d) =>
        `Hello ${d.name},\n\nThe meeting “${d.what}” of “${d.title}” will not take place on this day. The file attached takes it out of your calendar; if another day is set, we will tell you.`,
    },
    again: {
      subject: (d) => `It takes place after all: ${d.what}, ${d.when}`,
      body: (d) => `Hello ${d.name},\n\nThe meeting “${d.what}” of “${d.title}” takes place after all, as it was:`,
    },
    calendar: () => 'The file attached puts it into your calendar. If the time does not suit you, answer this message.',
  },
  agenda: {
    first: {
      subject: (d) => `${d.what}, ${d.period}: ${d.title}`,
      body: (d) => `Hello, ${d.name},\n\nHere is the agenda “${d.what}” of “${d.title}”, ${d.period}.`,
    },
    changed: {
      subject: (d) => `The agenda changed: ${d.what}, ${d.period}`,
      body: (d) =>
        `Hello, ${d.name},\n\nThe agenda “${d.what}” of “${d.title}” has changed. This is what is different; the whole of it is below:`,
    },
    calledOff: {
      subject: (d) => `Called off: ${d.what}, ${d.period}`,
      body: (d) =>
        `Hello, ${d.name},\n\n“${d.what}” of “${d.title}” does not take place on these days. The attached file takes its sessions out of your calendar.`,
    },
    added: (d) => `New: ${d.title}. ${d.when}`,
    moved: (d) =>
      [`Changed: ${d.title}. ${d.when}${d.before === '' ? '' : ` (before: ${d.before})`}`, d.place]
        .filter(Boolean)
        .join('. '),
    gone: (d) => `Called off: ${d.title}. ${d.when}`,
    calendar: () =>
      'The attached file puts all sessions into your calendar, and updates those that are there. If something does not suit you, reply to this message.',
  },
  series: {
    set: {
      subject: (d) => `Dates of ${d.what}: ${d.title}`,
      body: (d) => `Hello ${d.name},\n\nThe meetings “${d.what}” of “${d.title}” are set:`,
    },
    changed: {
      subject: (d) => `Other dates of ${d.what}: ${d.title}`,
      body: (d) =>
        `Hello ${d.name},\n\nThe meetings “${d.what}” of “${d.title}” have changed. These are as follows now:`,
    },
    moved: {
      subject: (d) => `One meeting of ${d.what} has changed: ${d.title}`,
      body: (d) =>
        `Hello ${d.name},\n\nOne meeting of “${d.what}”, of “${d.title}”, has changed; the others stay as they are. It is now:`,
    },
    cancelled: {
      subject: (d) => `One meeting of ${d.what} is called off: ${d.title}`,
      body: (d) =>
        `Hello ${d.name},\n\nThis meeting of “${d.what}”, of “${d.title}”, does not take place; the others stay as they are:`,
    },
    again: {
      subject: (d) => `One meeting of ${d.what} takes place after all: ${d.title}`,
      body: (d) =>
        `Hello ${d.name},\n\nThis meeting of “${d.what}”, of “${d.title}”, takes place after all, as it was:`,
    },
    calledOff: {
      subject: (d) => `The meetings of ${d.what} are called off: ${d.title}`,
      body: (d) => `Hello ${d.name},\n\nThe meetings “${d.what}” of “${d.title}” that were left do not take place:`,
    },
    calendar: () =>
      'The file attached brings all the meetings in your calendar up to date. If one does not suit you, answer this mail.',
  },
};
