// What a case does not accept, in words. People without an account read it on their page: no names of tabs or menus.
import type { refusalsBlocks as es } from '../es/refusals-blocks.ts';

type Details = Readonly<Record<string, string | number>>;

export const refusalsBlocks: typeof es = {
  programmeUnknown: (d: Details) =>
    `This way of working (${d.key}) does not exist in this version. Refresh the panel and try again.`,
  programmeOff: (d: Details) =>
    `“${d.form}” belongs to a way of working that is switched off. Switch it on in Settings › Service, and the answer comes in by itself.`,
  wayOff: (d: Details) =>
    `“${d.name}” is of a way of working that is switched off, so nothing was saved. Switch it on in Settings › Service and try again.`,
  lastWay: (d: Details) =>
    `Nothing was saved: without “${d.names}” no way of working is left. Switch another one on in Settings › Service, and then switch this one off.`,
  blockUnknown: () => 'This part is no longer there. Open the page again to see what comes next.',
  caseOver: (d: Details) =>
    `“${d.title}” is over and nothing was saved. If something has to change, the coordination can open it again.`,
  notYours: () => 'Another party fills this part, so nothing was saved. You can read it and write to whoever fills it.',
  seatLeft: (d: Details) =>
    `You are no longer among those who take part in “${d.title}”. If this is a mistake, write to the coordination.`,
  seatsFull: (d: Details) =>
    `Up to ${d.max} people can answer for ${d.party}, and they are there. Remove one before you add another.`,
  seatsAsked: (d: Details) =>
    `Up to ${d.max} take part for ${d.party}, and ${d.max} have accepted or are awaited. Withdraw an invitation or remove one before inviting another.`,
  alreadyAccepted: () =>
    'You had already accepted and the place is in your name, so nothing was changed. If you cannot any more, write to the coordination.',
  countryMissing: (d: Details) => `The country of ${d.name} is missing. Note it and save again.`,
  sameCountry: (d: Details) =>
    `${d.name} is from ${d.country} too. The people of this group come from different countries: choose somebody from another one.`,
  askingCountry: (d: Details) =>
    `${d.country} is the country that asks for the cooperation. Invite somebody from another country.`,
  seatTaken: (d: Details) => `${d.name} already answers for ${d.party} with this address. Nobody was added twice.`,
  bothSides: (d: Details) =>
    `${d.who} is already on the other side. If the two projects advise each other, say so in the request first.`,
  alreadyListed: (d) => `“${d.name}” is already in the directory. Find its row and correct it; nothing was added.`,
  tooManyRows: (d: Details) =>
    `“${d.tab}” holds ${d.max} and has ${d.standing}; ${d.more} more would be too many. None was saved: remove some, or join two in one.`,
  tooManySections: (d: Details) =>
    `Up to ${d.max} sections of your own can be added to “${d.tab}”, and they are there. Use one of them.`,
  agendaDays: (d: Details) =>
    `The agenda holds ${d.max} days with sessions, and ${d.day} would make ${d.count}. Nothing was saved: use another of its days, or remove one first.`,
  meetingAhead: (d) =>
    `The meeting is on ${d.when}. It can be recorded as held from then on, with a day that is neither earlier nor still to come.`,
  photoWithoutConsent: () =>
    'A photograph is kept only if those in it agreed. Tick that there is consent, or choose another.',
  voteClosed: (d: Details) =>
    `“${d.title}” is not open at the moment, so the vote was not saved. The coordination says when it opens.`,
  tooManyVotes: (d: Details) =>
    `In “${d.title}” each person has ${d.max === 1 ? 'one vote' : `${d.max} votes`}, and these are ${d.given}. Take one back; nothing was saved.`,
  optionGone: (d: Details) =>
    `One of the options you voted for is no longer in “${d.title}”. Load the page again and choose once more; nothing was saved.`,
  nothingToVoteOn: (d: Details) => `There are no options in “${d.title}” yet. Write them down first, then open it.`,
  alreadyVoted: (d: Details) =>
    `${d.name} has voted on her own page and can change it there. No second ballot was written down.`,
  proofMissing: (d: Details) =>
    `“${d.option}” can be chosen once the document that backs it is in “${d.block}”. Add it there first; nothing was saved.`,
  paperReplaced: () =>
    'There is a newer version of the document by now, and your answer was not saved. Open it and answer about that one.',
  paperUncommented: () => 'To return the document, say what has to change. Write it in the note and send again.',
  paperTooLong: (d: Details) =>
    `It has ${d.pages} pages; the most is ${d.most}. Shorten it, make another version and share that; this one was not sent.`,
  paperUncounted: (d: Details) =>
    `It is not known yet how many pages it has, and it was not sent. If the document is made, open it and note the number in the column “${d.column}” of the tab “${d.tab}”.`,
  paperUnanswered: (d: Details) =>
    `The comments of ${d.who} are not answered yet. Answer them below and share the new version then; nothing was sent.`,
  replyEmpty: () => 'Say what became of each comment. Write it in the note and save again.',
  workMissing: (d: Details) =>
    `“${d.what}” was not handed in yet, so that there is nothing to review. Nothing was saved.`,
  workReplaced: (d: Details) =>
    `What was handed in under “${d.what}” has changed meanwhile, and your answer was not saved. Open the new one and answer about that.`,
  workReviewed: (d: Details) =>
    `“${d.what}” was reviewed on ${d.on} already (${d.verdict}, ${d.by}), and nothing was changed. If there is more to say, write to that person.`,
  roundsOver: (d: Details) =>
    `“${d.what}” has ${d.max} rounds and this is the last: it can no longer be returned. Approve it, and write in the note what is left to improve.`,
  seriesEnd: (d: Details) =>
    `Say one of the two, “${d.meetings}” or “${d.last}”, and leave the other empty. Nothing was saved.`,
  seriesTooLong: (d: Details) =>
    `“${d.what}” has room for ${d.max} meetings and this would be more. End earlier or meet less often; nothing was saved.`,
  seriesTooShort: (d: Details) =>
    `Like this, “${d.what}” has fewer than two meetings. Look at “${d.last}” and the first day; nothing was saved.`,
  seriesStays: (d: Details) =>
    `The series “${d.what}” is not removed: call off the meetings that do not take place, or end earlier. Nothing changed.`,
  followOnOpened: (d: Details) =>
    `“${d.what}” was opened already: it is “${d.title}” (${d.code}). It was not opened again; look for that code in the panel.`,
  registerFull: (d: Details) =>
    `“${d.what}” has ${d.max} places, and all are taken. To add somebody, remove another person or add places; nothing was saved.`,
  registerOver: (d: Details) =>
    `“${d.what}” closed on ${d.day}. To add somebody all the same, change that last day; nothing was saved.`,
  registeredTwice: (d: Details) =>
    `“${d.name}” stands there already with the same data. Correct that row, or change what tells them apart; nothing was saved.`,
  followOnOff: (d: Details) =>
    `The way of working “${d.name}” is switched off. Switch it on in Settings › Service and try again; nothing was opened.`,
};
