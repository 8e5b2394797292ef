// Words inside the documents, beside what their templates already say.
// Titles are also the names of the files in Drive.
import type { Text } from '../text.ts';

export const documents: Text['documents'] = {
  titles: {
    'session-design': (title) => `Session design · ${title}`,
    'presentation-outline': (title) => `Presentation guide · ${title}`,
    'attendance-list': (title) => `Attendance list · ${title}`,
    'advisory-report': (title) => `Report · ${title}`,
    'follow-up-plan': (title) => `Follow-up plan · ${title}`,
    'area-report': (title) => `Report of the area · ${title}`,
    certificate: (title) => `Certificate · ${title}`,
  },
  areaFolder: 'Reports by area',
  version: (version) => (version > 1 ? ` (v${version})` : ''),
  hours: (hours, single) => `${hours} ${single ? 'hour' : 'hours'}`,
  timeRange: (from, until) => `from ${from} to ${until}`,
  period: (days) => `from ${days}`,
  proposedDay: (day) => `${day} (proposed)`,
  proposedTime: (time) => `${time} (proposed)`,
  toAgree: 'To be agreed',
  waited: (days) => (days === 0 ? 'The same day' : days === 1 ? '1 day' : `${days} days`),
  onDay: (day) => `on ${day}`,
  until: (day) => `until ${day}`,
  placeAndDate: (city, day) => (city ? `${city}, ${day}` : day),
  role: 'mentor',
  progress: (percent) => `${percent}%`,
  percent: (percent) => `${percent}%`,
  notRecorded: 'Not recorded',
  requestOpen: 'Looking for a mentor',
  requestNew: 'To review',
  requestClosed: 'Closed without advisory',
  privacy: (notice, url) => (url ? `${notice} ${url}` : notice),
  priority: 'Priority population',
};
