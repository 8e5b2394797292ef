// A session as the panel shows it, and the sheet for writing down who came.
// Attendance is counted, never listed, except while it is being written down.
import type { ConditionView, NamedView } from './advisory-view.ts';
import type { DocumentView } from './document-view.ts';
import type { StepView } from './progress-view.ts';

export type SessionState = 'planned' | 'today' | 'waitingAttendance' | 'held' | 'cancelled';

export interface SessionView {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly of: number;
  readonly advisory: NamedView;
  readonly area: NamedView;
  readonly advisor: NamedView;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly hours: number;
  readonly modality: 'onSite' | 'online' | 'mixed' | '';
  readonly modalityLabel: string;
  readonly place: string;
  readonly enrolled: number | null;
  readonly state: SessionState;
  readonly stateLabel: string;
  readonly announcedOn: string;
  readonly toolsSentOn: string;
  /** null while nothing was recorded. */
  readonly attended: number | null;
  readonly women: number | null;
  readonly attendanceOn: string;
  readonly surveyCount: number;
  readonly surveyAverage: number | null;
}

export interface SessionDetail extends SessionView {
  readonly notes: string;
  readonly condition: ConditionView;
  readonly steps: readonly StepView[];
  readonly attendanceUrl: string;
  readonly surveyUrl: string;
  readonly documents: readonly DocumentView[];
}

export interface OptionView {
  readonly value: string;
  readonly label: string;
}

/** What quick entry needs to draw its rows. */
export interface AttendanceSheet {
  readonly session: SessionView;
  readonly genders: readonly OptionView[];
  readonly ageGroups: readonly OptionView[];
  readonly attendanceUrl: string;
  readonly surveyUrl: string;
  readonly recorded: { readonly attended: number; readonly women: number; readonly closedOn: string };
}

/** The names on record of one session. */
export interface AttendanceNames {
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    /** Keys of options; '' when it is not known. */
    readonly gender: string;
    readonly ageGroup: string;
    readonly place: string;
    readonly channel: 'link' | 'list' | 'panel' | '';
  }[];
  /** Ids of rows that bear one name, a group for each name. */
  readonly repeated: readonly (readonly string[])[];
  /** People counted without a name. */
  readonly unnamed: number;
}

export interface SessionList {
  readonly items: readonly SessionView[];
}
