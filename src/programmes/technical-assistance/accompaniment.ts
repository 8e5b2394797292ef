// Accompaniment: months of meetings after an assistance, in which team and assistant look at whether the new capability
// is used. It comes with technical assistance, whose cases open it, and shares the definition with it.
import { after, afterEnd, afterOpening } from '../../blocks/aspects.ts';
import { attachments } from '../../blocks/attachments/attachments.ts';
import { document } from '../../blocks/document/document.ts';
import { programme, stage } from '../../blocks/programme.ts';
import { sections } from '../../blocks/sections/sections.ts';
import { series } from '../../blocks/series/series.ts';
import { worksheet } from '../../blocks/worksheet/worksheet.ts';
import { choice } from '../../define/columns/choice.ts';
import { longText } from '../../define/columns/text.ts';
import * as words from '../../text/programmes/technical-assistance/accompaniment.ts';
import { opinion } from '../../text/programmes/technical-assistance/result.ts';
import { accompanimentName } from '../../text/programmes/technical-assistance/roles.ts';
import { seatsOf } from './people.ts';
import { forEachMeeting } from './per-meeting.ts';
import { assistant, assisted, both, team } from './roles.ts';
import { definition } from './stages/definition.ts';

const required = { required: true } as const;

export const accompaniedPeople = seatsOf({ due: afterOpening(7), asks: words.asks, facts: () => [] });

export const accompaniedProduct = attachments('accompanied-product', {
  ...words.product,
  by: [assisted],
  needs: [accompaniedPeople],
  due: after(accompaniedPeople, 7),
  rows: { min: 1, max: 3 },
});

const meetings = series('accompaniment-meetings', {
  ...words.meetings,
  by: [assistant],
  needs: [accompaniedPeople],
  due: after(accompaniedPeople, 10),
});

const { columns, ...aboutObserved } = words.observed;
const observed = forEachMeeting(
  worksheet('accompaniment-notes', {
    ...aboutObserved,
    sheetId: 246,
    prefix: 'ACN',
    by: both,
    needs: [accompaniedPeople],
    per: meetings,
    rows: { min: 1, max: 60 },
    columns: {
      used: choice(columns.used, opinion.degrees, required),
      seen: longText(columns.seen, required),
      helps: longText(columns.helps),
    },
  }),
  meetings,
);

const outcome = sections('accompaniment-outcome', {
  ...words.outcome,
  by: both,
  joint: true,
  needs: [observed],
  due: afterEnd(meetings, 10),
});

export const summary = document('accompaniment-summary', {
  ...words.summary,
  by: [team],
  needs: [outcome],
  due: after(outcome, 7),
  template: 'accompaniment-summary',
  from: {
    equipo: accompaniedPeople,
    definicion: definition,
    producto: accompaniedProduct,
    reuniones: meetings,
    observaciones: observed,
    balance: outcome,
  },
});

export const accompaniment = programme({
  key: 'accompaniment',
  caseName: accompanimentName,
  roles: [team, ...both],
  stages: [
    stage('start', words.stages.start, [accompaniedPeople, definition, accompaniedProduct]),
    stage('following', words.stages.following, [meetings, observed]),
    stage('end', words.stages.end, [outcome, summary]),
  ],
});
