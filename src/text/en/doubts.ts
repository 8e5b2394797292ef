// What is asked about a value that was typed and is not usual: the reason, and whether it is meant.
// Values come as people read them; `usual` is what was expected, `least` the lower end of what is usual.
import type { DoubtWords } from '../doubt-words.ts';

export const doubts = {
  above: (d: DoubtWords) => `${d.field}: up to ${d.usual} is usual; is it really ${d.value}?`,
  below: (d: DoubtWords) => `${d.field}: at least ${d.usual} is usual; is it really ${d.value}?`,
  farAhead: (d: DoubtWords) => `${d.field}: ${d.value} is a long way off; is the year right?`,
  longAgo: (d: DoubtWords) => `${d.field}: ${d.value} was long ago; is the year right?`,
  stillAhead: (d: DoubtWords) => `${d.field}: ${d.value} has not come yet; is the date right?`,
  moreCame: (d: DoubtWords) => `${d.usual} were expected; did ${d.value} come?`,
  nobodyCame: (d: DoubtWords) => `${d.usual} were expected; did nobody come?`,
  moreEnrolled: (d: DoubtWords) => `The request said ${d.usual} participants; are ${d.value} enrolled?`,
  quickHours: (d: DoubtWords) =>
    `A quick session usually takes ${d.least} to ${d.usual} hours; does this one take ${d.value}?`,
  longTermHours: (d: DoubtWords) =>
    `In a long-term advisory each session usually takes ${d.least} to ${d.usual} hours; does this one take ${d.value}?`,
  usualHours: (d: DoubtWords) =>
    `A session usually takes ${d.least} to ${d.usual} hours; does this one take ${d.value}?`,
  quickSessions: (d: DoubtWords) => `A quick advisory is one session only; are there ${d.value}?`,
  fewLongTerm: (d: DoubtWords) =>
    `A long-term advisory usually has at least ${d.usual} sessions; are there ${d.value}?`,
  progressBack: (d: DoubtWords) => `Progress stood at ${d.usual} %; is it ${d.value} % now?`,
  secondBeforeFirst: (d: DoubtWords) =>
    `The second session of the training (${d.value}) comes before the first (${d.usual}); is that right?`,
  longCommitment: (d: DoubtWords) =>
    `The commitment would end on ${d.value}, more than two years after it begins; is that right?`,
  officeName: (d: DoubtWords) =>
    `“${d.value}” looks like an office; the name of the person belongs here, as it is printed where she signs. Leave it so?`,
};
