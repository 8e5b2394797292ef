// A delivery as it was declared, and what stands of it in a case: its rounds, and its place in the repertoire.
import { addDays, type LocalDate } from '../../calendar/local-date.ts';
import { materials } from '../../tables/materials.ts';
import { type Aspects, dueDay } from '../aspects.ts';
import type { Dossier } from '../dossier.ts';
import type { Round } from './rounds.ts';
import { type DeliveryRow, deliveries as table } from './table.ts';

export interface DeliveryOptions extends Aspects {
  /** How often it may be handed in; the last time it can be approved, and no longer returned. Three, unless told. */
  readonly rounds?: number;
  /** The team may take what was approved into the repertoire, for everybody to see. */
  readonly keepIn?: 'repertoire';
}

/** A delivery, and what stands of it in a case. */
export interface Work {
  readonly key: string;
  readonly aspects: Aspects;
  readonly rounds: number;
  readonly isKept: boolean;
  /** The newest first. */
  rows(dossier: Dossier): readonly DeliveryRow[];
  /** The round that is awaited now, or was handed in last. */
  underWay(dossier: Dossier): Round;
  /** What is handed in is answered within some days, and what was returned is handed in again within as many. */
  reviewedBy(day: LocalDate | ''): LocalDate | '';
}

const ROUNDS = 3;
export function workOf(key: string, { rounds = ROUNDS, keepIn, ...aspects }: DeliveryOptions): Work {
  const rows: Work['rows'] = (dossier) =>
    dossier
      .rows(table)
      .filter((row) => row.block === key)
      .sort((one, other) => (other.round ?? 1) - (one.round ?? 1));
  const reviewedBy: Work['reviewedBy'] = (day) => {
    const within = aspects.review?.within;
    return day === '' || within === undefined ? '' : addDays(day, within);
  };
  return {
    key,
    aspects,
    rounds,
    isKept: keepIn !== undefined,
    rows,
    reviewedBy,
    underWay(dossier) {
      const [newest] = rows(dossier);
      if (newest && newest.verdict !== 'returned') return { ...newest, dueOn: '' };
      const round = (newest?.round ?? 0) + 1;
      const dueOn = newest ? reviewedBy(newest.reviewedOn) : dueDay(aspects.due, dossier);
      return { id: '', round, dueOn, url: '', deliveredOn: '', verdict: '', comments: '' };
    },
  };
}

/** What stands of it in the repertoire. */
export function keptOf(work: Work, dossier: Dossier, newest: DeliveryRow | undefined) {
  return work.isKept && newest ? dossier.rows(materials).find(({ url }) => url === newest.url) : undefined;
}
