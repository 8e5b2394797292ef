// What was not done of what was asked, and why.
export const notDone = {
  remindedToday: (d: { who: string; at: string }) =>
    `No other mail left: ${d.who} has been reminded today${d.at === '' ? '' : ` at ${d.at}`}.`,
  noAddress: (who: string) => `No mail left: ${who} has no address. Tell her by WhatsApp or telephone.`,
  invitedWithoutMail: (who: string) =>
    `The invitation of ${who} is written down, but no mail left because she has no address. Send her the WhatsApp text.`,
  surveyAnswered: (who: string) => `The survey did not leave: ${who} has answered it.`,
  agreementDone: (who: string) => `The reminder did not leave: ${who} has done what was agreed.`,
  sameMeeting: () => 'No mail left: the meeting already had that day, hour and place.',
};
