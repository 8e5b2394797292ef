// The add-on menu and what it answers.
export const menu = {
  open: 'Open the panel',
  install: 'Install',
  check: 'Check installation',
  propose: 'Propose for all requests',
  title: 'Entrepares',
  installing: (part: string) => `Preparing: ${part}…`,
  reload: 'The menu changes its language when the page is loaded again.',
  installed: 'All ready. The panel opens on the right.',
  alreadyInstalled: 'Everything was prepared already; nothing was changed.',
  allWell: 'Everything is in its place.',
  keptBy: (email: string) =>
    `Folder, forms and automatic notices belong to ${email}: that part is checked from that account.`,
  found: (count: number) => (count === 1 ? 'We found 1 thing:' : `We found ${count} things:`),
  repairQuestion: 'Shall we repair it now? No data are deleted.',
  repaired: 'Repaired.',
  cannotRepair: 'This cannot be repaired by itself:',
};
