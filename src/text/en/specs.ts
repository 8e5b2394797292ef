import type { SpecsText } from '../specs-text.ts';

export const specs: SpecsText = {
  optional: 'optional',
  choose: 'Choose…',
  missing: 'This is missing.',
  notLink: 'Copy the whole link; it starts with https://',
  charactersLeft: (left) => (left === 1 ? '1 character left' : `${left} characters left`),
  yes: 'Yes',

  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved',
  unsaved: 'Not saved yet',
  notSaved: 'It was not saved; what you wrote is still here',
  resumed: 'You had written this and it was not saved.',
  discard: 'Discard it',
  cancel: 'Cancel',

  theirsTitle: (by) =>
    by ? `This changed while you were writing. Saved by: ${by}` : 'This changed while you were writing',
  theirsDetail: 'This is how it stands. Yours is below, not saved.',
  emptied: '(left empty)',
  join: 'Join both',
  keepMine: 'Save mine',
  keepTheirs: 'Leave what stands',

  notAnswered: 'Not answered yet',
  yours: (party) => `You, ${party.charAt(0).toLowerCase()}${party.slice(1)}`,
  sectionOf: (section, party) => `${section} · ${party}`,
  addSection: 'Add a section of your own',
  sectionTitle: 'Title of the section',
  sectionText: 'Text',
  removed: (what) => `“${what}” was removed.`,
  undo: 'Undo',

  add: (name) => `Add ${name}`,
  edit: 'Edit',
  remove: 'Remove',
  up: 'Move up',
  down: 'Move down',
  open: 'Open',
  nothing: 'There is nothing yet.',
  least: (least) => (least === 1 ? 'At least one is needed.' : `At least ${least} are needed.`),
  full: (most) => `All ${most} places are taken.`,
  gone: 'Somebody else removed what you were changing. If it is needed, add it again with what you wrote.',
  actions: 'Actions',

  paste: 'Paste from a sheet',
  pasteHelp: (columns) =>
    `Copy the rows in your sheet and paste them here, with the columns in this order: ${columns}.`,
  pasteField: 'Copied rows',
  pasteReady: (rows, columns) =>
    `${rows === 1 ? '1 row' : `${rows} rows`} read, with ${columns === 1 ? '1 column' : `${columns} columns`}.`,
  pasteAdd: (rows) => (rows === 1 ? 'Add 1 row' : `Add ${rows} rows`),
  pasteTooWide: (columns, most) =>
    `It has ${columns} columns and here there are ${most}. Copy only those that belong here, or include the headings.`,
  pasteTooMany: (rows, room) => `These are ${rows} rows and ${room} more fit. Paste fewer or join some.`,
  pasteProblem: (row, column, problem) => `Row ${row}, ${column}: ${problem}`,
  pasteMissing: 'this is missing.',
  pasteNotOption: (value) => `“${value}” is not among the options.`,
  pasteNotDate: (value) => `“${value}” cannot be read as a date; write it as day/month/year.`,
  pasteNotNumber: (value) => `“${value}” is not a number.`,
  pasteNotLink: 'not a whole link; it starts with https://',
  pasteTooLong: (most) => `the text has more than ${most} characters.`,
  pasteMore: (more) => (more === 1 ? 'And 1 more.' : `And ${more} more.`),

  note: 'Note',
  decide: 'Save the decision',
  decideAgain: 'Change the decision',
  chooseOne: 'Choose an option.',
  undecided: 'Not decided yet.',

  version: (version) => `Version ${version}`,
  noVersions: 'Not made yet.',
  make: 'Make the document',
  makeAgain: 'Make another version',
};
