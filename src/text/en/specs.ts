import type { SpecsText } from '../specs-text.ts';

export const specs: SpecsText = {
  optional: 'optional',
  choose: 'Choose…',
  missing: 'This is missing.',
  notLink: 'Copy the whole link; it starts with https://',
  charactersLeft: (left) => (left === 1 ? '1 character left' : `${left} characters left`),
  charactersOver: (over) => (over === 1 ? '1 character too many' : `${over} characters too many`),
  tooLong: 'The text is too long; please shorten it.',
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
  atMost: (most: number) => `Up to ${most} can be chosen.`,
  full: (most) => `All ${most} places are taken.`,
  gone: 'Somebody else removed what you were changing. If it is needed, add it again with what you wrote.',
  aside: 'Those who do not count now',
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
  pasteNotTime: (value) => `“${value}” is not understood as a time; write it as 9:30.`,
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
  reply: 'Answer to the comments',

  formLink: 'Link of the form',
  surveyLink: 'Link of the survey',
  copy: 'Copy link',
  copied: 'Copied. Paste it where you need it.',
  copyByHand: 'It could not be copied. Select the link and copy it.',
  qr: 'QR code',
  answered: (answers) => (answers === 1 ? '1 person answered' : `${answers} people answered`),
  someOf: (shown, answers) =>
    `${answers} people wrote something; here ${shown === 1 ? 'is 1 comment' : `are ${shown} comments`}, each once.`,
  recount: 'Count again',
  counted: 'The answers were counted again.',
  ticked: (done, all) => `${done} of ${all} ready`,

  agenda: {
    empty: 'There are no sessions yet. Add the first one, or paste them from a spreadsheet.',
    start: 'Add the first session',
    free: (time) => `Free: ${time}`,
    addHere: (day, from, to) => `Add a session on ${day}, ${from} to ${to}`,
    noDay: 'Without a day or hour',
    kinds: 'Kinds of session',
    toMend: 'To be looked at',
    dayTools: 'Move or duplicate',
    dayToolsOf: (day) => `Move or duplicate ${day}`,
    toDay: 'To this day',
    moveDay: 'Move the day',
    copyDay: 'Duplicate the day',
    moveAll: 'Move the whole agenda',
    firstDay: 'Its first day',
    move: 'Move',
    remove: 'Remove this session',
    all: 'The whole agenda into my calendar',
    keys: 'Arrows: choose · Enter: edit · Alt and ↑ ↓: move by 30 minutes',
    movedTo: (from, to) => `Moved: ${from} to ${to}`,
    by: (who) => `Last change: ${who}`,
  },

  series: {
    change: 'Change the series',
    others: (count) => (count === 1 ? 'The other meeting' : `The other ${count} meetings`),
    all: 'The whole series to my calendar',
  },

  delivery: {
    none: 'Not asked for yet.',
    dueOn: (day) => `Due on ${day}`,
    deliveredOn: (day) => `Delivered on ${day}`,
    round: (round) => `round ${round}`,
    comments: 'What was to be adjusted',
    template: 'Open the template',
    see: 'Open what was delivered',
    link: 'Link of the file',
    linkHelp:
      'If you worked in the template, use its link: on delivery we give access to whoever reviews it. If it is another file, share it first.',
    shareFirst: 'Before you hand it in, give whoever reviews it access to the file.',
    useTemplate: 'Use the link of the template',
    deliver: 'Deliver',
    deliverAgain: 'Change the link',
    before: (count) => (count === 1 ? 'The round before' : `The ${count} rounds before`),
  },

  vote: {
    waiting: 'The vote is not open yet.',
    left: (left, each) =>
      left === 0
        ? each === 1
          ? 'You have used your vote'
          : `You have used your ${each} votes`
        : left === each
          ? each === 1
            ? 'You have 1 vote'
            : `You have ${each} votes, each for another option`
          : left === 1
            ? 'You have 1 vote left'
            : `You have ${left} votes left`,
    send: 'Send my votes',
    sendAgain: 'Change my votes',
    sending: 'Sending…',
    sent: 'Your votes are counted. You can change them while the vote is open.',
    yours: (options) => `You voted for: ${options}`,
    closed: 'The vote is closed.',
    open: 'Open the vote',
    openAgain: 'Open it again',
    close: 'Close the vote',
    show: 'Show the results',
    hide: 'Hide the results',
    hidden: 'The results are seen once the coordination shows them.',
    onlyTeam: 'For now only the team sees them.',
    turnout: ({ voted, people }) =>
      voted === 1 ? `1 person of ${people} has voted` : `${voted} people of ${people} have voted`,
    votes: (votes) => (votes === 1 ? '1 vote' : `${votes} votes`),
    tied: 'tie',
    paper: 'Write down the ballot of somebody without a telephone',
    paperHelp: 'Each person has one ballot: if she votes on her page later, that one counts and not this.',
    person: 'Whose it is',
    notePaper: 'Write down the ballot',
    projection: 'Page to project',
  },
};
