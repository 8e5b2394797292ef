// A series as it was declared, and what stands of it in a case: its rule and its meetings, the first one first.
import { addMinutes, type LocalDateTime } from '../../calendar/local-date.ts';
import { pickColumns } from '../../define/columns/pick-columns.ts';
import type { Aspects } from '../aspects.ts';
import type { Dossier } from '../dossier.ts';
import { type Series, type StandingMeeting, series, standingMeetings } from './table.ts';

export interface SeriesOptions extends Aspects {
  /** Most meetings; 26, unless told. */
  readonly most?: number;
}

export interface Standing {
  readonly key: string;
  readonly aspects: Aspects;
  readonly most: number;
  rule(dossier: Dossier): Series | undefined;
  /** With those that were called off. */
  every(dossier: Dossier): readonly StandingMeeting[];
  meetings(dossier: Dossier): readonly StandingMeeting[];
}

export const ruleColumns = pickColumns(
  series.columns,
  'every',
  'first',
  'hour',
  'minutes',
  'place',
  'meetings',
  'last',
);
export const columns = pickColumns(
  standingMeetings.columns,
  'startsAt',
  'minutes',
  'place',
  'heldOn',
  'attended',
  'notes',
);

const MOST = 26;

export function standingOf(key: string, { most = MOST, ...aspects }: SeriesOptions): Standing {
  const every: Standing['every'] = (dossier) =>
    dossier
      .rows(standingMeetings)
      .filter((row) => row.block === key)
      .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  return {
    key,
    aspects,
    most,
    rule: (dossier) => dossier.rows(series).find((row) => row.block === key),
    every,
    meetings: (dossier) => every(dossier).filter(({ cancelledOn }) => cancelledOn === ''),
  };
}

const HOUR = 60;
type Timed = Pick<StandingMeeting, 'startsAt' | 'minutes'>;

export const minutesOf = ({ minutes }: Pick<Timed, 'minutes'>): number => minutes ?? HOUR;
export const endOf = (row: Timed): LocalDateTime => addMinutes(row.startsAt, minutesOf(row));

/** Still in people's calendars as something to come. */
export function isToCome({ startsAt, heldOn, cancelledOn }: StandingMeeting, { context: { now } }: Dossier): boolean {
  return cancelledOn === '' && heldOn === '' && startsAt >= now;
}
