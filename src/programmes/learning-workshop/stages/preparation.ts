// First stage: the facts of the workshop, what it is for, its themes, agenda and activities, who facilitates, logistics.
import { agenda as agendaOf } from '../../../blocks/agenda/agenda.ts';
import { afterOpening, before } from '../../../blocks/aspects.ts';
import { checklist } from '../../../blocks/checklist/checklist.ts';
import { stage } from '../../../blocks/programme.ts';
import { seats } from '../../../blocks/seats/seats.ts';
import { sections } from '../../../blocks/sections/sections.ts';
import { worksheet } from '../../../blocks/worksheet/worksheet.ts';
import { date } from '../../../define/columns/date.ts';
import { count } from '../../../define/columns/number.ts';
import { longText, text } from '../../../define/columns/text.ts';
import * as words from '../../../text/programmes/learning-workshop/preparation.ts';
import { team } from '../roles.ts';

/** Phones at once in the room, and what one page can draw. */
export const MOST_PEOPLE = 120;

const { columns: factNames } = words.facts;
export const facts = worksheet('workshop-facts', {
  ...words.facts,
  sheetId: 260,
  prefix: 'TD',
  by: [team],
  due: afterOpening(5),
  rows: { min: 1, max: 1 },
  columns: {
    place: text(factNames.place, { required: true }),
    places: count(factNames.places, { min: 1, max: MOST_PEOPLE }),
    registerUntil: date(factNames.registerUntil),
    cardsUntil: date(factNames.cardsUntil),
  },
});

export const design = sections('workshop-design', {
  ...words.design,
  by: [team],
  due: afterOpening(10),
  joint: true,
});

export const themes = worksheet('workshop-themes', {
  ...words.themes,
  sheetId: 261,
  prefix: 'TT',
  by: [team],
  due: afterOpening(10),
  rows: { min: 1, max: 12 },
  columns: {
    theme: text(words.themes.columns.theme, { required: true }),
    question: longText(words.themes.columns.question, { max: 500 }),
  },
});

const { kinds } = words.agenda;
export const agenda = agendaOf('workshop-agenda', {
  label: words.agenda.label,
  by: [team],
  via: ['panel', 'sheet'],
  due: afterOpening(20),
  days: { min: 1, max: 3 },
  kinds: {
    concepts: { label: kinds.concepts },
    cafe: { label: kinds.cafe },
    scenes: { label: kinds.scenes },
    dialogue: { label: kinds.dialogue },
    plenary: { label: kinds.plenary },
    pause: { label: kinds.pause, isPause: true },
  },
});

export const activities = worksheet('workshop-activities', {
  ...words.activities,
  sheetId: 262,
  prefix: 'TA',
  by: [team],
  per: agenda,
  due: before(agenda, 7),
  rows: { min: 1, max: 30 },
  columns: {
    objective: longText(words.activities.columns.objective, { required: true }),
    development: longText(words.activities.columns.development),
    groups: text(words.activities.columns.groups),
  },
});

export const facilitators = seats('facilitators', {
  ...words.facilitators,
  by: [team],
  due: afterOpening(10),
  of: [{ role: team, min: 1, max: 8 }],
});

export const logistics = checklist('workshop-logistics', {
  ...words.logistics,
  by: [team],
  seenBy: [team],
  due: before(agenda, 3),
});

export const preparation = stage('preparation', words.stage, [
  facts,
  design,
  themes,
  agenda,
  activities,
  facilitators,
  logistics,
]);
