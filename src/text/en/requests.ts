// Words of the panel and of the status page about requests and invitations: states, countdown, steps, what to do today.
// The team reads them; the parts under `page` are read by the requesting area and by mentors.
import type { Text } from '../text.ts';

export const requests: Text['requests'] = {
  states: {
    toCorrect: 'To correct',
    new: 'To review',
    searching: 'Looking for a mentor',
    invited: 'Waiting for an answer',
    recruiting: 'Recruiting',
    accompanied: 'Has a mentor',
    finished: 'Finished',
    closed: 'Closed',
  },
  invitationStates: {
    open: 'No answer yet',
    late: 'Answer overdue',
    accepted: 'Accepted',
    declined: 'Declined',
    withdrawn: 'Withdrawn',
    silent: 'Did not answer',
  },
  countdown: {
    running: (d) => (d.left === 0 ? 'Due today' : `${d.left} of ${d.of} days left`),
    late: (d) => (d.days === 1 ? '1 day late' : `${d.days} days late`),
    paused: (d) =>
      d.left < 0
        ? `Paused · it was ${d.left === -1 ? '1 day' : `${-d.left} days`} late`
        : `Paused · ${d.left === 1 ? '1 day' : `${d.left} days`} will be left`,
    left: (d) => (d.left === 0 ? 'due today' : d.left === 1 ? '1 day left' : `${d.left} days left`),
  },
  steps: {
    received: 'Request received',
    corrected: 'Details complete',
    reviewed: 'Reviewed by the coordination',
    invited: 'Mentor invited',
    recruiting: 'Recruiting and training',
    accepted: 'Mentor confirmed',
    linkUp: 'Link-up meeting',
    sessions: 'Sessions',
    finished: 'Report and closing',
  },
  waiting: {
    corrected: (n) => (n === 1 ? '1 detail has to be corrected.' : `${n} details have to be corrected.`),
    answer: (names) => `Waiting for an answer from ${names}.`,
    choose: () => 'Choose whom to invite.',
    seats: (d) => `${d.accepted} of ${d.seats} have accepted.`,
    recruiting: (d) => `New mentors have been sought since ${d.since}.`,
  },
  coordination: 'Coordination',
  line: (parts) => parts.join(' · '),
  copyOf: (d) => `${d.title} · ${d.area}`,
  actions: {
    checkInstallation: 'Check the installation',
    seeAnswers: 'See what to do',
    seeRequest: 'See request',
    seePerson: 'See profile',
  },
  greeting: (d) =>
    `${d.hour < 12 ? 'Good morning' : d.hour < 19 ? 'Good afternoon' : 'Good evening'}${d.name ? `, ${d.name}` : ''}. ${
      d.count === 0 ? 'Welcome.' : d.count === 1 ? '1 thing is waiting.' : `${d.count} things are waiting.`
    }`,
  firstSteps: {
    cases: 'Open the first case',
    settings: 'Fill in the name of the institution and of the coordination',
    areas: 'Add the areas that will ask for mentoring',
    topics: 'Look through the topics',
    advisors: 'Add mentors, or import them from a list',
    trainings: 'Schedule the training',
    requests: 'Share the request form, or enter the first request',
  },
  attention: {
    toCorrectTitle: (d) => `${d.title}: details to correct`,
    toCorrect: (d) => `${d.id} · ${d.area}. ${d.problems}`,
    newOne: (d) => `New request: ${d.title}`,
    newDetail: (d) => `${d.id} · ${d.area}. ${d.line}`,
    waitingChip: (d) => (d.days === 0 ? 'today' : d.days === 1 ? 'since yesterday' : `${d.days} days ago`),
    search: (d) =>
      `${d.id} · ${d.area}. ${d.declined === 0 ? 'Nobody has been invited yet.' : d.declined === 1 ? '1 mentor said no; another has to be invited.' : `${d.declined} mentors said no; another has to be invited.`}`,
    silent: (d) => `${d.id} · ${d.area}. ${d.names} has not answered since ${d.since}.`,
    waiting: (d) => `${d.id} · ${d.area}. ${d.names} can answer until ${d.by}.`,
    recruiting: (d) =>
      `${d.id} · ${d.area}. Recruiting since ${d.since}${d.ready > 0 ? `; ${d.ready === 1 ? '1 candidate offers the topic' : `${d.ready} candidates offer the topic`}` : ''}.`,
    olderWorkbook: () => 'There are new columns to add',
    olderWorkbookDetail: () =>
      'This version keeps more than the one before. Check the installation: it adds what is missing and changes nothing else.',
    formBroken: (d) => `The form “${d.title}” cannot be opened`,
    answersLost: (d) =>
      d.count === 1
        ? `1 answer of “${d.title}” could not be received`
        : `${d.count} answers of “${d.title}” could not be received`,
    answersLostDetail: (d) =>
      `${d.what} The answer is kept in its form: open it there and enter by hand what is needed.`,
    datePassedTitle: (d) => `${d.title}: the proposed date has passed`,
    datePassed: (d) =>
      `${d.id} · ${d.area}. It was ${d.on}; agree on another with ${d.contact || 'the area'} and enter it before inviting.`,
    recruitedTitle: (d) => `${d.title}: somebody can take it now`,
    recruited: (d) => `${d.id} · ${d.area}. Trained now and with this topic: ${d.names}.`,
    nextTraining: (d) => `The next training is on ${d.on}.`,
    noTraining: () => 'No training is scheduled yet.',
    recruitingChip: () => 'recruiting',
    training: (d) => `Attendance missing: ${d.name}, ${d.session}`,
    trainingDetail: (d) => `It was on ${d.on}; ${d.invited === 1 ? '1 person was' : `${d.invited} were`} invited.`,
    candidates: (d) =>
      d.count === 1 ? '1 candidate is waiting for training' : `${d.count} candidates are waiting for training`,
    candidatesDetail: (d) => d.names,
    profile: (d) => `Profile missing: ${d.name}`,
    profileDetail: (d) => `The form was sent on ${d.sent}.`,
    trainingAttendance: () => 'Attendance missing',
    profileMissing: () => 'Profile missing',
    pauseEnded: () => 'Her pause has ended',
    nowThereIs: (d) => `Now there is ${d.names}`,
    dateWas: (d) => `it was ${d.on}`,
    pauseOver: (d) => `${d.name}’s pause is over`,
    pauseOverDetail: () => 'She appears among the candidates again. A word of welcome would be good.',
  },
  datePassed: (d) =>
    `The proposed date, ${d.on}, has passed. Agree on another with the area and enter it before inviting.`,
  dateHint: {
    near: (d) =>
      `Little time: the session would be ${d.days === 0 ? 'today' : d.days === 1 ? 'tomorrow' : `in ${d.days} days`}, and finding a mentor takes up to ${d.term}. Propose another date if you can; otherwise the acknowledgement tells the area that we will do what we can.`,
    past: () => 'That date and time have passed.',
  },
  searchKinds: { request: 'Request', advisory: 'Advisory', session: 'Session', advisor: 'Mentor', area: 'Area' },
  toCorrect: {
    pastDate: (d) => `Proposed date and time: ${d.written} has passed; give a date from today on.`,
    tooLong: (d) =>
      `${d.field}: the text has ${d.length} characters and the most is ${d.max}. Please send a shorter version.`,
    problem: (d) => `${d.field}: ${d.problem}`,
    unknownNames: (d) => `${d.field}: ${d.names} could not be found in the directory.`,
  },
  page: {
    message: {
      toCorrect: () =>
        'We have your request. To go on, please correct what follows by answering the e-mail that we sent you.',
      new: () => 'We have your request. The coordination will review it in the next days.',
      searching: (d) =>
        `We are looking for the right mentor. ${d.by ? `We will tell you by ${d.by}.` : 'We will tell you as soon as there is one.'}`,
      invited: (d) =>
        `We have invited a mentor and wait for her answer. ${d.by ? `We will tell you by ${d.by}.` : 'We will tell you as soon as she answers.'}`,
      datePassed: () =>
        'The date you proposed has passed without a mentor. The coordination will write to you to agree on another; you may also propose one by answering our e-mail.',
      recruiting: () =>
        'For now nobody in the directory covers this topic. We have opened a recruiting and will tell you as soon as there is a mentor.',
      accompanied: (d) =>
        `${d.mentors} will accompany your group. The coordination will write to you about the next steps.`,
      finished: () => 'The advisory is over. Thank you for trusting the service.',
      closed: (d) =>
        `The request was closed${d.reason ? `: ${d.reason.toLowerCase()}` : ''}. If you still need it, write to the coordination.`,
    },
    facts: {
      topic: 'Topic',
      focus: 'Focus',
      level: 'Level of the group',
      participants: 'Participants',
      objective: 'Objective',
      expectedResult: 'Expected result',
      format: 'Format',
      length: 'Length',
      modality: 'Modality',
      proposedAt: 'Proposed date',
      place: 'Place',
      area: 'Area',
      visit: 'Visit beforehand',
      briefing: 'Second briefing',
      code: 'Code',
    },
    yes: 'Yes',
    you: 'You',
    condition: (d) => `When accepting, ${d.mentor} wrote: “${d.said}”. It is to be settled with you.`,
    mentor: 'The mentor',
    invitation: {
      open: (d) => `Please answer by ${d.by}. Nothing is recorded until you choose an answer.`,
      late: () => 'The day for answering has passed, but the place is still free: you can answer.',
      accepted: (d) =>
        `You accepted on ${d.on}. Thank you: the coordination will write to you about the link-up meeting.`,
      declined: (d) => `You answered on ${d.on} that you cannot this time. Thank you for telling us.`,
      withdrawn: () => 'This invitation no longer stands: the coordination withdrew it. Thank you for being willing.',
      silent: () =>
        'This invitation ended without an answer and the coordination went on with another mentor. If you want to take part, write to them.',
      covered: () =>
        'This advisory has a mentor by now. Thank you for being willing; we will ask you for the next one.',
    },
    expected: {
      linkUp: (d) => `Take part in a link-up meeting with the area (${d.minutes} minutes).`,
      prepare: (d) =>
        `Prepare the session design and the presentation, and send them ${d.days} days before the session. We give you templates.`,
      prepareSoon: () =>
        'Prepare the session design and the presentation, and send them before the session, which is near. We give you templates.',
      sessions: (d) => (d.count === 1 ? 'Give one session to the group.' : `Give ${d.count} sessions to the group.`),
      visit: () => 'Visit the place of the session beforehand.',
      briefing: () => 'Have a second briefing with the area.',
      survey: () => 'Answer a short survey at the end.',
    },
  },
};
