// The story of a workshop once it is over: results, lines of work, memory, and what goes on.
import { addDays } from '../../src/calendar/local-date.ts';
import { requests } from '../../src/tables/requests.ts';
import { onPage, pageOf, screenOf } from '../case-pages.ts';
import { ask, letTimePass, mailsTo } from '../site.ts';
import { rowsOf } from '../workbook-view.ts';
import { inPanel, programme, workshopIn } from './case-on-site.ts';
import { DAY_MS, emailOf, need, rowsIn, type Step } from './telling.ts';
import * as texts from './texts.ts';

export const afterSteps: readonly Step[] = [
  {
    says: 'Escribe qué resultó de cada actividad, tema por tema, junto a las fichas de donde sale.',
    play(site, told) {
      letTimePass(site, 2 * DAY_MS);
      const { sections } = screenOf(workshopIn(site, told.case), 'workshop-synthesis', 'sections');
      need(sections.length === 12, `${sections.length} results are asked for`);
      need((sections[3]?.beside?.length ?? 0) > 0, 'The cards of a theme do not stand beside it');
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
      const [paper] = mailsTo(site, emailOf(told, 3)).at(-1)?.attachments ?? [];
      need(paper?.name.endsWith('.pdf') ?? false, 'The memory did not reach who took part');
    },
  },
  {
    says: 'Después: pone recursos al alcance de todas, abre una mentoría entre dos organizaciones y anota cómo van las líneas.',
    play(site, told) {
      letTimePass(site, 6 * DAY_MS);
      inPanel(site, told.case, 'workshop-library', { act: 'addRows', rows: texts.library });
      need(
        screenOf(pageOf(site, emailOf(told, 7)), 'workshop-library', 'rows').rows.length === 2,
        'She sees no resources',
      );
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
        values: { doneOn: addDays(told.starts, 7), news: 'La carpeta ya está y la usan once organizaciones.' },
      });
      const { rows: own } = screenOf(pageOf(site, emailOf(told, 0)), 'personal-commitments', 'rows');
      onPage(site, emailOf(told, 0), 'personal-commitments', {
        act: 'saveRow',
        row: own[0]?.id ?? '',
        values: { progress: 100, progressNote: 'Lo contamos en la asamblea.' },
      });
    },
  },
  {
    says: 'Escribe el boletín del mes, lo ve como llegará y lo envía; una persona dice en su página que ya no lo quiere.',
    play(site, told) {
      inPanel(site, told.case, 'workshop-digest', { act: 'addRows', rows: texts.news });
      const { preview, may } = rowsIn(site, told, 'workshop-digest');
      need(may.includes('share') && preview !== undefined, 'The digest cannot be seen and sent');
      for (let clicks = 0; clicks < 2; clicks++) inPanel(site, told.case, 'workshop-digest', { act: 'share' });
      letTimePass(site, DAY_MS);
      const got = mailsTo(site, emailOf(told, 4)).filter(({ subject }) => subject === preview?.subject);
      need(got.length === 1, `She got the digest ${got.length} times`);
      onPage(site, emailOf(told, 4), 'workshop-digest', { act: 'decide', option: 'no' });
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
      const { people, absent } = told.group;
      need(
        rowsIn(site, followed, 'workshop-people').rows.length === people.length + absent.length,
        'The people were not taken over',
      );
      need(rowsIn(site, followed, 'personal-commitments').rows.length === 11, 'The commitments were not taken over');
    },
  },
];
