// Mails and ready texts before an advisory begins: to the requesting area, to invited mentors and to candidates.
// Written to people outside the team; they carry the public name of the service.
import type { Text } from '../text.ts';

export const mailsRequests: Text['mailsRequests'] = {
  acknowledgement: {
    subject: (d) => `We have your request ${d.code}: ${d.title}`,
    body: (d) =>
      `Dear ${d.contact},\n\nWe have your request to ${d.service}. The coordination will review it and tell you ${d.by ? `by ${d.by}` : 'very soon'} ${d.isShort ? 'whether we found somebody to accompany' : 'who will accompany'} your group.`,
    button: 'See how my request is going',
    reply: 'If anything changes, answer this e-mail.',
    shortNotice: (d) =>
      `To be frank: the date you propose, ${d.when}, is ${d.days <= 0 ? 'today' : d.days === 1 ? 'tomorrow' : `in ${d.days} days`}, and finding a mentor and preparing the session usually takes us up to ${d.term} days. We will do what we can but cannot promise it. If you can move it, answer this e-mail with another date.`,
  },
  correction: {
    subject: (d) => `Your request ${d.code} needs a correction`,
    body: (d) =>
      `Dear ${d.contact},\n\nWe have your request and kept all of it under the code ${d.code}. To go on, this has to be corrected:`,
    how: () => 'Answer this e-mail with the right details; there is no need to fill in the form again.',
    note: (d) => `Note from the coordination: ${d.message}`,
  },
  corrected: {
    subject: (d) => `Your request ${d.code} is complete now`,
    body: (d) =>
      `Dear ${d.contact},\n\nThank you for the correction. Your request to ${d.service} is complete now. ${d.by ? `By ${d.by} at the latest` : 'Very soon'} we will tell you ${d.isShort ? 'whether we found somebody to accompany' : 'who will accompany'} your group. This is what we have:`,
  },
  closed: {
    subject: (d) => `Request ${d.code} is closed`,
    body: (d) =>
      `Dear ${d.contact},\n\nWe closed the request “${d.title}” (${d.code}). Reason: ${d.reason.toLowerCase()}.${d.note ? `\n\n${d.note}` : ''}\n\nIf you still need it, answer this e-mail and we will take it up again.`,
  },
  reopened: {
    subject: (d) => `We take up request ${d.code} again`,
    body: (d) =>
      `Dear ${d.contact},\n\nWe had written that the request “${d.title}” (${d.code}) was closed. It is open again: we go on looking for your mentor, and you need not ask anew.`,
  },
  recruiting: {
    subject: (d) => `Your request ${d.code} is waiting for a new mentor`,
    body: (d) =>
      `Dear ${d.contact},\n\nToday nobody of our network can take “${d.title}”. We have opened a recruiting with training for it; your request keeps its place and we will tell you as soon as there is a mentor.`,
  },
  invitation: {
    subject: (d) => `Invitation: ${d.title} · ${d.area}`,
    body: (d) =>
      `Dear ${d.name},\n\nThe team of “${d.area}” asked for support in “${d.title}” and we thought of you. These are the details:`,
    expectedTitle: 'What is expected:',
    button: 'Answer the invitation',
    by: (d) => `It helps us a great deal to have your answer, whatever it is, by ${d.by}.`,
    noLink: () => 'To answer, reply to this e-mail with “I accept” or “I cannot this time”.',
  },
  reminder: {
    subject: (d) => `Can you take “${d.title}”?`,
    body: (d) =>
      `Dear ${d.name},\n\nSome days ago we invited you to accompany the group of “${d.area}” in “${d.title}”. It helps us to know whether you can, even if the answer is no, so that the group is not left waiting.`,
  },
  declined: {
    subject: () => 'Thank you for telling us',
    body: (d) =>
      `Dear ${d.name},\n\nThank you for your answer about “${d.title}”. We will look for another mentor, and will gladly think of you for the next ones.`,
  },
  covered: {
    subject: (d) => `“${d.title}” has a mentor`,
    body: (d) =>
      `Dear ${d.name},\n\n“${d.title}”, with the group of “${d.area}”, has a mentor by now, so there is no need to answer. Thank you for being willing; we will ask you for the next one.`,
  },
  withdrawn: {
    subject: (d) => `No need to answer any more: ${d.title}`,
    body: (d) =>
      `Dear ${d.name},\n\nWe have withdrawn the invitation to “${d.title}”, with the group of “${d.area}”. We are sorry for the change and thank you for your time; we will ask you for the next one.`,
  },
  teamAnswer: {
    accepted: (d) => `${d.name} accepted “${d.title}”`,
    declined: (d) => `${d.name} cannot take “${d.title}”`,
    body: (d) =>
      `Dear ${d.to},\n\nThis is the answer to the invitation of request ${d.code}.${d.comment ? `\n\nHer comment: ${d.comment}` : ''}\n\n${d.next}`,
    nextDeclined: 'Another mentor has to be invited: open the request in the panel and choose “See candidates”.',
    nextAccepted: 'The advisory is open; the link-up comes next.',
    nextSeats: (d) =>
      d.left === 1
        ? '1 more mentor is needed for this request.'
        : `${d.left} more mentors are needed for this request.`,
  },
  profile: {
    subject: (d) => `Your mentor profile in ${d.service}`,
    body: (d) =>
      `Dear ${d.name},\n\n${d.trained ? 'Thank you for completing the training. ' : ''}Tell us which topics you can give, at what hours, and how you like to work. With that we will invite you to the advisories that suit you. It takes about five minutes.`,
    button: 'Fill in my profile',
    noLink: () => 'Answer this e-mail and we will help you fill it in.',
  },
  welcome: {
    subject: (d) => `We have your profile for ${d.service}`,
    active: (d) =>
      `Dear ${d.name},\n\nYour profile is in our directory. When an area asks for something that suits you we will write to you; you can always say yes or no.`,
    candidate: (d) =>
      `Dear ${d.name},\n\nThank you for wanting to mentor. The training comes next: two sessions of two hours. We will write to you with the dates.`,
  },
  training: {
    subject: (d) => `Mentor training: ${d.session.toLowerCase()} session`,
    body: (d) =>
      `Dear ${d.person},\n\nWe expect you at the ${d.session.toLowerCase()} session of the training for mentoring in ${d.service}. The attached file adds it to your calendar.`,
    changed: (d) => `The training of mentors has changed: ${d.session.toLowerCase()} session`,
    changedBody: (d) =>
      `Dear ${d.person},\n\nThe ${d.session.toLowerCase()} session of the training for mentoring in ${d.service} has changed. This is how it stands; the attached file updates it in your calendar.`,
    facts: {
      when: 'When',
      hours: 'Length',
      where: 'Where',
      modality: 'Modality',
      topics: 'What we will cover',
      name: 'Generation',
    },
    closing: () => 'If you cannot come, answer this e-mail and we will give you another date.',
  },
  call: {
    required: {
      vocation: 'A vocation for accompanying other women',
      groups: 'Experience with groups',
      values: 'Listening, without judging and with respect',
    },
    preferred: {
      gender: 'Knowing about equality and how to name everybody (if it is new to you, we learn it together)',
      digital: 'Basic use of video calls',
    },
    noDegree: 'No school degree is asked for.',
    titles: {
      communityLeader: 'For a community leader',
      openCall: 'Open call, social networks',
      volunteering: 'For an allied institution',
    },
    communityLeader: (d) =>
      `Hello. We know that people in your community come to you for what you know and for how you stand by them. At ${d.service} we would like to invite you to share that experience with other women${d.topic}. We give you a training of two sessions and materials; you bring your experience and decide when you can. No degree is asked for. ${d.link}`,
    openCall: (d) =>
      `Do you like to stand by other women? 💜 ${d.service}${d.institution} is looking for mentors${d.topic}.\n\nWe look for people with:\n• ${d.required.join('\n• ')}\n\nHelpful, though not needed:\n• ${d.preferred.join('\n• ')}\n\nNo school degree is asked for. There is a free training of two sessions, materials, a certificate and a network of mentors. ${d.link}`,
    volunteering: (d) =>
      `Dear allied institution,\n\n${d.service}${d.institution} opens its institutional volunteering. From time to time part of your staff can share what they know${d.topic} with women who are building their autonomy. Those who take part have a training of two sessions of two hours and receive a certificate. Can we talk about who might join? ${d.link}`,
    about: (d) => `, above all about ${d.topic}`,
    of: (d) => `, of ${d.institution},`,
    link: (d) => `Sign up here: ${d.url}`,
    noLink: (d) => (d.contact ? `Write to us: ${d.contact}` : 'Write to us and we will tell you more.'),
  },
  whatsapp: {
    invitationTitle: (d) => `Invitation for ${d.name}`,
    invitation: (d) =>
      `Hello, ${d.name}. This is ${d.service}. The team of “${d.area}” asked for support in “${d.title}” (${d.line}) and we thought of you. Could you? ${d.link ? `Here are the details, and you can answer with one click: ${d.link}` : 'Please answer here.'} It helps us to know by ${d.by}. Thank you.`,
    reminder: (d) =>
      `Hello, ${d.name}. Did you see the invitation to “${d.title}”, with the group of “${d.area}”? ${d.link ? `You can answer here: ${d.link}` : 'You can answer us here.'} If you cannot this time, that helps us too. Thank you.`,
    profileTitle: (d) => `Profile for ${d.name}`,
    profile: (d) =>
      `Hello, ${d.name}. So that we can invite you to the advisories of ${d.service} that suit you, please fill in your profile (about five minutes): ${d.link}`,
    profileNoLink: (d) =>
      `Hello, ${d.name}. To invite you to the advisories of ${d.service} we still need your profile. When can we call you to fill it in together?`,
  },
  callTitle: 'Call for mentors',
};
