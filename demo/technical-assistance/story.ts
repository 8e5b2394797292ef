// A whole technical assistance and the accompaniment that follows it, on an empty workbook, as its people live it: each
// step in plain words.
import { addDays, weekdayOf } from '../../src/calendar/local-date.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { needOwed, onPage, pageOf, screenOf } from '../case-pages.ts';
import { beginInNewWorkbook } from '../new-workbook.ts';
import { ask, letTimePass, mailsTo } from '../site.ts';
import {
  acceptInvitation,
  accompaniment,
  answerSurvey,
  askByForm,
  caseOf,
  inPanel,
  programme,
} from './case-on-site.ts';
import { fillDirectory, inviteFirst } from './directory.ts';
import { colleague, assistant as expert, lead, settings } from './people.ts';
import * as texts from './texts.ts';

interface Told {
  case: string;
  /** The accompaniment. */
  after: string;
}

interface Step {
  readonly says: string;
  play(site: Workspace, told: Told): void;
}

const DAY_MS = 86_400_000;
const team = lead.email;
const assistant = expert.email;

const todayOf = (site: Workspace) => ask(site, 'today', {}).today;

/** The next day of the week that is a working day, so many days ahead. */
const workday = (site: Workspace, ahead: number) => {
  const day = addDays(todayOf(site), ahead);
  return weekdayOf(day) < 5 ? day : addDays(day, 7 - weekdayOf(day));
};

export const assistanceSteps: readonly Step[] = [
  {
    says: 'La coordinación abre una hoja vacía, instala Entrepares y elige la asistencia técnica; las nueve áreas ya están.',
    play: (site) => beginInNewWorkbook(site, programme, settings),
  },
  {
    says: 'Dos equipos la piden por el formulario; el segundo atiende a población rural e indígena, y queda primero.',
    play(site, told) {
      askByForm(site, texts.earlier);
      letTimePass(site, DAY_MS);
      told.case = askByForm(site, texts.request);
      const [first] = ask(site, 'listCases', { programme }).items;
      if (first?.id !== told.case) throw new Error(`${first?.title} stands first`);
    },
  },
  {
    says: 'La coordinación ve a quién conviene invitar, con sus razones: primero, una experta de la región. La invita.',
    play(site, told) {
      fillDirectory(site);
      const invited = inviteFirst(site, told.case);
      if (invited !== assistant) throw new Error(`Invited: ${invited}`);
      const rows = [{ role: 'assisted', ...colleague }];
      inPanel(site, told.case, 'assistance-people', { act: 'addRows', rows });
    },
  },
  {
    says: 'Acepta en su página, y las dos partes escriben juntas la demanda, su contexto y el producto que esperan.',
    play(site) {
      letTimePass(site, DAY_MS);
      acceptInvitation(site, assistant);
      needOwed(site, team, 'joint-definition');
      for (const [section, text] of Object.entries(texts.definition))
        onPage(site, section === 'product' ? assistant : team, 'joint-definition', { act: 'write', section, text });
    },
  },
  {
    says: 'Acuerdan el plan: una actividad por cada modalidad que se eligió.',
    play(site) {
      needOwed(site, assistant, 'assistance-plan');
      const rows = texts.plan(addDays(todayOf(site), 20), addDays(todayOf(site), 50));
      onPage(site, assistant, 'assistance-plan', { act: 'addRows', rows });
    },
  },
  {
    says: 'Quien asiste fija reuniones cada quince días; mueve una sin tocar las demás, y a todos les llega el aviso.',
    play(site) {
      const first = workday(site, 7);
      const rule = { every: 'fortnight', first, hour: '10:00', minutes: 60, place: 'Local del equipo', meetings: 2 };
      onPage(site, assistant, 'standing-meetings', { act: 'addRows', rows: [rule] });
      const { meetings } = screenOf(pageOf(site, assistant), 'standing-meetings', 'series');
      const [, second] = meetings.rows;
      const startsAt = String(second?.values.startsAt).replace('T10:00', 'T16:00');
      const mails = mailsTo(site, team).length;
      onPage(site, assistant, 'standing-meetings', { act: 'saveRow', row: second?.id ?? '', values: { startsAt } });
      if (mailsTo(site, team).length !== mails + 1) throw new Error('The team did not hear of the change');
    },
  },
  {
    says: 'El equipo comparte dos documentos; se conversan, y en cada recomendación queda lo que se acordó.',
    play(site) {
      onPage(site, team, 'papers', { act: 'addRows', rows: texts.papers });
      onPage(site, team, 'papers', { act: 'share' });
      needOwed(site, assistant, 'assistance-remarks', 'discussion');
      const at = { startsAt: `${workday(site, 2)}T11:00`, minutes: 90, place: 'Local del equipo' };
      onPage(site, assistant, 'discussion', { act: 'addRows', rows: [at] });
      for (const row of texts.remarks) onPage(site, assistant, 'assistance-remarks', { act: 'addRows', rows: [row] });
      letTimePass(site, 5 * DAY_MS);
      const { rows: held } = screenOf(pageOf(site, assistant), 'discussion', 'rows');
      const on = String(held[0]?.values.startsAt).slice(0, 10);
      onPage(site, assistant, 'discussion', { act: 'saveRow', row: held[0]?.id ?? '', values: { heldOn: on } });
      const { rows } = screenOf(pageOf(site, team), 'assistance-remarks', 'rows');
      for (const [index, { id }] of rows.entries())
        onPage(site, team, 'assistance-remarks', {
          act: 'saveRow',
          row: id,
          values: { agreed: texts.agreements[index] ?? '' },
        });
    },
  },
  {
    says: 'Preparan la práctica punto por punto, y la hacen en la comunidad.',
    play(site) {
      const day = workday(site, 5);
      const rows = texts.practice.map((session) => ({ day, ...session }));
      onPage(site, assistant, 'demonstration', { act: 'addRows', rows });
      onPage(site, assistant, 'demonstration', { act: 'share' });
      const { points } = screenOf(pageOf(site, assistant), 'practice-preparation', 'checklist');
      for (const { key } of points)
        onPage(site, assistant, 'practice-preparation', { act: 'tick', point: key, on: true });
    },
  },
  {
    says: 'Pasan cuatro semanas: cada reunión se anota como hecha, con su acta.',
    play(site) {
      letTimePass(site, 26 * DAY_MS);
      recordHeld(site, assistant, 'standing-meetings', [4, 5]);
      needOwed(site, assistant, 'assistance-minutes');
      writePerMeeting(site, assistant, 'assistance-minutes', texts.minutes);
    },
  },
  {
    says: 'El equipo entrega el producto; quien asiste pide un cambio y acepta la segunda vuelta. Queda en el repertorio.',
    play(site, told) {
      needOwed(site, team, 'product');
      onPage(site, team, 'product', { act: 'deliver', url: 'https://docs.example/ficha-costeo' });
      const answer = (option: string, note: string) => {
        const { rounds } = screenOf(pageOf(site, assistant), 'product', 'delivery');
        onPage(site, assistant, 'product', { act: 'decide', option, note, row: rounds[0]?.id ?? '' });
      };
      answer('returned', texts.returned);
      letTimePass(site, 3 * DAY_MS);
      onPage(site, team, 'product', { act: 'deliver', url: 'https://docs.example/ficha-costeo-2' });
      answer('approved', '');
      inPanel(site, told.case, 'product', { act: 'keep' });
    },
  },
  {
    says: 'Se pide la opinión del equipo, sin nombres; las dos partes cuentan qué cambió, se comprometen y dejan su experiencia.',
    play(site, told) {
      inPanel(site, told.case, 'assistance-opinion', { act: 'share' });
      for (const answers of texts.opinions) answerSurvey(site, told.case, 'assistance-opinion', answers);
      for (const [section, text] of Object.entries(texts.result))
        onPage(site, team, 'assistance-result', { act: 'write', section, text });
      onPage(site, team, 'assistance-commitments', {
        act: 'addRows',
        rows: texts.commitments(addDays(todayOf(site), 90)),
      });
      onPage(site, assistant, 'network-experiences', { act: 'addRows', rows: [texts.experience] });
    },
  },
  {
    says: 'La coordinación hace el informe con lo que llenaron, lo comparte y cierra la asistencia.',
    play(site, told) {
      for (const act of ['make', 'share'] as const) inPanel(site, told.case, 'assistance-report', { act });
      const owed = caseOf(site, told.case).owes.filter(({ block }) => block !== 'assistance-commitments');
      if (owed.length > 0) throw new Error(`Still owed: ${owed.map(({ blockLabel }) => blockLabel).join(', ')}`);
      ask(site, 'closeCase', { programme, case: told.case });
    },
  },
  {
    says: 'Abre el acompañamiento, que lleva consigo a las personas, la definición y el producto. Quien asistió acepta seguir.',
    play(site, told) {
      told.after = inPanel(site, told.case, 'accompaniment', { act: 'addRows', rows: [{}] }).related[0]?.case ?? '';
      acceptInvitation(site, assistant);
      const { rows } = screenOf(caseOf(site, told.after, accompaniment), 'accompanied-product', 'rows');
      if (rows.length !== 1) throw new Error('The product was not taken along');
      needOwed(site, assistant, 'accompaniment-meetings');
    },
  },
  {
    says: 'Durante dos meses se reúnen y anotan si lo nuevo se usa.',
    play(site) {
      const rule = { every: 'month', first: workday(site, 10), hour: '10:00', place: 'Local del equipo', meetings: 2 };
      onPage(site, assistant, 'accompaniment-meetings', { act: 'addRows', rows: [rule] });
      letTimePass(site, 46 * DAY_MS);
      recordHeld(site, assistant, 'accompaniment-meetings', [4, 6]);
      writePerMeeting(site, assistant, 'accompaniment-notes', texts.observations);
    },
  },
  {
    says: 'Dicen qué ya es costumbre y qué necesidades nuevas hay; la coordinación hace el resumen y cierra.',
    play(site, told) {
      for (const [section, text] of Object.entries(texts.outcome))
        onPage(site, team, 'accompaniment-outcome', { act: 'write', section, text });
      for (const act of ['make', 'share'] as const)
        inPanel(site, told.after, 'accompaniment-summary', { act }, accompaniment);
      const { owes } = caseOf(site, told.after, accompaniment);
      if (owes.length > 0) throw new Error(`Still owed: ${owes.map(({ blockLabel }) => blockLabel).join(', ')}`);
      ask(site, 'closeCase', { programme: accompaniment, case: told.after });
    },
  },
];

/** Each meeting whose time has come was held, with so many. */
function recordHeld(site: Workspace, email: string, block: string, attended: readonly number[]): void {
  const { meetings } = screenOf(pageOf(site, email), block, 'series');
  for (const [index, { id, values }] of meetings.rows.entries())
    onPage(site, email, block, {
      act: 'saveRow',
      row: id,
      values: { heldOn: String(values.startsAt).slice(0, 10), attended: attended[index] ?? 3 },
    });
}

/** One row for each meeting, in their order. */
function writePerMeeting(site: Workspace, email: string, block: string, rows: readonly object[]): void {
  const { fields } = screenOf(pageOf(site, email), block, 'rows');
  for (const [index, row] of rows.entries()) {
    const gathering = fields[0]?.options[index]?.value ?? '';
    onPage(site, email, block, { act: 'addRows', rows: [{ gathering, ...row }] });
  }
}

/** Where the story has come to. */
export const untold = (): Told => ({ case: '', after: '' });

/** The number of the step whose words begin so. */
export function stepThat(begins: string): number {
  const found = assistanceSteps.findIndex(({ says }) => says.startsWith(begins));
  if (found < 0) throw new Error(`No step of the story begins with «${begins}»`);
  return found;
}

/** Plays every step; `tell` hears what happens, in words. */
export function playTechnicalAssistance(
  site: Workspace,
  tell: (words: string, number: number) => void = () => undefined,
): void {
  const told = untold();
  for (const [index, step] of assistanceSteps.entries()) {
    tell(step.says, index + 1);
    step.play(site, told);
  }
}
