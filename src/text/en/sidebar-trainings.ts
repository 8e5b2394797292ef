// Training of mentors: the sessions of each generation, who is invited, who came.
export const trainings = {
  add: 'Schedule training',
  none: 'No trainings yet',
  noneDetail: 'There are two sessions of two hours. Whoever attends both receives the profile form.',
  upcoming: 'To come',
  held: 'Held and cancelled',
  waiting: 'Still without training',
  waitingDetail: (first: number, second: number, convened: number) =>
    [
      first > 0 ? (first === 1 ? '1 needs the first' : `${first} need the first`) : '',
      second > 0 ? (second === 1 ? '1 needs the second' : `${second} need the second`) : '',
      convened > 0 ? (convened === 1 ? '1 has a date' : `${convened} have a date`) : '',
    ]
      .filter(Boolean)
      .join(' and '),
  schedule: { first: 'Schedule the first', second: 'Schedule the second' },
  invited: (count: number) => `${count} invited`,
  attended: (attended: number, invited: number) => `${attended} of ${invited} attended`,
  title: (name: string, session: string) => (session ? `${name} · ${session.toLowerCase()}` : name),
  newTitle: 'New training',
  modality: 'Modality',
  place: 'Place or link',
  topics: 'Contents',
  notes: 'Notes',
  suggested: (count: number) =>
    count === 1
      ? 'We ticked 1 person who lacks this session. Remove or add whoever is needed.'
      : `We ticked ${count} people who lack this session. Remove or add whoever is needed.`,
  parts: { invited: 'Who is invited' },
  inviteTick: 'Send them the invitation by e-mail',
  inviteHelp:
    'With the appointment for their calendar. Only those added now receive it; a change of day, hours or place is told to all.',
  saved: (invited: number) =>
    invited === 0
      ? 'Training saved.'
      : invited === 1
        ? 'Training saved; 1 person is invited.'
        : `Training saved; ${invited} people are invited.`,
  attendance: 'Attendance',
  attendanceAbout: 'Tick those who attended. With the second session complete they receive their profile form.',
  profileForms: {
    title: 'Profile form',
    after: 'Goes out after the second session, to those who complete both.',
    toSend: (names: string) =>
      `Goes out when the attendance is saved, to those who come and complete both sessions: ${names}.`,
    sent: (names: string) => `Already sent, and not filled in yet: ${names}.`,
    filledIn: (names: string) => `They have their profile, nothing is sent: ${names}.`,
  },
  everyone: 'Tick all',
  nobody: 'Clear all',
  marked: (count: number, of: number) => `${count} of ${of}`,
  saveAttendance: 'Save attendance',
  attendanceSaved: (forms: number) =>
    forms === 0
      ? 'Attendance saved.'
      : forms === 1
        ? 'Attendance saved; 1 person gets her profile form.'
        : `Attendance saved; ${forms} people get their profile form.`,
  nobodyInvited: 'Nobody is invited yet.',
  cancel: 'Cancel training',
  cancelSure: 'It leaves the calendars and those invited are told. It can be undone for ten seconds.',
  cancelReason: 'Reason',
  cancelled: 'The training is off and leaves the calendars.',
  keep: 'Do not cancel',
  resume: 'Resume training',
  resumeAbout:
    'It is cancelled. If that was a mistake, resume it: it goes back into the calendars and those invited are told.',
  resumed: 'The training is on again.',
  correct: 'Correct attendance',
  recordNow: 'Record attendance',
};
