// What installing makes, and what checking it finds.
export const install = {
  parts: {
    tabs: 'sheets',
    settings: 'settings',
    language: 'language of the tabs',
    folders: 'Drive folder',
    templates: 'templates',
    forms: 'forms',
    triggers: 'automatic notices',
    access: 'the team’s access to the folder',
    webApp: 'pages for people without an account',
    data: 'data',
  },
  whichWays: 'Which ways of working does your team use?',
  typeWays:
    'Type their numbers, separated by commas; when left empty, the first is prepared. Later they are switched on and off in Settings › Service.',
  wayUnknown: (count: number) => `Type only numbers from 1 to ${count}.`,
  ways: {
    mentoring: 'Areas that ask for help, and volunteer mentors who accompany them in sessions.',
    'peer-advisory': 'A project with experience advises another one, with a work plan.',
    'cooperation-round': 'Specialists from other countries review a policy and recommend.',
    'learning-workshop': 'Organisations meet to learn from one another and agree what comes next.',
    'technical-assistance': 'Experts help with a technical need, in the modalities that suit it.',
  },
  tabToHide: (tab: string) => `The tab “${tab}” is of a way of working that is switched off, and in sight.`,
  tabToShow: (tab: string) => `The tab “${tab}” is of a way of working that is switched on, and hidden.`,
  tabMissing: (tab: string) => `The sheet “${tab}” is missing.`,
  columnMissing: (tab: string, column: string) => `“${tab}” lacks the column “${column}”.`,
  unprotected: (tab: string) => `The headers of “${tab}” are not protected.`,
  keysLost: (tab: string) => `In “${tab}” the hidden row by which we recognise the columns was deleted.`,
  keysLostTodo: (tab: string) =>
    `We do not recognise the headers of “${tab}”. Bring the sheet back with File › Version history; if you no longer need it, duplicate it to keep its data, delete the original, and we make a new one.`,
  codesLostTodo: (tab: string) =>
    `Without the codes we cannot tell which row is which. Undo the deletion (Ctrl+Z) or bring “${tab}” back with File › Version history.`,
  uncodedRows: (tab: string, rows: number) =>
    rows === 1
      ? `“${tab}” has 1 row without a code; with one it counts.`
      : `“${tab}” has ${rows} rows without a code; with one they count.`,
  headersLost: (tab: string) => `In “${tab}” the row of headers was deleted.`,
  merged: (tab: string, row: number) =>
    `“${tab}” has merged cells (row ${row}); separating them deletes nothing and lets every cell be written.`,
  settingMissing: (name: string) => `The setting “${name}” is missing.`,
  otherLanguage: (tab: string) => `The tab “${tab}” still has names or options in another language.`,
  folderMissing: 'A folder of the programme is missing in Drive.',
  templatesFolder: 'Templates',
  templateMissing: (name: string) => `The template “${name}” is missing.`,
  templateOtherLanguage: (name: string) => `The template “${name}” is still in another language.`,
  folderOtherLanguage: 'The folder of the templates still has its name in another language.',
  templateName: (name: string) => `Template · ${name}`,
  templateProblem: (name: string, problem: string) => `Template “${name}”: ${problem}`,
  templateTodo: (url: string) => `Correct it in Drive: ${url}`,
  formMissing: (name: string) => `The form “${name}” is missing.`,
  formOtherLanguage: (name: string) => `The form “${name}” is still in another language.`,
  sharedForms: (count: number) =>
    count === 1
      ? '1 form has been shared already and is still in another language; shall we change it too?'
      : `${count} forms have been shared already and are still in another language; shall we change them too?`,
  ownTemplates: (count: number) =>
    count === 1
      ? '1 template that your team changed is still in another language; shall we use the new one?'
      : `${count} templates that your team changed are still in another language; shall we use the new ones?`,
  decideTodo: 'Decide in the panel: open “Check installation” and choose.',
  triggerMissing: 'An automatic notice is missing.',
  accessMissing: (email: string) => `${email} is of the team and cannot open the programme folder yet.`,
  webAppMissing: 'The address of the pages is not known yet, so mails go out without links to answer.',
  webAppTodo:
    'Under Extensions › Apps Script choose Deploy › New deployment › Web app (execute as you; access: anyone). Then open the address that ends in /exec once, or paste it under Settings › Service.',
  webAppTroubles: {
    what: {
      older: 'The page that links open is of an earlier version of the add-on.',
      signIn: 'The page that links open asks to sign in to Google; whoever has no account cannot answer.',
      other:
        'The address of the pages does not open those of this workbook: it is of another, or of a much earlier version.',
      silent: 'The address of the pages does not answer, so the links in mails do not open.',
    },
    todo: {
      older:
        'In Apps Script choose Deploy › Manage deployments, the pencil, and under “Version” New version. The address stays the same.',
      signIn:
        'In Apps Script choose Deploy › Manage deployments, the pencil, and under “Who has access” Anyone. If it is not offered, the administration of your domain does not allow it: ask for it.',
      other:
        'In Apps Script choose Deploy › Manage deployments, copy the address that ends in /exec and paste it under Settings › Service. If it is the same, publish a new version there.',
      silent:
        'If the deployment was archived, make a new one in Apps Script and paste its address under Settings › Service. If not, check again in a few minutes.',
    },
  },
  formerAddress: (names: readonly string[], others: number) =>
    `The address of the pages has changed and the former one no longer opens. A link of before is held by: ${names.join(', ')}${others > 0 ? ` and ${others} more` : ''}.`,
  formerAddressTodo:
    'Send them their link again from their case (“Send again”) or tell them; mails that leave from now on carry the new address.',
  badCell: (tab: string, row: number, column: string, problem: string) => `“${tab}”, row ${row}, ${column}: ${problem}`,
  doubtCell: (tab: string, row: number, question: string) => `“${tab}”, row ${row}: ${question}`,
  doubtTodo: 'If it is right, leave it; if not, correct it in the sheet.',
  badCellTodo: 'Correct the cell in the sheet; until then it counts as empty.',
  repeatedId: (tab: string, id: string) => `In “${tab}” the code ${id} stands in more than one row.`,
  repeatedIdTodo: 'Leave one row with that code; until then the first counts.',
  answerTodo:
    'The answer is still complete in its form. Enter it in the panel and delete this notice in the hidden sheet Forms.',
  logoUnreadable: 'The logo cannot be read, so documents go out without it.',
  logoTodo:
    'Under Settings › Institution choose “Upload logo”; Google does not let us read a file that the add-on did not store.',
};
