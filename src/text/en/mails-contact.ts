// Mails when another person of the area becomes the contact of a case, or her address was corrected.
// Each says what changes for its reader.
import type { Text } from '../text.ts';

export const mailsContact: Text['mailsContact'] = {
  facts: {
    code: 'Code',
    area: 'Area',
    topic: 'Topic',
    mentor: 'Mentor',
    contact: 'Contact',
    email: 'E-mail',
    phone: 'Telephone',
  },
  toNew: {
    subject: (d) => (d.former ? `You are the contact of “${d.title}” now` : `From here on: “${d.title}”`),
    body: (d) =>
      d.former
        ? `Dear ${d.contact},\n\nFrom today we write to you about the request of “${d.area}” to ${d.service}; ${d.former} looked after it before. These are the details, and the button shows how it is going. If you think this is a mistake, answer this e-mail.`
        : `Dear ${d.contact},\n\nWe noted this address for the request of “${d.area}” to ${d.service}. From today we write to you here; use the links of this message, the earlier ones no longer work.`,
    meetings: (count) =>
      count === 1
        ? 'The meeting that has a date; the attached file adds it to your calendar:'
        : 'The meetings that have a date; the attached files add them to your calendar:',
    review: () => 'The mentor has delivered something and waits for your opinion: the first button opens it.',
  },
  toFormer: {
    subject: (d) => `${d.contact} takes over “${d.title}”`,
    body: (d) =>
      `Dear ${d.former},\n\nFrom today ${d.contact} is the contact of request ${d.code} (“${d.title}”) of “${d.area}”. You will receive no more e-mails about it, and your links no longer work. Thank you for your company so far; if this is a mistake, answer this e-mail.`,
    meetings: (count) =>
      count === 1
        ? 'The attached file removes the meeting from your calendar.'
        : 'The attached files remove the meetings from your calendar.',
  },
  toMentor: {
    subject: (d) => `Contact for “${d.title}”: ${d.contact}`,
    body: (d) =>
      d.former
        ? `Dear ${d.name},\n\n${d.former} no longer looks after “${d.title}” in “${d.area}”; from today your contact is ${d.contact}. The agreed dates stay as they are.`
        : `Dear ${d.name},\n\n${d.contact}, your contact in “${d.area}” for “${d.title}”, has another e-mail address. The agreed dates stay as they are.`,
  },
};
