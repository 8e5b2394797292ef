// A whole peer advisory, on an empty workbook, as its people live it: each step in plain words.
import { addDays } from '../../src/calendar/local-date.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { needOwed, onPage, pageOf, screenOf } from '../case-pages.ts';
import { beginInNewWorkbook } from '../new-workbook.ts';
import { actOnPage, ask, letTimePass, mailsTo, tokenFor } from '../site.ts';
import { answerSurvey, askByForm, inPanel, programme } from './case-on-site.ts';
import { colleague, projects, settings, sides } from './people.ts';
import { fillDirectory } from './projects.ts';
import * as texts from './texts.ts';

interface Told {
  case: string;
}

interface Step {
  readonly says: string;
  play(site: Workspace, told: Told): void;
}

const DAY_MS = 86_400_000;
const advising = projects.advising.email;
const receiving = projects.receiving.email;

const steps: readonly Step[] = [
  {
    says: 'La coordinadora abre una hoja vacía, instala Entrepares y elige la asesoría entre pares.',
    play: (site) => beginInNewWorkbook(site, programme, settings),
  },
  {
    says: 'Anota en el directorio los proyectos que pueden asesorar a otros: sus temas, lo que pueden mostrar, su contacto.',
    play: fillDirectory,
  },
  {
    says: 'Un proyecto la pide por el formulario: se abre la asesoría, y a quien la pidió le llega su página.',
    play(site, told) {
      told.case = askByForm(site, texts.request);
      needOwed(site, receiving);
    },
  },
  {
    says: 'La coordinadora dice que sigue, y suma a una colega del proyecto que la pide.',
    play(site, told) {
      inPanel(site, told.case, 'request-accepted', { act: 'decide', option: 'yes' });
      inPanel(site, told.case, 'pair', { act: 'addRows', rows: [{ role: 'receiving', ...colleague }] });
    },
  },
  {
    says: 'Entrepares propone proyectos asesores y dice por qué; suma al primero con un clic. A cada persona le llega su página.',
    play(site, told) {
      const { items, leftOut } = ask(site, 'suggestParties', { programme, case: told.case, block: 'pair' });
      const [first] = items;
      if (first?.name !== projects.advising.organisation)
        throw new Error(`${first?.name} comes first: ${first?.reasons.join(' ')}`);
      if (!leftOut.some(({ rule }) => rule === 'sameOrganisation'))
        throw new Error('A project of the same organisation was not left out');
      inPanel(site, told.case, 'pair', { act: 'addRows', rows: [first.seat] });
      for (const { email } of [...Object.values(projects), colleague])
        if (mailsTo(site, email).length !== 1) throw new Error(`${email} did not get her link`);
    },
  },
  {
    says: 'Las dos coordinadoras contestan, cada una en su página, las dos preguntas que fijan el tema.',
    play(site) {
      for (const side of sides) {
        needOwed(site, projects[side].email, 'theme');
        for (const [section, text] of Object.entries(texts.theme[side]))
          onPage(site, projects[side].email, 'theme', { act: 'write', section, text });
      }
    },
  },
  {
    says: 'El proyecto receptor elige dos documentos clave y los comparte; el asesor recibe el aviso.',
    play(site) {
      onPage(site, receiving, 'key-documents', { act: 'addRows', rows: texts.keyDocuments });
      onPage(site, receiving, 'key-documents', { act: 'share' });
      if (mailsTo(site, advising).length !== 2) throw new Error('The sharing was not told');
    },
  },
  {
    says: 'El proyecto asesor analiza el caso y su contexto.',
    play(site) {
      needOwed(site, advising, 'analysis');
      for (const [section, text] of Object.entries(texts.analysis))
        onPage(site, advising, 'analysis', { act: 'write', section, text });
    },
  },
  {
    says: 'Juntos llenan el plan de trabajo, fila por fila; una colega corrige una celda desde su teléfono.',
    play(site) {
      for (const row of texts.plan.slice(0, 2)) onPage(site, advising, 'work-plan', { act: 'addRows', rows: [row] });
      for (const row of texts.plan.slice(2)) onPage(site, receiving, 'work-plan', { act: 'addRows', rows: [row] });
      const { rows } = screenOf(pageOf(site, colleague.email), 'work-plan', 'rows');
      onPage(site, colleague.email, 'work-plan', {
        act: 'saveRow',
        row: rows[2]?.id ?? '',
        values: { inputs: 'Directorio del servicio municipal' },
      });
    },
  },
  {
    says: 'El proyecto receptor dice que con ese plan se puede empezar, y la coordinación elabora la ficha 1.',
    play(site, told) {
      onPage(site, receiving, 'plan-agreed', {
        act: 'decide',
        option: 'yes',
        note: 'Con las fechas de esta semana.',
      });
      inPanel(site, told.case, 'work-plan-paper', { act: 'make' });
      inPanel(site, told.case, 'work-plan-paper', { act: 'share' });
    },
  },
  {
    says: 'Pasan los días: marcan cada actividad hecha y guardan las evidencias, la foto con consentimiento.',
    play(site) {
      letTimePass(site, 6 * DAY_MS);
      const { rows } = screenOf(pageOf(site, receiving), 'activities', 'rows');
      for (const [index, { id }] of rows.entries())
        onPage(site, receiving, 'activities', {
          act: 'saveRow',
          row: id,
          values: { doneOn: texts.plan[index]?.schedule ?? '' },
        });
      onPage(site, advising, 'evidence', { act: 'addRows', rows: texts.evidence });
    },
  },
  {
    says: 'La coordinación envía la encuesta de percepciones con un clic; siete personas la contestan sin nombre.',
    play(site, told) {
      inPanel(site, told.case, 'perceptions', { act: 'share' });
      for (const answers of texts.perceptions) answerSurvey(site, told.case, 'perceptions', answers);
      const { figures } = screenOf(pageOf(site, advising), 'perceptions', 'figures');
      if (figures.length !== 3) throw new Error('The page does not show what people think');
    },
  },
  {
    says: 'La coordinadora fija la sesión de balance: a cada quien le llega para su calendario. Ya hecha, la anota.',
    play(site, told) {
      const { today } = ask(site, 'today', {});
      const at = { startsAt: `${addDays(today, 1)}T10:00`, ...texts.balanceMeeting };
      inPanel(site, told.case, 'balance-meeting', { act: 'addRows', rows: [at] });
      if (!pageOf(site, colleague.email).meetings[0]?.calendar.includes('BEGIN:VCALENDAR'))
        throw new Error('The page does not show the meeting');
      letTimePass(site, 2 * DAY_MS);
      const { case: id } = told;
      const { rows } = screenOf(ask(site, 'caseDetail', { programme, case: id }), 'balance-meeting', 'rows');
      inPanel(site, id, 'balance-meeting', {
        act: 'saveRow',
        row: rows[0]?.id ?? '',
        values: { heldOn: addDays(today, 1) },
      });
    },
  },
  {
    says: 'En el balance comparan línea por línea lo que esperaban y lo que lograron.',
    play(site) {
      const { rows } = screenOf(pageOf(site, advising), 'balance', 'rows');
      for (const [index, { id }] of rows.entries())
        onPage(site, advising, 'balance', { act: 'saveRow', row: id, values: texts.balance[index] ?? {} });
      for (const [section, text] of Object.entries(texts.problemMap))
        onPage(site, receiving, 'problem-map', { act: 'write', section, text });
    },
  },
  {
    says: 'Los dos proyectos contestan el informe conjunto, lado a lado, y agregan un apartado propio.',
    play(site) {
      for (const side of sides) {
        const { sections } = screenOf(pageOf(site, projects[side].email), 'joint-report', 'sections');
        for (const { key } of sections)
          onPage(site, projects[side].email, 'joint-report', {
            act: 'write',
            section: key,
            text: texts.reportText(side, key),
          });
      }
      onPage(site, advising, 'joint-report', { act: 'addSection', ...texts.ownSection });
    },
  },
  {
    says: 'La coordinación elabora la ficha 2 y la comparte; el proyecto receptor la lee y la aprueba en su página.',
    play(site, told) {
      for (const act of ['make', 'share'] as const) inPanel(site, told.case, 'joint-report-paper', { act });
      needOwed(site, receiving, 'joint-report-paper');
      const { review } = screenOf(pageOf(site, receiving), 'joint-report-paper', 'document');
      onPage(site, receiving, 'joint-report-paper', { act: 'decide', option: review?.options[0]?.value ?? '' });
    },
  },
  {
    says: 'Acuerdan el plan de seguimiento (ficha 3); cada responsable recibe el suyo y anota su avance hasta cumplirlo.',
    play(site, told) {
      const rows = texts.agreements.map(({ owner, ...agreement }) => ({
        ...agreement,
        ownerName: projects[owner].name,
        ownerEmail: projects[owner].email,
      }));
      inPanel(site, told.case, 'follow-up', { act: 'addRows', rows });
      for (const act of ['make', 'share'] as const) inPanel(site, told.case, 'follow-up-paper', { act });
      letTimePass(site, 3 * DAY_MS);
      for (const { owner } of texts.agreements)
        actOnPage(site, 'reportProgress', tokenFor(site, projects[owner].email, 'commitment'), {
          progress: 100,
          note: 'Cumplido.',
        });
    },
  },
  {
    says: 'Todo está hecho: la coordinación cierra la asesoría, y cada quien conserva su página para leerla.',
    play(site, told) {
      const view = ask(site, 'caseDetail', { programme, case: told.case });
      if (view.owes.length > 0)
        throw new Error(`Still owed: ${view.owes.map(({ blockLabel }) => blockLabel).join(', ')}`);
      ask(site, 'closeCase', { programme, case: told.case });
      if (pageOf(site, receiving).end !== 'closed') throw new Error('The page does not tell the end');
    },
  },
];

/** Plays every step; `tell` hears what happens, in words. */
export function playPeerAdvisory(
  site: Workspace,
  tell: (words: string, number: number) => void = () => undefined,
): void {
  const told: Told = { case: '' };
  for (const [index, step] of steps.entries()) {
    tell(step.says, index + 1);
    step.play(site, told);
  }
}
