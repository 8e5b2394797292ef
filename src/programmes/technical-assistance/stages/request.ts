// First stage: the request of a team, and whom the coordination finds to assist it.
import { application } from '../../../blocks/application/application.ts';
import { afterOpening, where } from '../../../blocks/aspects.ts';
import type { Block } from '../../../blocks/block.ts';
import { stage } from '../../../blocks/programme.ts';
import { suggesting } from '../../../blocks/suggesting.ts';
import { choices, yesNo } from '../../../define/columns/choice.ts';
import { reference } from '../../../define/columns/reference.ts';
import { email, longText, phone, text } from '../../../define/columns/text.ts';
import * as options from '../../../text/programmes/technical-assistance/choices.ts';
import * as words from '../../../text/programmes/technical-assistance/request.ts';
import { suggestingAssistants } from '../assistants/suggest.ts';
import { seatsOf } from '../people.ts';
import { assisted, team } from '../roles.ts';

const required = { required: true } as const;
const { columns, notes, form } = words.request;

export const request = application('assistance-request', {
  label: words.request.label,
  help: words.request.help,
  sheetId: 240,
  prefix: 'AST',
  by: [team],
  via: ['form', 'panel'],
  title: 'subject',
  columns: {
    team: text(columns.team, required),
    institution: text(columns.institution, required),
    place: text(columns.place, required),
    contact: text(columns.contact, { ...required, privacy: 'personal' }),
    email: email(columns.email, required),
    phone: phone(columns.phone),
    subject: text(columns.subject, required),
    area: reference(columns.area, 'topics', required),
    demand: longText(columns.demand, { ...required, note: notes.demand }),
    modalities: choices(columns.modalities, options.modalities, { ...required, max: 3, note: notes.modalities }),
    populations: choices(columns.populations, options.populations, { note: notes.populations }),
    trained: yesNo(columns.trained),
  },
  seats: {
    in: () => people,
    role: () => assisted,
    organisation: 'team',
    name: 'contact',
    email: 'email',
    phone: 'phone',
  },
  form: {
    ...form,
    asks: {
      contact: { title: form.asks.contact },
      subject: { title: form.asks.subject, page: form.page },
      modalities: { title: form.asks.modalities },
      trained: { title: form.asks.trained },
    },
  },
});

type Modality = keyof typeof options.modalities;

/** Where the team asked to work in this way. */
export const chose = (modality: Modality) => where(request, ({ modalities }) => modalities.includes(modality));

const seated = seatsOf({
  due: afterOpening(15),
  asks: words.people.asks,
  facts(dossier) {
    const said = request.values(dossier);
    return [
      { label: columns.institution, value: said?.institution ?? '' },
      { label: columns.place, value: said?.place ?? '' },
      { label: columns.demand, value: said?.demand ?? '' },
    ];
  },
});

export const people: Block = suggesting(
  seated,
  suggestingAssistants((dossier) => request.values(dossier)),
);

export const requested = stage('request', words.stage, [request, people]);
