// Mails about advisories: from the mentor's yes to the closing and the follow-up.
// Each says what happens, what is expected of the reader and until when.
import { ended } from '../ended.ts';
import type { Text } from '../text.ts';

export const mailsAdvisories: Text['mailsAdvisories'] = {
  followRequest: () => 'See how the request is going',
  replyInstead: () => 'There is no page to do this online yet: reply to this mail and the coordination will record it.',
  facts: {
    area: () => 'Area',
    contact: () => 'Contact',
    mentor: () => 'Mentor',
    title: () => 'Topic',
    objective: () => 'Objective',
    when: () => 'When',
    length: () => 'Length',
    place: () => 'Place or link',
    due: () => 'Due',
    agreement: () => 'Agreement',
    activities: () => 'Activities',
  },
  buttons: {
    deliver: () => 'Deliver my documents',
    attendance: () => 'Register attendance',
    survey: () => 'Answer the survey',
    progress: () => 'Record my progress',
    verify: () => 'Verify the certificate',
    openWork: () => 'Open the delivered document',
  },
  documents: {
    design: () => 'Template of the session design',
    presentation: () => 'Guide for the presentation',
    report: () => 'Report of the advisory',
    plan: () => 'Follow-up plan',
    certificate: () => 'Your certificate',
  },
  mentorFound: {
    subject: (d) => `There is a mentor for “${d.title}”`,
    body: (d) =>
      `Dear ${d.contact},\n\n${d.mentor} has agreed to accompany your group in “${d.title}”. ${d.count === '0' ? 'Today' : d.count === '1' ? 'Tomorrow' : `Within the next ${d.count} days`} we will write to arrange the link-up meeting, where you will meet and go through the logistics together.\n\nCode of the advisory: ${d.code}.`,
  },
  mentorWelcome: {
    subject: (d) => `Thank you for accepting “${d.title}”`,
    body: (d) =>
      `Dear ${d.mentor},\n\nThank you for saying yes. The next step is a short meeting with the team of “${d.area}”, to get to know each other and to agree on dates and place; there we will give you the templates and supporting materials. We will send you the day by e-mail.\n\nCode of the advisory: ${d.code}.`,
  },
  condition: {
    ahead: {
      mentor: (d) => `When you accepted you wrote: “${d.said}”. We have it in mind and will settle it at the link-up.`,
      other: (d) => `When accepting, ${d.mentor} wrote: “${d.said}”. We will settle it at the link-up.`,
    },
    pending: {
      mentor: (d) => `Still to be settled is what you wrote when you accepted: “${d.said}”.`,
      other: (d) => `Still to be settled is what ${d.mentor} wrote when accepting: “${d.said}”.`,
    },
  },
  linkUp: {
    page: () =>
      'Your page shows your meetings, what is yours to do and by when. It is yours alone and serves to the end; keep this mail.',
    subject: (d) => `Link-up meeting: “${d.title}”`,
    title: (d) => `Link-up: ${d.title}`,
    toMentor: (d) =>
      `Dear ${d.mentor},\n\nLet us meet so that you and the team of “${d.area}” get to know each other and agree on dates, place and logistics of “${d.title}”. The attached file adds the meeting to your calendar; if the time does not suit you, reply to this mail.`,
    toArea: (d) =>
      `Dear ${d.contact},\n\nLet us meet so that we can introduce ${d.mentor}, the mentor of “${d.title}”, to you and agree on dates, place and logistics. The attached file adds the meeting to your calendar; if the time does not suit you, reply to this mail.`,
    toCoordination: (d) =>
      `Dear ${d.name},\n\nThe meeting is set in which ${d.mentor} and the team of “${d.area}” get to know each other and agree on dates, place and logistics of “${d.title}”. The attached file adds it to your calendar; if it has to change, do so in the panel and everybody will be told.`,
  },
  afterLinkUp: {
    subject: (d) => `To prepare “${d.title}”`,
    body: (d) =>
      `Dear ${d.mentor},\n\nThank you for meeting the team of “${d.area}”. Two things are now to be prepared: the session design and the presentation. We share the templates with you; once both documents are ready, paste their links on your page${d.due ? ` by ${d.due}` : ''}. The area reviews them before the session.`,
    materials: () => 'Supporting materials on the topic:',
  },
  delivered: {
    subject: (d) => `To review: ${d.what} of “${d.title}”`,
    body: (d) =>
      `Dear ${d.name},\n\n${d.mentor} has delivered: ${d.what}. Open it with the second button and see whether it meets what the group needs. Then approve it, or ask for changes, with the first one; an answer by ${d.due} helps a lot.`,
  },
  returned: {
    subject: (d) => `Comments on what you delivered: ${d.what}`,
    body: (d) =>
      `Dear ${d.mentor},\n\nThe team of “${d.area}” has reviewed “${d.what}” and proposes these changes:\n\n${d.detail}\n\nOnce you have made them, paste the link of the new version on your page${d.due ? `, by ${d.due}` : ''}.`,
  },
  approved: {
    subject: (d) => `Approved: ${d.what} of “${d.title}”`,
    body: (d) =>
      `Dear ${d.mentor},\n\nThe team of “${d.area}” has approved “${d.what}”. This part is ready. Thank you!${d.detail ? `\n\nComment: ${d.detail}` : ''}`,
  },
  session: {
    subject: (d) => `Session: ${d.what}, ${d.when}`,
    changed: (d) => `Session changed: ${d.what}, ${d.when}`,
    body: (d) =>
      `Dear ${d.name},\n\nThe session “${d.what}” is on the agenda. The attached file adds it to your calendar.`,
    changedBody: (d) =>
      `Dear ${d.name},\n\nThe details of the session “${d.what}” have changed. This is how it stands; the attached file updates it in your calendar.`,
    reply: () => 'If the time does not suit you, reply to this mail.',
    toCoordination: () => 'If it has to change, do so in the panel and everybody will be told.',
  },
  sessionCancelled: {
    subject: (d) => `Session cancelled: ${d.what}, ${d.when}`,
    body: (d) =>
      `Dear ${d.name},\n\nThe session “${d.what}” of ${d.when} will not take place.${d.detail ? ` Reason: ${ended(d.detail)}` : ''} The attached file removes it from your calendar. If needed, the coordination will propose another date.`,
  },
  tools: {
    subject: (d) => `List and survey for the session of ${d.when}`,
    body: (d) =>
      `Dear ${d.contact},\n\nHere is what the area uses on the day of the session “${d.what}”:\n\n1. Attendance: everybody registers with the link or with the code on the list, which is attached for printing.\n2. Survey: at the end, share the second link; it asks for no name and takes less than a minute.\n\nIf you use the paper list, send a photo or the numbers in reply to this mail ${d.count === '1' ? 'by the day after the session' : `within the ${d.count} days after the session`}.`,
  },
  sessionReminder: {
    subject: (d) => `Reminder: ${d.what}, ${d.when}`,
    body: (d) =>
      `Dear ${d.name},\n\nThis is a reminder of the session “${d.what}”. If anything has changed, let us know by replying to this mail.`,
  },
  attendanceChase: {
    subject: (d) => `The list of the session of ${d.when} is missing`,
    body: (d) =>
      `Dear ${d.contact},\n\nThank you for accompanying the session “${d.what}”. We are still missing ${d.detail}. If the list is on paper, reply to this mail with a photo or with how many people came.`,
    attendance: () => 'the attendance',
    surveys: () => 'the survey of the participants',
    both: () => 'the attendance and the survey of the participants',
  },
  deliverableReminder: {
    subject: (d) => `Reminder: ${d.what} of “${d.title}”`,
    body: (d) =>
      `Dear ${d.mentor},\n\nWe look forward to your ${d.what.toLowerCase()}, due on ${d.due}. If you need support or more time, reply to this mail; we will gladly look at it together.`,
  },
  advisorSurvey: {
    subject: (d) => `How was “${d.title}” for you?`,
    body: (d) =>
      `Dear ${d.mentor},\n\nThe sessions with the group of “${d.area}” are over. Tell us in three minutes how they were for you; your answer improves the service and enters the report as achievements and pending matters.`,
  },
  commitmentReminder: {
    subject: (d) => `The date is near: ${d.what}`,
    body: (d) =>
      `Dear ${d.name},\n\nYour agreement is due on ${d.due} and stands at ${d.count} %. Tell us how it is going, even in one line.`,
  },
  commitmentOverdue: {
    subject: (d) => `Overdue: ${d.what}`,
    body: (d) =>
      `Dear ${d.name},\n\nYour agreement was due on ${d.due} and stands at ${d.count} %. Record your progress or, if the plan has changed, reply to this mail to adjust the date.`,
  },
  thanks: {
    subject: (d) => `Thank you for accompanying “${d.title}”`,
    body: (d) =>
      `Dear ${d.mentor},\n\nWe are closing “${d.title}”, with the group of “${d.area}”: ${d.detail}. Thank you for the time and knowledge you shared. Here is your certificate; anybody can verify it with the code printed on it.`,
    detail: (sessions, people) =>
      `${sessions} ${sessions === 1 ? 'session' : 'sessions'} and ${people} ${people === 1 ? 'attendance' : 'attendances'}`,
  },
  closed: {
    subject: (d) => `Closing of “${d.title}”`,
    body: (d) => `Dear ${d.contact},\n\nWith this we close the advisory “${d.title}”: ${d.detail}.`,
    attached: {
      report: () => 'The report is attached as a PDF.',
      plan: () => 'The follow-up plan is attached as a PDF.',
      both: () => 'The report and the follow-up plan are attached as PDFs.',
    },
    commitments: () =>
      'The agreements of the follow-up plan remain in force, and each owner can record progress with the link she or he received.',
    goodbye: () => 'Whenever you need another topic, we are here.',
  },
  advisoryCancelled: {
    subject: (d) => `“${d.title}” was cancelled`,
    body: (d) =>
      `Dear ${d.name},\n\nThe advisory “${d.title}” (${d.code}) was cancelled. Reason: ${ended(d.detail)} Thank you for your readiness; if you have questions, reply to this mail.`,
  },
  advisoryReopened: {
    subject: (d) => `“${d.title}” goes on`,
    body: (d) =>
      `Dear ${d.name},\n\nWe had written that the advisory “${d.title}” (${d.code}) had ended. That no longer holds: the advisory is open. If dates were cancelled, the coordination will write to agree on new ones.`,
  },
  invitationReminder: {
    subject: (d) => `Could you accompany the group of “${d.area}”?`,
    body: (d) =>
      `Dear ${d.mentor},\n\nA few days ago we proposed that you accompany the group of “${d.area}” in “${d.title}”. Could you tell us whether you can? With a yes or a no by ${d.due} we can organise ourselves.`,
    button: () => 'Answer the invitation',
  },
  morningSummary: {
    subject: (d: { count: number; day: string }) =>
      d.count === 1 ? `1 thing needs you today · ${d.day}` : `${d.count} things need you today · ${d.day}`,
    body: (d: { count: number; day: string }) =>
      `Good morning. This is due today or late already${d.count === 1 ? '' : ', the most urgent first'}:`,
    more: (count: number) => (count === 1 ? 'And 1 more.' : `And ${count} more.`),
    closing: (count: number) =>
      `To attend to ${count === 1 ? 'it' : 'them'}, open the sheet and choose “Open the panel” in the Entrepares menu: ${count === 1 ? 'it is' : 'they are'} under Today. This summary can be switched off in Settings › Institution.`,
  },
  silentAlert: {
    subject: (d) => `${d.mentor} did not answer: invite somebody else`,
    body: (d) =>
      `The invitation to ${d.mentor} for “${d.title}” (${d.code}, ${d.area}) expired on ${d.due} without an answer. Open the request in the panel and choose another mentor.`,
  },
};
