// What takes place on several days, as one reader sees it: an agenda, and standing meetings.
import type { FieldSpec, RowSpec, RowsSpec } from './screen.ts';

/** A session or a pause of an agenda. */
export interface SessionSpec extends RowSpec {
  /** Day and hours, 'YYYY-MM-DD' and 'HH:mm'; '' where the tab does not say them yet. */
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
  /** '' where the tab names none of the kinds. */
  readonly kind: string;
  readonly kindName: string;
  readonly isPause: boolean;
  readonly title: string;
  /** Place, group and who leads it, as far as they are known. */
  readonly details: readonly string[];
  /** What is wrong with it, or at the same time; a line each. */
  readonly said: readonly string[];
}

export interface KindSpec {
  readonly key: string;
  readonly label: string;
  readonly isPause: boolean;
  /** How long all of its sessions take: "7 h 30 min"; '' without any. */
  readonly time: string;
}

/** What is planned for several days. */
export interface AgendaSpec {
  readonly type: 'agenda';
  readonly fields: readonly FieldSpec[];
  /** In the order in which they take place; those without a day or hour last. */
  readonly rows: readonly SessionSpec[];
  readonly kinds: readonly KindSpec[];
  readonly days: readonly { readonly day: string; readonly label: string }[];
  /** "4 días (de 3 a 5) · 15 sesiones · 24 h 30 min". */
  readonly sum: string;
  /** Kinds that have no session yet, in a line; '' when all have. */
  readonly absent: string;
  /** What keeps it from being sent as it is; '' when nothing does. */
  readonly lacks: string;
  /** When it was sent, and whether it has changed since. */
  readonly sent: string;
  readonly isChanged: boolean;
  /** What has changed since, a line each: what the next message will say. */
  readonly changes: readonly string[];
  readonly leastDays: number;
  readonly mostDays: number;
  /** Rows, with pauses. */
  readonly most: number;
  readonly may: readonly ('add' | 'edit' | 'remove' | 'move' | 'paste' | 'share')[];
  readonly rowName: string;
  /** Beside a share button: what it does, and for how many people; '' where nothing is to be sent. */
  readonly sharing: string;
  /** Its calendar file with every session; '' without one. */
  readonly calendar: string;
}

/** Standing meetings. */
export interface SeriesSpec {
  readonly type: 'series';
  /** How it goes: one row. */
  readonly rule: RowsSpec;
  /** What is to be recorded, and the next ones. */
  readonly meetings: RowsSpec;
  /** Later ones, those that took place, and those that were called off. */
  readonly others: RowsSpec;
  /** "8 reuniones · 3 hechas · 24 asistencias"; '' before it is set. */
  readonly sum: string;
  /** Its calendar file with every meeting; '' without one. */
  readonly calendar: string;
}
