// How a peer advisory begins: a project asks for it by form, or the team opens it; whether it goes on, and who takes part.
import { application } from '../../../blocks/application/application.ts';
import { afterOpening, following } from '../../../blocks/aspects.ts';
import type { Block } from '../../../blocks/block.ts';
import { decision } from '../../../blocks/decision/decision.ts';
import { seats } from '../../../blocks/seats/seats.ts';
import { choice } from '../../../define/columns/choice.ts';
import { email, longText, phone, text } from '../../../define/columns/text.ts';
import * as words from '../../../text/programmes/peer-advisory/request.ts';
import { advising, receiving, team } from '../roles.ts';

/** Not in the first version of this tab: what somebody says for them is never passed over. */
const later = { addedLater: 'refused' } as const;
const required = { required: true, ...later } as const;
const asking = { organisation: 'project', name: 'contact', email: 'email', phone: 'phone' } as const;
const { columns } = words.request;

export const request = application('pair-request', {
  ...words.request,
  sheetId: 200,
  prefix: 'SP',
  by: [team],
  via: ['form', 'panel'],
  title: 'project',
  columns: {
    project: text(columns.project, required),
    organisation: text(columns.organisation, required),
    contact: text(columns.contact, { ...required, privacy: 'personal' }),
    email: email(columns.email, required),
    phone: phone(columns.phone, later),
    direction: choice(columns.direction, words.directions, { required: true, formerly: words.formerly }),
    objective: longText(columns.objective, { required: true }),
    themes: longText(columns.themes),
    practice: longText(columns.practice, later),
    context: longText(columns.context, later),
    language: choice(columns.language, words.languages, later),
    otherProject: text(columns.otherProject, later),
  },
  seats: { ...asking, in: () => seated, role: ({ direction }) => (direction === 'give' ? advising : receiving) },
});

export const requestAccepted = decision('request-accepted', {
  ...words.accepted,
  by: [team],
  where: (dossier) => request.cameByForm(dossier),
  ...following(request, 5),
  settledBy: ['yes'],
  stops: ['no'],
});

/** The block `pair`, before it proposes whom to seat. */
export const seated: Block = seats('pair', {
  ...words.pair,
  by: [team],
  of: [advising, receiving].map((role) => ({ role, min: 1, max: 5 })),
  bothSides: (dossier) => request.values(dossier)?.direction === 'both',
  due: afterOpening(7),
});
