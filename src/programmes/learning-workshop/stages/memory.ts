// Fourth stage: what the workshop came to, who carries what on, and the memory that tells all of it.
import { afterEnd } from '../../../blocks/aspects.ts';
import { document } from '../../../blocks/document/document.ts';
import { stage } from '../../../blocks/programme.ts';
import { sections } from '../../../blocks/sections/sections.ts';
import { worksheet } from '../../../blocks/worksheet/worksheet.ts';
import { choice } from '../../../define/columns/choice.ts';
import { date } from '../../../define/columns/date.ts';
import { names } from '../../../define/columns/names.ts';
import { longText } from '../../../define/columns/text.ts';
import * as words from '../../../text/programmes/learning-workshop/memory.ts';
import { workshopLabels } from '../documents/labels.ts';
import { team } from '../roles.ts';
import { synthesisOf } from '../synthesis.ts';
import { cards, cardsOf, expectations, registrations } from './call.ts';
import { activities, agenda, design, facts, themes } from './preparation.ts';
import { feedback, notesOf, personal, plan, priorities } from './workshop.ts';

export const synthesis = synthesisOf('workshop-synthesis', {
  agenda,
  activities,
  themes,
  without: ['plenary'],
  byTheme: ['cafe', 'scenes'],
  beside: (dossier, session, theme) => [...notesOf(dossier, session, theme), ...cardsOf(dossier, theme)],
  needs: [agenda, themes],
  due: afterEnd(agenda, 10),
});

const { columns: named } = words.lines;
const two = { required: true, least: 2 } as const;
export const lines = worksheet('lines-of-work', {
  ...words.lines,
  sheetId: 266,
  prefix: 'TL',
  by: [team],
  needs: [agenda],
  due: afterEnd(agenda, 15),
  rows: { min: 1, max: 30 },
  columns: {
    line: longText(named.line, { required: true }),
    kind: choice(named.kind, words.lines.kinds, { required: true }),
    organisations: names(named.organisations, two),
    agents: names(named.agents, two),
  },
  later: { doneOn: date(named.doneOn), news: longText(named.news) },
});

export const conclusion = sections('workshop-conclusion', {
  ...words.conclusion,
  by: [team],
  seenBy: [team],
  needs: [agenda],
  due: afterEnd(agenda, 20),
  joint: true,
});

export const memory = document('workshop-memory', {
  label: workshopLabels['workshop-memory'],
  by: [team],
  needs: [synthesis, lines, conclusion],
  due: afterEnd(agenda, 30),
  template: 'workshop-memory',
  from: {
    datos: facts,
    diseno: design,
    agenda,
    inscripciones: registrations,
    expectativas: expectations,
    fichas: cards,
    resultados: synthesis,
    votacion: priorities,
    plan,
    compromisos: personal,
    opinion: feedback,
    lineas: lines,
    cierre: conclusion,
  },
});

export const remembered = stage('memory', words.stage, [synthesis, lines, conclusion, memory]);
