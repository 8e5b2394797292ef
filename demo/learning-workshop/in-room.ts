// The story of a workshop, in the room: notes of the groups, votes and the plan that follows from them, on telephones.
import { roomPage, screenOf } from '../case-pages.ts';
import { inPanel, workshopIn } from './case-on-site.ts';
import { emailOf, need, rowsIn, type Step } from './telling.ts';
import * as texts from './texts.ts';

export const roomSteps: readonly Step[] = [
  {
    says: 'En la sala, los grupos escriben en sus teléfonos lo que dicen de cada tema.',
    play(site, told) {
      const { rows } = screenOf(workshopIn(site, told.case), 'workshop-agenda', 'agenda');
      const cafe = rows.find(({ kind }) => kind === 'cafe')?.id ?? '';
      const themes = rowsIn(site, told, 'workshop-themes').rows;
      for (const [at, note] of texts.groupNotes.entries())
        roomPage(site, emailOf(told, at), 'group-notes', {
          act: 'addRows',
          rows: [{ gathering: cafe, about: themes[at % themes.length]?.id ?? '', group: `Grupo ${at + 1}`, note }],
        });
      const { sections } = screenOf(workshopIn(site, told.case), 'workshop-synthesis', 'sections');
      need(
        sections.some(({ beside = [] }) => beside.some((line) => line.startsWith('Grupo 1: '))),
        'The notes do not stand beside the synthesis',
      );
    },
  },
  {
    says: 'Abre la votación; doce personas dan sus votos en el teléfono y la página proyectada los cuenta.',
    play(site, told) {
      const decide = (option: string) => inPanel(site, told.case, 'priorities', { act: 'decide', option });
      decide('open');
      const { options } = screenOf(workshopIn(site, told.case), 'priorities', 'vote');
      for (let at = 0; at < 12; at++) {
        const chosen = options.filter((_, place) => (place + at) % 3 !== 0).slice(0, 3);
        roomPage(site, emailOf(told, at), 'priorities', { act: 'vote', options: chosen.map(({ value }) => value) });
      }
      decide('closed');
      const { count } = screenOf(workshopIn(site, told.case), 'priorities', 'vote');
      need(count.voted === 12, `${count.voted} have voted`);
    },
  },
  {
    says: 'Por tema, proponen qué hacer y cuáles son los siguientes pasos.',
    play(site, told) {
      const [first, second] = screenOf(workshopIn(site, told.case), 'priorities', 'vote').tally ?? [];
      for (const [at, theme] of [first, second].entries())
        roomPage(site, emailOf(told, at), 'action-plan', {
          act: 'addRows',
          rows: [{ about: theme?.key ?? '', ...texts.proposals[at] }],
        });
    },
  },
];
