// A whole learning workshop, on an empty workbook, as its people live it: each step in plain words.
import { addDays } from '../../src/calendar/local-date.ts';
import { menuTexts } from '../../src/text/menu-text.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { onPage, pageOf, screenOf } from '../case-pages.ts';
import { ask, letTimePass, mailsTo, openPages } from '../site.ts';
import { languageOf } from '../story-language.ts';
import { afterSteps } from './afterwards.ts';
import {
  answerFeedback,
  feedbackLink,
  inPanel,
  linkOf,
  openWorkshop,
  sendForm,
  switchOn,
  workshopIn,
} from './case-on-site.ts';
import { roomSteps } from './in-room.ts';
import { everybody, facilitators, settings } from './people.ts';
import { DAY_MS, emailOf, need, rowsIn, type Step, type Told } from './telling.ts';
import * as texts from './texts.ts';

const firstSteps: readonly Step[] = [
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
      told.starts = addDays(ask(site, 'today', {}).today, 12);
      const facts = { ...texts.facts, registerUntil: addDays(told.starts, -5), cardsUntil: addDays(told.starts, -7) };
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
      letTimePass(site, DAY_MS);
      const link = linkOf(site, told.case, 'workshop-people');
      const { people, absent } = told.group;
      const all = [...people, ...absent];
      for (const [at, person] of all.entries())
        sendForm(site, link, 'workshop-people', { ...person, expects: texts.expects[at % 5] ?? '' });
      const [first] = people;
      if (first) sendForm(site, link, 'workshop-people', { ...first, expects: texts.other });
      need(rowsIn(site, told, 'workshop-people').rows.length === all.length, 'Somebody is registered twice');
      need(
        /Corregimos|Corrected|Corrigimos/.test(mailsTo(site, emailOf(told, 0)).at(-1)?.subject ?? ''),
        'She was not told',
      );
    },
  },
  {
    says: 'Las organizaciones envían veinte fichas de experiencia; el equipo las une a un tema y elige diecisiete. A cada quien se le dice.',
    play(site, told) {
      letTimePass(site, 2 * DAY_MS);
      const link = linkOf(site, told.case, 'experience-cards');
      const sent = texts.cards.flatMap(([title, organisation, theme, lesson], at) => {
        const sender = told.group.people.find((person) => person.organisation === organisation);
        return sender ? [{ title, organisation, theme, lesson, sender, isChosen: at < texts.SELECTED }] : [];
      });
      for (const { title, organisation, lesson, sender } of sent)
        sendForm(site, link, 'experience-cards', {
          title,
          organisation,
          contact: sender.name,
          email: sender.email,
          what: `${title}: lo que hicimos en dos años, con quiénes y con qué medios.`,
          lesson,
        });
      const { rows, fields } = rowsIn(site, told, 'experience-cards');
      const themes = fields.find(({ key }) => key === 'theme')?.options ?? [];
      for (const [at, { id }] of rows.entries()) {
        const choice = sent[at]?.isChosen ? 'yes' : 'no';
        const theme = themes[sent[at]?.theme ?? 0]?.value ?? '';
        inPanel(site, told.case, 'experience-cards', { act: 'saveRow', row: id, values: { theme, choice } });
      }
      const seen = screenOf(pageOf(site, emailOf(told, 0)), 'experience-cards', 'rows').rows;
      need(
        seen.length === sent.filter(({ isChosen }) => isChosen).length,
        `${seen.length} cards are shown to participants`,
      );
    },
  },
  {
    says: 'Resume lo que esperan junto a sus respuestas, marca la logística y envía la agenda a todas las personas.',
    play(site, told) {
      letTimePass(site, 5 * DAY_MS);
      const { sections } = screenOf(workshopIn(site, told.case), 'workshop-expectations', 'sections');
      need((sections[0]?.beside?.length ?? 0) > 3, 'The answers do not stand beside the summary');
      inPanel(site, told.case, 'workshop-expectations', { act: 'write', section: 'summary', text: texts.expected });
      for (const { key } of screenOf(workshopIn(site, told.case), 'workshop-logistics', 'checklist').points)
        inPanel(site, told.case, 'workshop-logistics', { act: 'tick', point: key, on: true });
      inPanel(site, told.case, 'workshop-agenda', { act: 'share' });
      need(pageOf(site, emailOf(told, 5)).meetings.length === 6, 'The page does not show the sessions');
    },
  },
  {
    says: 'El día del taller marca a quienes vinieron: 33 personas de 9 organizaciones internacionales y 18 locales, 73 % mujeres.',
    play(site, told) {
      letTimePass(site, 5 * DAY_MS);
      const { rows } = rowsIn(site, told, 'workshop-people');
      for (const { id, values } of rows)
        if (told.group.people.some(({ email }) => email === values.email))
          inPanel(site, told.case, 'workshop-people', { act: 'saveRow', row: id, values: { came: told.starts } });
      const sums = (rowsIn(site, told, 'workshop-people').sums ?? []).map(({ value }) => value).join('\n');
      for (const count of told.group.counted) need(count.test(sums), `It counts ${sums}`);
    },
  },
  ...roomSteps,
  {
    says: 'Al cierre, doce participantes escriben en su teléfono un compromiso propio.',
    play(site, told) {
      for (const [at, agreement] of texts.commitments.entries())
        onPage(site, emailOf(told, at), 'personal-commitments', {
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
];

export const workshopSteps = [...firstSteps, ...afterSteps];

export function stepThat(begins: string): number {
  const found = workshopSteps.findIndex(({ says }) => says.startsWith(begins));
  if (found < 0) throw new Error(`No step of the story begins with «${begins}»`);
  return found;
}

/** Plays every step; `tell` hears what happens, in words. */
export function playLearningWorkshop(
  site: Workspace,
  tell: (words: string, number: number) => void = () => undefined,
  group = everybody,
): void {
  const told: Told = { case: '', starts: '', group };
  for (const [index, step] of workshopSteps.entries()) {
    tell(step.says, index + 1);
    step.play(site, told);
  }
}
