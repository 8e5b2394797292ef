// What is about to leave, how long it still waits, and what became of it.
interface Leaving {
  readonly mails: number;
  readonly shares: number;
  readonly names: string;
  readonly seconds: number;
}

export const holds = {
  leaving: (d: Leaving) => `${whatLeaves(d)} in ${d.seconds} s: ${d.names}.`,
  said: (d: Leaving) => `${whatLeaves(d)} in ${d.seconds} seconds: ${d.names}. You can still undo it.`,
  undo: 'Undo',
  undone: (mails: number): string =>
    mails === 0
      ? 'Done, it is as it was.'
      : mails === 1
        ? 'Done, it is as it was. The mail did not leave.'
        : 'Done, it is as it was. The mails did not leave.',
  now: 'Send now',
  underWay: 'Leaving…',
  undoing: 'Undoing…',
  andMore: (count: number) => `${count} more people`,
  others: (count: number) => (count === 1 ? 'One more click is waiting.' : `${count} more clicks are waiting.`),
  sent: (names: string) => `Sent to ${names}.`,
  stuck: (d: { summary: string; problem: string }) => `“${d.summary}” did not leave. ${d.problem} It is in the outbox.`,
  later:
    'Google did not answer and the mails are still waiting. They leave by themselves with your next change or in the next round, within an hour.',
};

function whatLeaves({ mails, shares }: Leaving): string {
  if (mails > 0) return mails === 1 ? '1 mail leaves' : `${mails} mails leave`;
  return shares === 1 ? '1 document is shared' : `${shares} documents are shared`;
}
