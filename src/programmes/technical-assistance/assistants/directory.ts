// Who can give technical assistance: their areas and ways of working, where they are, whether they are experts of their
// region, and how much they can take. The coordination keeps them from one assistance to the next.
import { directory } from '../../../blocks/worksheet/directory.ts';
import { choices, yesNo } from '../../../define/columns/choice.ts';
import { date } from '../../../define/columns/date.ts';
import { count } from '../../../define/columns/number.ts';
import { references } from '../../../define/columns/reference.ts';
import { email, longText, phone, text } from '../../../define/columns/text.ts';
import { modalities, populations } from '../../../text/programmes/technical-assistance/choices.ts';
import { directory as words } from '../../../text/programmes/technical-assistance/directory.ts';
import { team } from '../roles.ts';

const required = { required: true } as const;
const { columns } = words;

export const assistants = directory('assistants', {
  label: words.label,
  help: words.help,
  rowName: words.rowName,
  sheetId: 247,
  prefix: 'ATD',
  by: [team],
  most: 500,
  named: 'name',
  shows: ['name', 'institution', 'place', 'isLocal', 'areas'],
  columns: {
    name: text(columns.name, { ...required, privacy: 'personal', width: 220 }),
    institution: text(columns.institution, { ...required, width: 240 }),
    place: text(columns.place),
    isLocal: yesNo(columns.isLocal),
    areas: references(columns.areas, 'topics'),
    modalities: choices(columns.modalities, modalities),
    populations: choices(columns.populations, populations),
    experience: longText(columns.experience),
    languages: text(columns.languages),
    email: email(columns.email, required),
    phone: phone(columns.phone),
    atOnce: count(columns.atOnce, { max: 20, plausible: { max: 5 }, note: words.oneWhenEmpty }),
    paused: yesNo(columns.paused),
    consentOn: date(columns.consentOn, { plausible: { daysBack: 3_650 } }),
    notes: longText(columns.notes, { privacy: 'personal' }),
  },
});

export type Assistant = ReturnType<(typeof assistants)['entries']>[number];
