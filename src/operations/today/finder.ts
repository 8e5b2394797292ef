// Finding by words: every word must occur, the code itself first; case and accents do not matter.
import { folded } from '../../define/columns/column.ts';
import type { SearchHit, SearchView } from '../../views/attention.ts';

const MOST = 30;

/** Offers something that may be found, with further texts that are looked through and not shown. */
export type Offer = (hit: SearchHit, ...texts: readonly string[]) => void;

/** What `offerAll` offers and the words of the query find. */
export function find(query: string, offerAll: (offer: Offer) => void): SearchView {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return { query, hits: [], total: 0 };
  const found: { readonly hit: SearchHit; readonly rank: number }[] = [];
  offerAll((hit, ...texts) => {
    const all = folded([hit.id, hit.title, hit.detail, ...texts].join(' '));
    if (!words.every((word) => all.includes(word))) return;
    const first = words[0] ?? '';
    const rank = folded(hit.id) === folded(query) ? 0 : folded(hit.title).startsWith(first) ? 1 : 2;
    found.push({ hit, rank });
  });
  const hits = found
    .sort((one, other) => one.rank - other.rank || (one.hit.id < other.hit.id ? 1 : -1))
    .map(({ hit }) => hit);
  return { query, hits: hits.slice(0, MOST), total: hits.length };
}
