// Third stage: the assistance itself. Each block is there where its way of working was chosen.
import { agenda } from '../../../blocks/agenda/agenda.ts';
import { after, before } from '../../../blocks/aspects.ts';
import { attachments } from '../../../blocks/attachments/attachments.ts';
import { checklist } from '../../../blocks/checklist/checklist.ts';
import { meeting } from '../../../blocks/meeting/meeting.ts';
import { stage } from '../../../blocks/programme.ts';
import { series } from '../../../blocks/series/series.ts';
import { worksheet } from '../../../blocks/worksheet/worksheet.ts';
import { longText, text } from '../../../define/columns/text.ts';
import * as words from '../../../text/programmes/technical-assistance/work.ts';
import { forEachMeeting } from '../per-meeting.ts';
import { assistant, assisted } from '../roles.ts';
import { plan } from './definition.ts';
import { chose } from './request.ts';

const required = { required: true } as const;
const planned = { by: [assistant], needs: [plan], due: after(plan, 10) } as const;

export const personal = agenda('personal-assistance', {
  ...words.personal,
  ...planned,
  where: chose('personal'),
  days: { min: 1, max: 20 },
});

export const workshop = agenda('team-workshop', {
  ...words.workshop,
  ...planned,
  where: chose('workshop'),
  days: { min: 1, max: 5 },
});

export const practice = agenda('demonstration', {
  ...words.practice,
  ...planned,
  where: chose('practice'),
  days: { min: 1, max: 5 },
});

export const preparation = checklist('practice-preparation', {
  ...words.preparation,
  by: [assistant],
  where: chose('practice'),
  needs: [plan],
  due: before(practice, 3),
});

export const standing = series('standing-meetings', { ...words.standing, ...planned, where: chose('standing') });

export const minutes = forEachMeeting(
  worksheet('assistance-minutes', {
    label: words.minutes.label,
    help: words.minutes.help,
    rowName: words.minutes.rowName,
    sheetId: 242,
    prefix: 'ATM',
    by: [assistant],
    where: chose('standing'),
    needs: [plan],
    per: standing,
    rows: { min: 1, max: 60 },
    columns: {
      talked: longText(words.minutes.columns.talked),
      agreed: longText(words.minutes.columns.agreed, required),
    },
  }),
  standing,
);

export const papers = attachments('papers', {
  ...words.papers,
  by: [assisted],
  where: chose('review'),
  needs: [plan],
  due: after(plan, 7),
  rows: { min: 1, max: 10 },
  shareWith: [assistant],
});

export const remarks = worksheet('assistance-remarks', {
  label: words.remarks.label,
  help: words.remarks.help,
  rowName: words.remarks.rowName,
  sheetId: 243,
  prefix: 'ATR',
  by: [assistant, assisted],
  where: chose('review'),
  needs: [papers],
  due: after(papers, 20),
  rows: { min: 1, max: 60 },
  columns: {
    paper: text(words.remarks.columns.paper),
    remark: longText(words.remarks.columns.remark, required),
    agreed: longText(words.remarks.columns.agreed),
  },
  columnsBy: { paper: assistant, remark: assistant, agreed: assisted },
});

export const discussion = meeting('discussion', {
  ...words.discussion,
  by: [assistant],
  where: chose('review'),
  needs: [papers],
  due: after(papers, 15),
});

export const work = stage('work', words.stage, [
  personal,
  workshop,
  practice,
  preparation,
  standing,
  minutes,
  papers,
  discussion,
  remarks,
]);
