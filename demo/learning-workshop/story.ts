// A whole learning workshop, on an empty workbook, as its people live it: each step in plain words.
import { addDays } from '../../src/calendar/local-date.ts';
import { requests } from '../../src/tables/requests.ts';
import { menuTexts } from '../../src/text/menu-text.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { onPage, pageOf, screenOf } from '../case-pages.ts';
import { ask, letTimePass, mailsTo, openPages } from '../site.ts';
import { languageOf } from '../story-language.ts';
import { rowsOf } from '../workbook-view.ts';
import {
  answerFeedback,
  feedbackLink,
  inPanel,
  linkOf,
  openWorkshop,
  programme,
  sendForm,
  switchOn,
  workshopIn,
} from './case-on-site.ts';
import { absent, facilitators, people, settings } from './people.ts';
import * as texts from './texts.ts';

export interface Told {
  case: string;
  /** First of its two days. */
  starts: string;
}

interface Step {
  readonly says: string;
  play(site: Workspace, told: Told): void;
}

const DAY_MS = 86_400_000;
const emailOf = (at: number) => people[at]?.email ?? '';
const rowsIn = (site: Workspace, { case: id }: Told, block: string) => screenOf(workshopIn(site, id), block, 'rows');

function need(is: boolean, otherwise: string): void {
  if (!is) throw new Error(otherwise);
}

export const workshopSteps: readonly Step[] = [
  {
    says: 'El equipo abre una hoja vacía, instala Entrepares y activa los talleres de interaprendizaje.',
    play(site) {
      site.openSpreadsheet();
      const { execution } = site.menu(menuTexts[languageOf(site)].install);
      if (execution.status !== 'completed') throw new Error(execution.error);
      openPages(site);
      ask(site, 'saveSettings', { values: settings });
      switchOn(site);
    },
  },
  {
    says: 'Abre un taller y escribe para qué es, en qué se apoya, sus temas y quiénes lo facilitan.',
    play(site, told) {
      told.case = openWorkshop(site, texts.title);
      told.starts = addDays(ask(site, 'today', {}).today, 30);
      const facts = { ...texts.facts, registerUntil: addDays(told.starts, -5), cardsUntil: addDays(told.starts, -14) };
      inPanel(site, told.case, 'workshop-facts', { act: 'addRows', rows: [facts] });
      for (const [section, text] of Object.entries(texts.design))
        inPanel(site, told.case, 'workshop-design', { act: 'write', section, text });
      inPanel(site, told.case, 'workshop-themes', { act: 'addRows', rows: texts.themes });
      const team = facilitators.map((person) => ({ role: 'coordination', ...person }));
      inPanel(site, told.case, 'facilitators', { act: 'addRows', rows: team });
    },
  },
  {
    says: 'Arma la agenda de dos días con sus pausas, y dice de cada actividad qué busca, cómo se hace y en qué grupos.',
    play(site, told) {
      for (const [index, day] of texts.sessions.entries())
        inPanel(site, told.case, 'workshop-agenda', {
          act: 'addRows',
          rows: day.map((session) => ({ day: addDays(told.starts, index), ...session })),
        });
      const { fields } = rowsIn(site, told, 'workshop-activities');
      for (const { of, ...activity } of texts.activities) {
        const gathering = fields[0]?.options.find(({ label }) => label.endsWith(of))?.value;
        inPanel(site, told.case, 'workshop-activities', { act: 'addRows', rows: [{ gathering, ...activity }] });
      }
    },
  },
  {
    says: 'Comparte el enlace: treinta y cinco personas se inscriben. Una lo hace dos veces; se corrige la suya y se le dice.',
    play(site, told) {
      letTimePass(site, 2 * DAY_MS);
      const link = linkOf(site, told.case, 'workshop-people');
      for (const [at, person] of [...people, ...absent].entries())
        sendForm(site, link, 'workshop-people', { ...person, expects: texts.expects[at % 5] ?? '' });
      const [rosa] = people;
      if (rosa)
        sendForm(site, told.case, 'workshop-people', { ...rosa, organisation: rosa.organisation.toUpperCase() });
      need(rowsIn(site, told, 'workshop-people').rows.length === 35, 'Somebody is registered twice');
      need(/Corregimos|Corrected|Corrigimos/.test(mailsTo(site, emailOf(0)).at(-1)?.subject ?? ''), 'She was not told');
    },
  },
  {
    says: 'Las organizaciones envían veinte fichas de experiencia; el equipo las une a un tema y elige diecisiete. A cada quien se le dice.',
    play(site, told) {
      letTimePass(site, 3 * DAY_MS);
      const link = linkOf(site, told.case, 'experience-cards');
      for (const [title, organisation, , lesson] of texts.cards) {
        const sender = people.find((person) => person.organisation === organisation);
        sendForm(site, link, 'experience-cards', {
          title,
          organisation,
          contact: sender?.name ?? '',
          email: sender?.email ?? '',
          what: `${title}: lo que hicimos en dos años, con quiénes y con qué medios.`,
          lesson,
        });
      }
      const { rows, fields } = rowsIn(site, told, 'experience-cards');
      const themes = fields.find(({ key }) => key === 'theme')?.options ?? [];
      for (const [at, { id }] of rows.entries()) {
        const choice = at < texts.SELECTED ? 'yes' : 'no';
        const theme = themes[texts.cards[at]?.[2] ?? 0]?.value ?? '';
        inPanel(site, told.case, 'experience-cards', { act: 'saveRow', row: id, values: { theme, choice } });
      }
      const seen = screenOf(pageOf(site, emailOf(0)), 'experience-cards', 'rows').rows;
      need(seen.length === texts.SELECTED, `${seen.length} cards are shown to participants`);
    },
  },
  {
    says: 'Resume lo que esperan junto a sus respuestas, marca la logística y envía la agenda a todas las personas.',
    play(site, told) {
      letTimePass(site, 10 * DAY_MS);
      const { sections } = screenOf(workshopIn(site, told.case), 'workshop-expectations', 'sections');
      need(sections[0]?.beside?.length === 4, 'The answers do not stand beside the summary');
      inPanel(site, told.case, 'workshop-expectations', { act: 'write', section: 'summary', text: texts.expected });
      for (const { key } of screenOf(workshopIn(site, told.case), 'workshop-logistics', 'checklist').points)
        inPanel(site, told.case, 'workshop-logistics', { act: 'tick', point: key, on: true });
      inPanel(site, told.case, 'workshop-agenda', { act: 'share' });
      need(pageOf(site, emailOf(5)).meetings.length === 6, 'The page does not show the sessions');
    },
  },
  {
    says: 'El día del taller marca a quienes vinieron: 33 personas de 9 organizaciones internacionales y 18 locales, 73 % mujeres.',
    play(site, told) {
      letTimePass(site, 16 * DAY_MS);
      const { rows } = rowsIn(site, told, 'workshop-people');
      for (const { id, values } of rows)
        if (people.some(({ email }) => email === values.email))
          inPanel(site, told.case, 'workshop-people', { act: 'saveRow', row: id, values: { came: told.starts } });
      const sums = (rowsIn(site, told, 'workshop-people').sums ?? []).map(({ value }) => value).join('\n');
      need(/^33$/m.test(sums) && /^27$/m.test(sums), `It counts ${sums}`);
      need(/24 \(73 %\)/.test(sums) && / 9 \(33 %\)/.test(sums) && / 18 \(67 %\)/.test(sums), `It counts ${sums}`);
    },
  },
  {
    says: 'Al cierre, doce participantes escriben en su teléfono un compromiso propio.',
    play(site, told) {
      for (const [at, agreement] of texts.commitments.entries())
        onPage(site, emailOf(at * 2), 'personal-commitments', {
          act: 'addRows',
          rows: [{ agreement, dueOn: addDays(told.starts, 90) }],
        });
    },
  },
  {
    says: 'Con un clic envía la encuesta de salida; doce personas contestan sin nombre.',
    play(site, told) {
      inPanel(site, told.case, 'workshop-feedback', { act: 'share' });
      const link = feedbackLink(site, told.case);
      for (let at = 0; at < 12; at++) answerFeedback(site, link, texts.feedback[at % 3] ?? {});
    },
  },
  {
    says: 'Escribe qué resultó de cada actividad, tema por tema, junto a las fichas de donde sale.',
    play(site, told) {
      letTimePass(site, 3 * DAY_MS);
      const { sections } = screenOf(workshopIn(site, told.case), 'workshop-synthesis', 'sections');
      need(sections.length === 12, `${sections.length} results are asked for`);
      need(sections[1]?.beside?.length === 4, 'The cards of a theme do not stand beside it');
      for (const [activity, written] of Object.entries(texts.results)) {
        const asked = sections.filter(({ title }) => title.startsWith(activity));
        for (const [at, { key }] of asked.entries())
          inPanel(site, told.case, 'workshop-synthesis', { act: 'write', section: key, text: written[at] ?? '' });
      }
    },
  },
  {
    says: 'Anota las líneas de trabajo; una con una sola organización no se acepta. Escribe resumen y conclusiones.',
    play(site, told) {
      const [line, ...others] = texts.lines;
      const add = (row: object) => () =>
        inPanel(site, told.case, 'lines-of-work', { act: 'addRows', rows: [{ ...row }] });
      let refusal = '';
      try {
        add({ ...line, organisations: 'Agua Común' })();
      } catch (error) {
        refusal = (error as Error).message;
      }
      need(/2/.test(refusal), 'A line of work with one organisation was accepted');
      for (const each of [line, ...others]) add(each ?? {})();
      for (const [section, text] of Object.entries(texts.conclusion))
        inPanel(site, told.case, 'workshop-conclusion', { act: 'write', section, text });
    },
  },
  {
    says: 'Hace la memoria del taller con todo ello y la envía a quienes participaron.',
    play(site, told) {
      const { lacks } = screenOf(workshopIn(site, told.case), 'workshop-memory', 'document');
      need(lacks === '', lacks);
      for (const act of ['make', 'share'] as const) inPanel(site, told.case, 'workshop-memory', { act });
      const [paper] = mailsTo(site, emailOf(3)).at(-1)?.attachments ?? [];
      need(paper?.name.endsWith('.pdf') ?? false, 'The memory did not reach who took part');
    },
  },
  {
    says: 'Después: pone recursos al alcance de todas, abre una mentoría entre dos organizaciones y anota cómo van las líneas.',
    play(site, told) {
      letTimePass(site, 20 * DAY_MS);
      inPanel(site, told.case, 'workshop-library', { act: 'addRows', rows: texts.library });
      need(screenOf(pageOf(site, emailOf(7)), 'workshop-library', 'rows').rows.length === 2, 'She sees no resources');
      inPanel(site, told.case, 'workshop-mentoring', { act: 'addRows', rows: [texts.mentoring] });
      const code = rowsIn(site, told, 'workshop-mentoring').rows[0]?.shown.request ?? '';
      need(
        rowsOf(site, requests).some(({ id }) => id === code),
        'The request for mentoring is not there',
      );
      const { rows } = rowsIn(site, told, 'workshop-actions');
      inPanel(site, told.case, 'workshop-actions', {
        act: 'saveRow',
        row: rows[2]?.id ?? '',
        values: { doneOn: addDays(told.starts, 20), news: 'La carpeta ya está y la usan once organizaciones.' },
      });
      const { rows: own } = screenOf(pageOf(site, emailOf(0)), 'personal-commitments', 'rows');
      onPage(site, emailOf(0), 'personal-commitments', {
        act: 'saveRow',
        row: own[0]?.id ?? '',
        values: { progress: 100, progressNote: 'Lo contamos en la asamblea.' },
      });
    },
  },
  {
    says: 'Cierra el taller y abre el de seguimiento, con las mismas personas y los compromisos que siguen en pie.',
    play(site, told) {
      const view = workshopIn(site, told.case);
      if (view.owes.length > 0) throw new Error(`Still owed: ${view.owes.map((each) => each.blockLabel).join(', ')}`);
      ask(site, 'closeCase', { programme, case: told.case });
      inPanel(site, told.case, 'follow-up-workshop', { act: 'addRows', rows: [{ title: 'Medio año después' }] });
      const [next] = workshopIn(site, told.case).related;
      const followed = { ...told, case: next?.case ?? '' };
      need(rowsIn(site, followed, 'workshop-people').rows.length === 35, 'The people were not taken over');
      need(rowsIn(site, followed, 'personal-commitments').rows.length === 11, 'The commitments were not taken over');
    },
  },
];

/** Plays every step; `tell` hears what happens, in words. */
export function playLearningWorkshop(
  site: Workspace,
  tell: (words: string, number: number) => void = () => undefined,
): void {
  const told: Told = { case: '', starts: '' };
  for (const [index, step] of workshopSteps.entries()) {
    tell(step.says, index + 1);
    step.play(site, told);
  }
}
