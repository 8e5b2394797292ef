// Commitments of every follow-up plan.
import type { SidebarText } from '../sidebar-text.ts';

export const commitments: SidebarText['commitments'] = {
  title: 'Commitments',
  filterLabel: 'Show',
  filters: { open: 'Under way', overdue: 'Overdue', done: 'Ended' },
  none: 'No commitments yet',
  noneDetail: 'They come from the follow-up plan of each advisory.',
  noneOverdue: 'None is overdue',
  noneDone: 'None has ended yet',
  noneOpen: 'None is left under way',
  seeAdvisories: 'See advisories',
  until: (owner, day) => `${owner} · until ${day}`,
  progressOf: (what) => `Progress: ${what}`,
  reported: (day, note) => (note ? `${day}: “${note}”` : `Progress of ${day}`),
  neverReported: 'No news yet.',
  remind: 'Remind',
  remindName: (owner) => `Remind ${owner}`,
  reminded: (owner) => `Reminder for ${owner}.`,
  edit: 'Edit',
  editName: (what) => `Edit: ${what}`,
};
