// What the past says about the weights of matching: how well each criterion went along with satisfaction and answers.
import type { SidebarText } from '../sidebar-text.ts';

export const learning: SidebarText['learning'] = {
  ask: 'See what the past says',
  about:
    'Compares advisories with surveys and answered invitations by what was known when inviting. It shows what went together, not the cause.',
  unknown: 'Profiles are taken as they are today, and dates as they ended up; what they said before is not kept.',
  latest: (most) => `Only the latest ${most} of each count.`,
  tooFew: 'Too few cases so far',
  tooFewDetail: (d) =>
    `There ${d.advisories === 1 ? 'is 1 advisory' : `are ${d.advisories} advisories`} with surveys and ${
      d.invitations === 1 ? '1 answered invitation' : `${d.invitations} answered invitations`
    }. ${d.needed} of one or the other are needed to compare without anybody being recognised.`,
  alike: 'The cases are too much alike',
  alikeDetail: 'No criterion has at least 3 cases on each side to compare.',
  noneClear: 'Nothing clear so far',
  noneClearDetail: 'The differences may be chance: we propose to change no weight.',
  nothingToChange: 'The weights stay as they are',
  nothingToChangeDetail: 'There are clear differences, but none asks for another weight.',
  proposals: (count) => (count === 1 ? 'We propose to change 1 weight' : `We propose to change ${count} weights`),
  proposalsDetail: 'Never more than a quarter above or below the original weight. You decide.',
  satisfaction: (side, d) =>
    `Satisfaction: ${d.fitting.value.toFixed(1)} of 5 ${side.fitting} (${cases(d.fitting.cases)}); ${d.other.value.toFixed(1)} ${side.other} (${cases(d.other.cases)}).`,
  invitations: (side, d) =>
    `${d.fitting.value} of ${d.fitting.cases} accepted ${side.fitting}, and ${d.other.value} of ${d.other.cases} ${side.other}.`,
  clear: 'The difference is clear.',
  chance: 'It may be chance.',
  raise: (d) => `Raise the weight from ${d.from} to ${d.to}`,
  lower: (d) => `Lower the weight from ${d.from} to ${d.to}`,
  mixed: 'Satisfaction and answers point to different sides: the weight stays as it is.',
  counted: 'Its weight already takes it into account.',
  takeAll: (count) => `Apply all ${count}`,
  taken: (count) => (count === 1 ? 'Weight changed.' : `${count} weights changed.`),
  leave: 'Leave as it is',
  close: 'Close',
  others: (count) => `The rest may be chance: ${count === 1 ? '1 criterion' : `${count} criteria`}`,
  sides: {
    topic: { fitting: 'when she offered the topic', other: 'when she did not' },
    focus: { fitting: 'when her profile named the focus', other: 'when it did not' },
    availability: { fitting: 'when she had named that time', other: 'when she had not' },
    satisfaction: { fitting: 'when her surveys had been good', other: 'when they had been lower' },
    load: { fitting: 'when she carried little', other: 'when she carried much' },
    answers: { fitting: 'when she had been answering', other: 'when she had left an invitation unanswered' },
    level: { fitting: 'when she served that level', other: 'when she did not' },
    modality: { fitting: 'when she worked in that modality', other: 'when she did not' },
    place: { fitting: 'when she was near', other: 'when she had to travel' },
    groups: { fitting: 'with experience of groups', other: 'without it' },
    continuity: { fitting: 'when she had accompanied the area before', other: 'when it was the first time' },
    preference: { fitting: 'when the area asked for her', other: 'when it preferred somebody else' },
    priority: { fitting: 'with a profile for priority populations', other: 'without one' },
  },
};

function cases(count: number): string {
  return count === 1 ? '1 case' : `${count} cases`;
}
