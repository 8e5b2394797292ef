// The directory as the panel shows it: each project with how it stands in the advisories, and those that offered to
// advise in what they asked for and are not in it yet.
import type { Dossier } from '../../../blocks/dossier.ts';
import type { KeptBetweenCases, Offered } from '../../../blocks/programme.ts';
import { folded } from '../../../define/columns/column.ts';
import { plain } from '../../../matching/said.ts';
import { type Project, projects } from './directory.ts';
import { projectFacts } from './facts.ts';

export type Offer = Pick<
  Project,
  'name' | 'organisation' | 'themes' | 'practices' | 'languages' | 'contact' | 'email' | 'phone' | 'consentOn'
>;

/** `offerOf` tells what a project says of itself that offers to advise; undefined where none does. */
export function listing(offerOf: (dossier: Dossier) => Offer | undefined): KeptBetweenCases {
  return {
    ...projects,
    standing(kept, cases) {
      const words = kept.context.text.suggestions;
      return new Map(
        projectFacts(kept, cases).map((facts) => [
          facts.row.id,
          facts.row.paused ? words.isPaused() : words.load(facts),
        ]),
      );
    },
    offered(kept, cases) {
      const listed = projects.entries(kept);
      const isListed = (offer: Offer) =>
        listed.some(({ name, email }) => plain(name) === plain(offer.name) || folded(email) === folded(offer.email));
      const offers = new Map<string, Offered>();
      for (const dossier of cases) {
        const offer = dossier.case.cancelledOn === '' ? offerOf(dossier) : undefined;
        if (!offer || plain(offer.name) === '' || isListed(offer)) continue;
        // Who offered twice is listed once, as she said it last.
        offers.set(plain(offer.name), {
          id: dossier.case.id,
          name: offer.name,
          line: [offer.organisation, offer.themes].filter((part) => part !== '').join(' · '),
          row: { ...offer, themes: offer.themes.slice(0, LONGEST_THEMES) },
        });
      }
      return [...offers.values()];
    },
  };
}

const LONGEST_THEMES = 500;
