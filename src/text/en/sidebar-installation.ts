// Installing and checking, as the sidebar shows it.
export const installation = {
  title: 'Installation',
  welcome: 'Welcome to Entrepares',
  firstTime:
    'One click prepares the sheets, the forms, the Drive folder, the templates and the notices. It takes about a minute and changes nothing you already have.',
  whichWays: 'Which ways of working does your team use?',
  waysLater: 'Later they are switched on and off in Settings › Service.',
  goesOn: 'The installation was cut short. We go on where it stopped; what is ready does not change.',
  begunBy: (email: string) => `${email} began to install Entrepares here and has not finished.`,
  begunAbout: 'Ask them to open the panel from their account: the installation goes on by itself where it stopped.',
  meanwhile: 'Use the panel meanwhile',
  goOn: 'Continue',
  progress: (done: number, count: number) => `${done} of ${count} parts ready`,
  stoppedAt: (part: string) => `It stopped at: ${part}. What came before is ready and is not done again.`,
  about: 'Check here that everything is in its place, and bring back what is missing. No data are deleted.',
  install: 'Install',
  check: 'Check now',
  repair: 'Repair',
  allWell: 'Everything is in its place.',
  keeper: (email: string) => `Responsible account: ${email}`,
  keeperAbout:
    'Folder, templates, forms and automatic notices belong to that account; they cannot be checked or repaired from yours.',
  takeOver: 'Take over',
  takeOverSure:
    'Do this only if that person no longer runs the programme. Folder, templates and forms that your account cannot see are made anew: answers to the earlier links of those forms no longer arrive here.',
  states: { done: 'done', now: 'under way', next: 'next', overdue: 'late' },
  sharedForms: (count: number) =>
    count === 1
      ? '1 form has been shared already; shall we change it too?'
      : `${count} forms have been shared already; shall we change them too?`,
  sharedFormsAbout:
    'Links go on working, and answers are understood in any language. What your team worded stays as it is.',
  changeForms: (count: number) => (count === 1 ? 'Change it' : 'Change them'),
  leaveForms: (count: number) => (count === 1 ? 'Leave it as it is' : 'Leave them as they are'),
  ownTemplates: (count: number) =>
    count === 1
      ? 'Your team changed 1 template; shall we use the new one?'
      : `Your team changed ${count} templates; shall we use the new ones?`,
  ownTemplatesAbout:
    'With the new, documents come out in the new language; what your team changed stays in the folder, unused. Otherwise they go on coming out as before.',
  useNewTemplates: (count: number) => (count === 1 ? 'Use the new one' : 'Use the new ones'),
  keepTemplates: (count: number) => (count === 1 ? 'Keep the current one' : 'Keep the current ones'),
};
