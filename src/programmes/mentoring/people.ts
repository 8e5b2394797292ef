// Who takes part in an advisory: the contact of its request for the area, and its mentor. Where they stand is the
// request and the directory; their pages are found by the links made here.
import type { Dossier } from '../../blocks/dossier.ts';
import type { PeopleOfCase } from '../../blocks/programme.ts';
import type { Participant } from '../../blocks/seat.ts';
import type { Context } from '../../define/context.ts';
import { contactOf, heldCode } from '../../progress/case-contact.ts';
import type { Advisory } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { type Request, requests } from '../../tables/requests.ts';
import { area, mentor } from './roles.ts';
import type { PeopleFinders } from './told.ts';

export const peopleOfAdvisory: PeopleOfCase = {
  tables: [requests, areas, advisors],
  of(dossier): readonly Participant[] {
    const { case: advisory, context, find } = dossier;
    const { language } = context;
    const request = find(requests, advisory.request);
    const asking = find(areas, advisory.area);
    const contact = contactOf(request, asking, context);
    const advisor = find(advisors, advisory.advisor);
    const unsent = { linkSentOn: '', remindedOn: '' } as const;
    return [
      {
        id: areaSeat(request),
        role: area.key,
        who: area.name.one[language],
        organisation: asking?.name ?? '',
        name: contact.name,
        email: contact.email,
        phone: contact.phone,
        ...unsent,
      },
      ...(advisor
        ? [
            {
              id: advisor.id,
              role: mentor.key,
              who: mentor.name.one[language],
              organisation: advisor.organisation,
              name: advisor.name,
              email: advisor.email,
              phone: advisor.phone,
              ...unsent,
            },
          ]
        : []),
    ];
  },
};

/** Numbered once another person became the contact: the page of the former one opens no more. */
export function areaSeat(request: Pick<Request, 'contactChanges'> | undefined): string {
  return heldCode(area.key, request);
}

const pageLink = (advisory: string, seat: string, context: Context) =>
  context.pageLink('party', ['mentoring', advisory, seat].join('/'));

/** Her page in an advisory. */
export function mentorPage({ id, advisor }: Pick<Advisory, 'id' | 'advisor'>, context: Context): string {
  return pageLink(id, advisor, context);
}

/** The page of the contact of an advisory. */
export function areaPage(
  advisory: string,
  request: Pick<Request, 'contactChanges'> | undefined,
  context: Context,
): string {
  return pageLink(advisory, areaSeat(request), context);
}

/** The people of a case, to be looked up by code. */
export function finders({ find }: Dossier): PeopleFinders {
  return {
    areas: { find: (id) => find(areas, id) },
    advisors: { find: (id) => find(advisors, id) },
    requests: { find: (id) => find(requests, id) },
  };
}
