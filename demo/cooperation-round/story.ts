// A whole cooperation round, on an empty workbook, as its people live it: each step in plain words.
import { addDays } from '../../src/calendar/local-date.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { needOwed, onPage, pageOf, screenOf } from '../case-pages.ts';
import { beginInNewWorkbook } from '../new-workbook.ts';
import { ask, letTimePass, mailsTo } from '../site.ts';
import { acceptInvitation, askByForm, inPanel, programme } from './case-on-site.ts';
import { fillDirectory, inviteFirst } from './directory.ts';
import { focalPoint, secretaries, settings, specialists, technicalLead } from './people.ts';
import * as texts from './texts.ts';

interface Told {
  case: string;
  /** First day of the visit. */
  visit: string;
}

interface Step {
  readonly says: string;
  play(site: Workspace, told: Told): void;
}

const DAY_MS = 86_400_000;
const country = focalPoint.email;
const technical = technicalLead.email;
const { first, second } = specialists;

const caseOf = (site: Workspace, { case: id }: Told) => ask(site, 'caseDetail', { programme, case: id });

export const roundSteps: readonly Step[] = [
  {
    says: 'La secretaría técnica abre una hoja vacía, instala Entrepares y elige las rondas de cooperación.',
    play: (site) => beginInNewWorkbook(site, programme, settings),
  },
  {
    says: 'Un país la pide por el formulario, con su iniciativa, lo que busca y dos experiencias que le interesan.',
    play(site, told) {
      told.case = askByForm(site, texts.request);
      needOwedNothing(site, country);
    },
  },
  {
    says: 'La secretaría acepta la solicitud y suma al equipo técnico que contestará.',
    play(site, told) {
      letTimePass(site, 3 * DAY_MS);
      inPanel(site, told.case, 'round-accepted', { act: 'decide', option: 'yes' });
      inPanel(site, told.case, 'country-people', {
        act: 'addRows',
        rows: [{ role: 'technical-team', ...technicalLead }],
      });
    },
  },
  {
    says: 'Ve a quiénes conviene invitar al panel, con sus razones, e invita a dos personas de los dos países que se pidieron.',
    play(site, told) {
      letTimePass(site, 2 * DAY_MS);
      fillDirectory(site);
      const invited = [inviteFirst(site, told.case), inviteFirst(site, told.case)];
      const wanted = Object.values(specialists).map(({ email }) => email);
      if (invited.some((email) => !wanted.includes(email))) throw new Error(`Invited: ${invited.join(', ')}`);
    },
  },
  {
    says: 'Con un clic hace la carta de cada invitada y con otro las envía; cada quien recibe sólo la suya.',
    play(site, told) {
      for (const act of ['make', 'share'] as const) inPanel(site, told.case, 'panel-letters', { act });
      for (const { email, name } of Object.values(specialists)) {
        const [letter] = mailsTo(site, email).at(-1)?.attachments ?? [];
        if (!letter?.name.includes(name)) throw new Error(`${email} did not get her letter`);
      }
    },
  },
  {
    says: 'Las dos aceptan con un clic en su página, y la secretaría suma a dos de su equipo: el panel está completo.',
    play(site, told) {
      letTimePass(site, DAY_MS);
      for (const { email } of Object.values(specialists)) acceptInvitation(site, email);
      const rows = secretaries.map((person) => ({ role: 'coordination', ...person }));
      inPanel(site, told.case, 'panel', { act: 'addRows', rows });
    },
  },
  {
    says: 'El país comparte tres documentos de referencia con el panel.',
    play(site) {
      letTimePass(site, 2 * DAY_MS);
      needOwed(site, country, 'reference-documents');
      onPage(site, country, 'reference-documents', { act: 'addRows', rows: texts.documents });
      onPage(site, country, 'reference-documents', { act: 'share' });
    },
  },
  {
    says: 'Cada especialista escribe en su página las preguntas que los documentos dejan abiertas.',
    play(site) {
      for (const [who, { email }] of Object.entries({ first, second })) {
        needOwed(site, email, 'questionnaire');
        for (const row of texts.questions[who as 'first' | 'second'])
          onPage(site, email, 'questionnaire', { act: 'addRows', rows: [row] });
      }
    },
  },
  {
    says: 'La secretaría ve juntas dos preguntas casi iguales y deja una.',
    play(site, told) {
      const { rows, fields } = screenOf(caseOf(site, told), 'questionnaire', 'rows');
      const alike = rows.filter(({ shown }) => shown.alike);
      if (alike.length !== 2 || fields.length !== 4) throw new Error(`${alike.length} questions are alike`);
      inPanel(site, told.case, 'questionnaire', { act: 'removeRow', row: alike[1]?.id ?? '' });
    },
  },
  {
    says: 'El equipo técnico contesta las cinco que quedan.',
    play(site) {
      letTimePass(site, 3 * DAY_MS);
      needOwed(site, technical, 'questionnaire');
      const { rows } = screenOf(pageOf(site, technical), 'questionnaire', 'rows');
      for (const [index, { id }] of rows.entries())
        onPage(site, technical, 'questionnaire', {
          act: 'saveRow',
          row: id,
          values: { answer: texts.answers[index] ?? '' },
        });
    },
  },
  {
    says: 'El país arma la agenda de tres días con la secretaría, que la envía: a cada quien le llega para su calendario.',
    play(site, told) {
      const { today } = ask(site, 'today', {});
      told.visit = addDays(today, 8);
      for (const [index, day] of texts.sessions.entries())
        onPage(site, country, 'visit', {
          act: 'addRows',
          rows: day.map((session) => ({ day: addDays(told.visit, index), ...session })),
        });
      inPanel(site, told.case, 'visit', { act: 'share' });
      if (pageOf(site, first.email).meetings.length !== 8) throw new Error('The page does not show the sessions');
    },
  },
  {
    says: 'Secretaría y país marcan lo que ya está arreglado, y el país decide que la visita sea reservada.',
    play(site, told) {
      const tickAll = (points: readonly { readonly key: string }[], tick: (point: string) => void) => {
        for (const { key } of points) tick(key);
      };
      tickAll(screenOf(caseOf(site, told), 'international-logistics', 'checklist').points, (point) =>
        inPanel(site, told.case, 'international-logistics', { act: 'tick', point, on: true }),
      );
      tickAll(screenOf(pageOf(site, country), 'local-logistics', 'checklist').points, (point) =>
        onPage(site, country, 'local-logistics', { act: 'tick', point, on: true }),
      );
      onPage(site, country, 'visibility', { act: 'decide', option: 'some', note: 'Una nota al terminar, sin fotos.' });
    },
  },
  {
    says: 'Durante la visita el panel anota, sesión por sesión, lo que ve; sólo el panel lo lee.',
    play(site, told) {
      letTimePass(site, 11 * DAY_MS);
      const { fields } = screenOf(pageOf(site, first.email), 'panel-notes', 'rows');
      for (const { of, ...note } of texts.notes) {
        const gathering = fields[0]?.options.find(({ label }) => label.endsWith(of))?.value;
        onPage(site, first.email, 'panel-notes', { act: 'addRows', rows: [{ gathering, ...note }] });
      }
      const seen = pageOf(site, country).stages.flatMap(({ blocks }) => blocks.map(({ key }) => key));
      if (seen.includes('panel-notes')) throw new Error('The country sees what the panel noted');
      const { rows } = screenOf(caseOf(site, told), 'visit', 'agenda');
      inPanel(site, told.case, 'visit', { act: 'saveRow', row: rows[0]?.id ?? '', values: { attended: 14 } });
    },
  },
  {
    says: 'Cada especialista aporta hallazgos y recomendaciones; la secretaría cuenta cómo fue la ronda.',
    play(site, told) {
      const write = (section: string, text: string) =>
        onPage(site, second.email, 'contributions', { act: 'write', section, text });
      write('findings', texts.findings);
      write('cooperation', texts.cooperation);
      for (const row of texts.recommendations)
        onPage(site, first.email, 'recommendations', { act: 'addRows', rows: [row] });
      inPanel(site, told.case, 'round-account', { act: 'write', section: 'account', text: texts.account });
    },
  },
  {
    says: 'Hace el informe, que no pasa de veinte páginas, y lo pone a consideración del país.',
    play(site, told) {
      letTimePass(site, 3 * DAY_MS);
      for (const act of ['make', 'share'] as const) inPanel(site, told.case, 'round-report', { act });
      needOwed(site, country, 'round-report');
    },
  },
  {
    says: 'El país lo devuelve con comentarios; la secretaría contesta cada uno y comparte otra versión, que el país aprueba.',
    play(site, told) {
      const answer = (option: string, note = '') => {
        const { review } = screenOf(pageOf(site, country), 'round-report', 'document');
        const value = review?.options.find((each) => each.value.startsWith(option))?.value ?? '';
        onPage(site, country, 'round-report', { act: 'decide', option: value, note });
      };
      answer('returned', texts.comments);
      const { reply } = screenOf(caseOf(site, told), 'round-report', 'document');
      inPanel(site, told.case, 'round-report', {
        act: 'decide',
        option: reply?.options[0]?.value ?? '',
        note: texts.reply,
      });
      onPage(site, second.email, 'contributions', {
        act: 'write',
        section: 'findings',
        text: texts.findings.replace('cada una atiende', 'en el municipio visitado, cada una atiende'),
        was: texts.findings,
      });
      for (const act of ['make', 'share'] as const) inPanel(site, told.case, 'round-report', { act });
      answer('approved');
    },
  },
  {
    says: 'El país decide publicarlo y sube su autorización firmada; sin ella no se puede. La secretaría anota dónde salió.',
    play(site, told) {
      needOwed(site, country, 'publication');
      onPage(site, country, 'written-authorisation', {
        act: 'addRows',
        rows: [{ title: 'Nota firmada de autorización', url: 'https://docs.example/autorizacion' }],
      });
      onPage(site, country, 'publication', { act: 'decide', option: 'public' });
      inPanel(site, told.case, 'published-at', {
        act: 'addRows',
        rows: [{ title: 'Biblioteca de la red', url: 'https://red.example/informes/registro-de-cuidadoras' }],
      });
    },
  },
  {
    says: 'La ronda se cierra. Después el país cuenta, sin que nadie se lo pida, qué hizo con las recomendaciones.',
    play(site, told) {
      const view = caseOf(site, told);
      if (view.owes.length > 0)
        throw new Error(`Still owed: ${view.owes.map(({ blockLabel }) => blockLabel).join(', ')}`);
      ask(site, 'closeCase', { programme, case: told.case });
      const sent = mailsTo(site, country).length;
      letTimePass(site, 3 * DAY_MS);
      if (mailsTo(site, country).length !== sent) throw new Error('The country was reminded of what binds nobody');
      const { rows } = screenOf(pageOf(site, country), 'adoption', 'rows');
      for (const [index, values] of texts.adoption.entries())
        onPage(site, country, 'adoption', { act: 'saveRow', row: rows[index]?.id ?? '', values });
    },
  },
];

/** Which step begins with these words. */
export function stepThat(begins: string): number {
  const found = roundSteps.findIndex(({ says }) => says.startsWith(begins));
  if (found < 0) throw new Error(`No step of the story begins with «${begins}»`);
  return found;
}

function needOwedNothing(site: Workspace, email: string): void {
  const { owes } = pageOf(site, email);
  if (owes.length > 0) throw new Error(`${email} owes ${owes.map(({ block }) => block).join(', ')}`);
}

/** Plays every step; `tell` hears what happens, in words. */
export function playCooperationRound(
  site: Workspace,
  tell: (words: string, number: number) => void = () => undefined,
): void {
  const told: Told = { case: '', visit: '' };
  for (const [index, step] of roundSteps.entries()) {
    tell(step.says, index + 1);
    step.play(site, told);
  }
}
