// The dialog that proposes people for all open requests: its own words.
// What the server says (reasons, prices, refusals) arrives in sentences.
import { holds } from './holds.ts';

export const dialogProposals = {
  languageCode: 'en',
  holds,
  loading: 'Reading requests and directory, and looking for the best plan…',
  recalculating: 'Calculating again…',
  retry: 'Try again',
  unreachable: 'There was no answer. Check your connection and try again: what has gone out is not sent twice.',
  close: 'Close',
  nothing: 'No request is waiting for a proposal',
  nothingDetail: 'Open and reviewed requests that still lack somebody appear here.',
  summary: (d: { covered: number; seats: number; requests: number }) =>
    `${d.covered} of ${d.seats} ${d.seats === 1 ? 'place' : 'places'} with a proposal, in ${
      d.requests === 1 ? '1 request' : `${d.requests} requests`
    }`,
  score: (d: { score: string; minimum: number }) => `${d.score} points in all; the lowest request has ${d.minimum}`,
  fair: 'Even sharing',
  fairHelp:
    'First raises the points of the worst-served request as far as possible, then looks for the best total. The total may fall a little.',
  recalculate: 'Calculate again',
  stale: 'There are changes that are not calculated yet. What is fixed stays.',
  show: 'Show',
  filters: { all: 'All', unfilled: 'Nobody yet', conflicts: 'With a conflict' },
  noneHere: { all: '', unfilled: 'Every place has a proposal.', conflicts: 'There are no conflicts.' },
  more: (count: number) => `Show ${count} more`,
  table: 'Proposals',
  columns: { choose: 'Choose', request: 'Request', person: 'Proposal', points: 'Points', actions: 'Actions' },
  chooseAll: 'Choose all that are shown',
  choose: (name: string, code: string) => `Choose ${name} for ${code}`,
  seat: (seat: number, seats: number) => `place ${seat} of ${seats}`,
  noDate: 'no date',
  nobody: 'Nobody yet',
  marks: {
    locked: 'Fixed',
    replaced: 'Changed',
    dropped: 'Dropped',
    conflict: 'Conflict',
    noMail: 'No e-mail',
    learning: 'Would learn the topic',
  },
  lock: (name: string) => `Fix ${name}`,
  unlock: (name: string) => `Stop fixing ${name}`,
  replace: (code: string) => `Change the proposal of ${code}`,
  drop: (name: string) => `Drop ${name}`,
  restore: (name: string) => `Restore ${name}`,
  undo: (name: string) => `Go back to ${name}`,
  conflicts: {
    sameHour: (code: string) => `She is proposed for ${code} at the same hour.`,
    full: (d: { free: number; times: number; month: string }) =>
      `${d.free === 0 ? 'She has no place left' : d.free === 1 ? 'She has 1 place left' : `She has ${d.free} places left`} in ${d.month} and appears here ${d.times === 1 ? 'once' : `${d.times} times`}.`,
  },
  detail: {
    title: 'Details',
    pick: 'Choose a row to see the reasons.',
    points: 'points of 100',
    reasons: 'Why her',
    others: 'Other options and what they would cost',
    noOthers: 'Nobody else meets what the request asks for.',
    choose: 'Propose',
    chooseName: (name: string) => `Propose ${name}`,
    relax: 'What could be relaxed',
    dropped: 'Dropped for this request',
    loading: 'Looking for the reasons…',
    replacedBy: (name: string) => `You proposed her instead of ${name}. Calculate again to see the reasons.`,
    back: 'Back to the table',
  },
  keys: 'Keyboard',
  keyList: [
    ['↑ ↓', 'move'],
    ['Space', 'choose'],
    ['Enter', 'see details'],
    ['L', 'fix'],
    ['R', 'change'],
    ['Del', 'drop or restore'],
    ['Esc', 'back to the table'],
  ],
  approveAll: (count: number) => `Approve all (${count})`,
  approveChosen: (count: number) => `Approve chosen (${count})`,
  confirm: {
    title: 'Send the invitations?',
    mails: (count: number) => (count === 1 ? '1 invitation goes out by mail.' : `${count} invitations go out by mail.`),
    withoutMail: (names: string) => `No e-mail address; tell them by WhatsApp from the request: ${names}.`,
    leftOut: (count: number) =>
      count === 1 ? '1 proposal with a conflict is left out.' : `${count} proposals with a conflict are left out.`,
    learning: (count: number) =>
      count === 1
        ? '1 of them has not named the topic she would give.'
        : `${count} of them have not named the topic they would give.`,
    stale: 'There are changes that are not calculated yet; those in the table now are invited.',
    send: (count: number) => (count === 1 ? 'Send 1 invitation' : `Send ${count} invitations`),
    cancel: 'Not yet',
  },
  sending: {
    title: 'Sending invitations',
    progress: (done: number, all: number) => `${done} of ${all}`,
    stay: 'Leave this window open. What has been sent is recorded even if you close it.',
    stop: 'Stop here',
    stopping: 'The batch under way is finished, then it stops.',
  },
  result: {
    invited: (count: number) =>
      count === 0
        ? 'No invitation was sent.'
        : count === 1
          ? '1 invitation was recorded.'
          : `${count} invitations were recorded.`,
    mails: 'Mails that cannot go out now go out by themselves in the next round.',
    stopped: (count: number) => `${count} were not sent because you stopped.`,
    failed: (d: { count: number; reason: string }) => `${d.count} were not sent: ${d.reason}`,
    refused: 'Not invited:',
    go: 'See what is left',
  },
};
