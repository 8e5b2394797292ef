// Whoever is registered takes part: her seat is made, moved to another address, or given up with her entry.
import { folded } from '../../define/columns/column.ts';
import { emptyRow } from '../../define/define-table.ts';
import { type Change, insert, update } from '../../define/records.ts';
import type { Author, Dossier } from '../dossier.ts';
import { firstWritten, written } from '../kept.ts';
import { seats } from '../seat.ts';
import type { Register, SenderTold } from './kind.ts';

interface Seated {
  readonly changes: readonly Change[];
  /** Code of her seat; '' where nobody takes a seat. */
  readonly seat: string;
  /** The link that she had before, if any, opens no more. */
  readonly isNew: boolean;
}

export function seatFor(
  { role, key }: Register,
  sender: SenderTold,
  seat: string,
  dossier: Dossier,
  author: Author,
): Seated {
  const { context } = dossier;
  if (!role) return { changes: [], seat: '', isNew: false };
  const { language, today } = context;
  const rows = dossier.rows(seats).filter((row) => row.role === role.key);
  const hers = rows.find(({ id }) => id === seat);
  const isSame = ({ email }: { email: string }) => folded(email) === folded(sender.email);
  // Another address is another person: the link that the former one holds must not open any more.
  const leaves = hers && !isSame(hers) && hers.until === '' ? [update(seats, hers.id, { until: today })] : [];
  const standing = hers && isSame(hers) ? hers : rows.find(isSame);
  if (standing) {
    const values = { ...sender, until: '' as const, ...written(dossier, author) };
    return { changes: [...leaves, update(seats, standing.id, values)], seat: standing.id, isNew: false };
  }
  const id = context.newId(seats);
  const row = {
    ...emptyRow(seats),
    ...firstWritten(dossier, author),
    ...sender,
    case: dossier.case.id,
    block: key,
    role: role.key,
    who: role.name.one[language],
    since: today,
    linkSentOn: today,
  };
  return { changes: [...leaves, insert(seats, id, row)], seat: id, isNew: true };
}

export function giveUp(seat: string, dossier: Dossier): readonly Change[] {
  const row = dossier.rows(seats).find(({ id, until }) => id === seat && until === '');
  return row ? [update(seats, row.id, { until: dossier.context.today })] : [];
}
