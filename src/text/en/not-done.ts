// What was not done of what was asked, and why.
export const notDone = {
  remindedToday: (d: { who: string; at: string }) =>
    `No other mail left: ${d.who} has been reminded today${d.at === '' ? '' : ` at ${d.at}`}.`,
  noAddress: (who: string) => `No mail left: ${who} has no address. Tell her by WhatsApp or telephone.`,
  invitedWithoutMail: (who: string) =>
    `The invitation of ${who} is written down, but no mail left because she has no address. Send her the WhatsApp text.`,
  surveyAnswered: (who: string) => `The survey did not leave: ${who} has answered it.`,
  agreementDone: (who: string) => `The reminder did not leave: ${who} has done what was agreed.`,
  withdrawnBefore: (who: string) => `No other mail left: the invitation of ${who} was no longer open.`,
  withdrawnUntold: (who: string) =>
    `The invitation of ${who} is withdrawn, but no mail left because she has no address. Tell her by WhatsApp or telephone.`,
  invitationOpen: (who: string) => `No mail left: the invitation of ${who} is open and waits for her answer.`,
  reopenedUntold: (who: string) =>
    `The invitation of ${who} is open again, but no mail left because she has no address. Send her the WhatsApp text.`,
  closedBefore: (on: string) => `No other mail left: the advisory has been closed since ${on}.`,
  closedInSilence: () => 'It is closed. No mail left because no session was held.',
  closedUntold: (names: string) =>
    `It is closed, but the address of ${names} is missing and no mail left. Tell them by WhatsApp or telephone.`,
  cancelledBefore: (on: string) => `No other mail left: the advisory has been cancelled since ${on}.`,
  cancelledUntold: (names: string) =>
    `It is cancelled, but the address of ${names} is missing and no mail left. Tell them by WhatsApp or telephone.`,
  toolsToday: (who: string) => `No other mail left: ${who} got the list and survey of this session today.`,
  agreementsBefore: (count: number): string =>
    count === 1
      ? 'That agreement was written down before and no other mail left.'
      : `Those ${count} agreements were written down before and no other mail left.`,
  certificateGone: (on: string) => `No other mail left: the certificate has been withdrawn since ${on}.`,
  certificateUntold: (who: string) =>
    `The certificate is withdrawn, but the address of ${who} is missing and no mail left. Tell her by WhatsApp or telephone.`,
  trainingCancelledBefore: (on: string) => `No other mail left: the training has been cancelled since ${on}.`,
  trainingCancelledUntold: (names: string) =>
    `It is cancelled, but the address of ${names} is missing and no mail left. Tell them by WhatsApp or telephone.`,
  trainingOn: () => 'No mail left: the training is not cancelled.',
  trainingResumedUntold: (names: string) =>
    `It is on again, but the address of ${names} is missing and no mail left. Tell them by WhatsApp or telephone.`,
  linkUpWithoutDay: () => 'No mail left: the meeting has no date.',
  linkUpOver: () => 'The date is taken out. No mail left because its hour has passed.',
  linkUpPending: () => 'No mail left: the link-up is not recorded as held.',
  linkUpUntold: (who: string) =>
    `The link-up is to come again, but the address of ${who} is missing and no mail left. Tell her by WhatsApp or telephone.`,
  reviewOpen: (what: string) => `No mail left: “${what}” has no answer to take back.`,
  reviewUntold: (names: string) =>
    `The review is open again, but the address of ${names} is missing and no mail left. Tell them by WhatsApp or telephone.`,
  notShared: (who: string) => `No mail left: ${who} no longer had access to that document.`,
  sessionOn: () => 'No mail left: the session is not cancelled.',
  sessionOver: () => 'It counts again. No mail left because its hour has passed; you can write down the attendance.',
  sessionUnannounced: () => 'It counts again. No mail left because nobody had been told of it yet.',
  sameMeeting: () => 'No mail left: the meeting already had that day, hour and place.',
};
