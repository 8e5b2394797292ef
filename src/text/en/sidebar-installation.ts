// Installing and checking, as the sidebar shows it.
export const installation = {
  title: 'Installation',
  welcome: 'Welcome to Entrepares',
  firstTime:
    'One click prepares the sheets, the forms, the Drive folder, the templates and the notices. It takes about a minute and changes nothing you already have.',
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
};
