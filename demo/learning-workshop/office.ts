// Fills a new workspace with an invented table of cooperation in the middle of its work: a workshop whose memory is being
// written, and another one that people are registering for.
import { addDays } from '../../src/calendar/local-date.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { nameWorkbook, playSince } from '../play-since.ts';
import { ask, letTimePass } from '../site.ts';
import { inPanel, linkOf, openWorkshop, sendForm } from './case-on-site.ts';
import { absent, aFew, people } from './people.ts';
import { stepThat, workshopSteps } from './story.ts';
import * as texts from './texts.ts';

const BEGAN_DAYS_AGO = 18;
const DAY_MS = 86_400_000;

export default function fillOffice(site: Workspace): void {
  playSince(site, BEGAN_DAYS_AGO, () => {
    const told = { case: '', starts: '', group: aFew };
    for (const step of workshopSteps.slice(0, stepThat('Anota las líneas de trabajo'))) step.play(site, told);
    const next = openWorkshop(site, texts.nextTitle);
    const { today } = ask(site, 'today', {});
    const until = { registerUntil: addDays(today, 12), cardsUntil: addDays(today, 8) };
    inPanel(site, next, 'workshop-facts', {
      act: 'addRows',
      rows: [{ place: 'Casa Comunal de Pisac', places: 24, ...until }],
    });
    inPanel(site, next, 'workshop-themes', { act: 'addRows', rows: [{ theme: texts.nextTheme }] });
    const link = linkOf(site, next, 'workshop-people');
    for (const person of [...people.slice(3, 6), ...absent])
      sendForm(site, link, 'workshop-people', { ...person, expects: 'Saber cómo se reparten los turnos de agua.' });
    letTimePass(site, DAY_MS);
  });
  nameWorkbook(site, 'Talleres de interaprendizaje · Mesa de Cooperación');
}
