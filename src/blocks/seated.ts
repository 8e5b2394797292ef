// The people of a case who have not left.
import type { Dossier } from './dossier.ts';
import { type Seat, seats } from './seat.ts';

export function seated(dossier: Dossier, role?: string): readonly Seat[] {
  return dossier.rows(seats).filter((row) => row.until === '' && (role === undefined || row.role === role));
}
