// What a project says of itself that asks for an advisory and could give one too.
import type { Dossier } from '../../../blocks/dossier.ts';
import { request } from '../stages/request.ts';
import type { Offer } from './listing.ts';

export function offerOf(dossier: Dossier): Offer | undefined {
  const said = request.values(dossier);
  if (said?.direction !== 'give' && said?.direction !== 'both') return undefined;
  return {
    name: said.project,
    organisation: said.organisation,
    themes: said.themes,
    practices: said.practice,
    languages: said.language === '' ? [] : [said.language],
    contact: said.contact,
    email: said.email,
    phone: said.phone,
    consentOn: dossier.rows(request.table)[0]?.consentOn ?? '',
  };
}
