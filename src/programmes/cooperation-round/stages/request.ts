// First stage: the official request of a country, whether it is taken up, who answers for it, and what is to be read.
import { application } from '../../../blocks/application/application.ts';
import { afterOpening, following } from '../../../blocks/aspects.ts';
import { attachments } from '../../../blocks/attachments/attachments.ts';
import type { Block } from '../../../blocks/block.ts';
import { decision } from '../../../blocks/decision/decision.ts';
import { stage } from '../../../blocks/programme.ts';
import { seats } from '../../../blocks/seats/seats.ts';
import { choice, choices } from '../../../define/columns/choice.ts';
import { email, longText, phone, text } from '../../../define/columns/text.ts';
import * as words from '../../../text/programmes/cooperation-round/request.ts';
import { country, secretariat, specialist, technicalTeam } from '../roles.ts';
import { languages } from '../specialists/directory.ts';

const required = { required: true } as const;
const asking = { organisation: 'institution', name: 'focalPoint', email: 'email', phone: 'phone' } as const;
const { columns } = words.request;

export const request = application('official-request', {
  ...words.request,
  sheetId: 220,
  prefix: 'SO',
  by: [secretariat],
  via: ['form', 'panel'],
  title: 'initiative',
  columns: {
    country: text(columns.country, required),
    institution: text(columns.institution, required),
    focalPoint: text(columns.focalPoint, { ...required, privacy: 'personal' }),
    email: email(columns.email, required),
    phone: phone(columns.phone),
    initiative: text(columns.initiative, required),
    results: longText(columns.results, required),
    products: longText(columns.products, required),
    phase: choice(columns.phase, words.phases, required),
    languages: choices(columns.languages, languages),
    firstInterest: text(columns.firstInterest),
    secondInterest: text(columns.secondInterest),
  },
  seats: { ...asking, in: () => countryPeople, role: () => country },
});

export const requestAccepted = decision('round-accepted', {
  ...words.accepted,
  by: [secretariat],
  where: (dossier) => request.values(dossier) !== undefined,
  ...following(request, 15),
  settledBy: ['yes'],
  stops: ['no'],
});

/** Focal point and technical team are of one institution. */
export const countryPeople: Block = seats('country-people', {
  ...words.countryPeople,
  by: [secretariat],
  needs: [requestAccepted],
  due: afterOpening(20),
  of: [
    { role: country, min: 1, max: 2 },
    { role: technicalTeam, min: 1, max: 8 },
  ],
  bothSides: () => true,
});

export const reference = attachments('reference-documents', {
  ...words.reference,
  by: [country],
  ...following(requestAccepted, 10),
  rows: { min: 1, max: 4 },
  shareWith: [specialist],
});

export const requested = stage('request', words.stage, [request, requestAccepted, countryPeople, reference]);
