// What a request says of the specialists that it needs, and what they are told when they are invited.
import type { Dossier } from '../../../blocks/dossier.ts';
import { invitation } from '../../../text/programmes/cooperation-round/panel.ts';
import { request } from '../stages/request.ts';
import type { Wish } from './asked.ts';

export function wishOf(dossier: Dossier): Wish {
  const said = request.values(dossier);
  return {
    country: said?.country ?? '',
    initiative: said?.initiative ?? '',
    results: said?.results ?? '',
    products: said?.products ?? '',
    interests: [said?.firstInterest ?? '', said?.secondInterest ?? ''],
    languages: said?.languages ?? [],
  };
}

/** With the days until which a place is kept. */
export const invite = {
  within: 10,
  asks: invitation.asks,
  facts(dossier: Dossier) {
    const said = request.values(dossier);
    return [
      { label: invitation.facts.country, value: said?.country ?? '' },
      { label: invitation.facts.institution, value: said?.institution ?? '' },
      { label: invitation.facts.results, value: said?.results ?? '' },
    ];
  },
};
