import { after, where } from '../../src/blocks/aspects.ts';
import { attachments } from '../../src/blocks/attachments/attachments.ts';
import { checklist } from '../../src/blocks/checklist/checklist.ts';
import { decision } from '../../src/blocks/decision/decision.ts';
import { delivery } from '../../src/blocks/delivery/delivery.ts';
import { document } from '../../src/blocks/document/document.ts';
import { letters } from '../../src/blocks/document/letters.ts';
import { followOn } from '../../src/blocks/follow-on/follow-on.ts';
import { meeting } from '../../src/blocks/meeting/meeting.ts';
import { programme, stage } from '../../src/blocks/programme.ts';
import { role } from '../../src/blocks/role.ts';
import { seats } from '../../src/blocks/seats/seats.ts';
import { sections } from '../../src/blocks/sections/sections.ts';
import { series } from '../../src/blocks/series/series.ts';
import { vote } from '../../src/blocks/vote/vote.ts';
import { worksheet } from '../../src/blocks/worksheet/worksheet.ts';
import { choices } from '../../src/define/columns/choice.ts';
import { date } from '../../src/define/columns/date.ts';
import { score } from '../../src/define/columns/number.ts';
import { text } from '../../src/define/columns/text.ts';
import { label } from '../../src/text/language.ts';

export const say = (words: string) => label(words, words, words);
export const team = role('toy-team', 'team', say('Equipo'), say('el equipo'));
export const guest = role('guest', 'party', say('Invitada'), say('la invitada'));
export const host = role('host', 'party', say('Anfitriona'), say('la anfitriona'));
export const judge = role('judge', 'party', say('Jueza'), say('la jueza'));
export const people = seats('people', {
  label: say('Personas'),
  by: [team],
  of: [
    { role: guest, min: 2, max: 3 },
    { role: host, min: 1, max: 1 },
    { role: judge, min: 1, max: 1, invite: { within: 6, asks: say('Leer los deseos y elegir uno.') } },
  ],
});
export const wishes = worksheet('wishes', {
  sheetId: 9001,
  prefix: 'WI',
  label: say('Deseos'),
  by: [guest],
  needs: [people],
  due: after(people, 3),
  rows: { min: 2, max: 4 },
  rowName: say('deseo'),
  columns: {
    wish: text(say('Deseo'), { required: true, max: 50 }),
    weight: score(say('Peso'), { required: true }),
    on: date(say('Para cuándo')),
    ways: choices(say('Modos'), { walk: say('A pie'), bus: say('En autobús'), boat: say('En lancha') }, { max: 2 }),
  },
});
export const reasons = sections('reasons', {
  label: say('Razones'),
  by: [guest],
  needs: [wishes],
  sections: { why: { title: say('¿Por qué?') } },
});
export const signed = attachments('signed', {
  label: say('Permiso'),
  by: [guest],
  optional: true,
  rows: { min: 0, max: 2 },
});
const chosen = sections('chosen', {
  label: say('Elegido'),
  by: [judge],
  needs: [reasons],
  sections: { which: { title: say('¿Cuál?') } },
});
/** Only of those who come on foot. */
export const shoes = decision('shoes', {
  label: say('Zapatos'),
  by: [host],
  needs: [wishes],
  options: { strong: say('Firmes') },
  where: where(wishes, ({ ways }) => ways.includes('walk')),
});
export const granted = decision('granted', {
  label: say('Concedido'),
  by: [team],
  needs: [chosen],
  options: { no: say('No'), yes: say('Sí') },
  proof: { for: ['yes'], in: signed },
});
export const arranged = checklist('arranged', {
  label: say('Arreglos'),
  by: [team],
  needs: [granted],
  points: { room: say('Sala'), food: say('Refrigerio') },
});
export const asked = worksheet('asked', {
  sheetId: 9002,
  prefix: 'AK',
  label: say('Preguntas'),
  by: [guest, host],
  needs: [people],
  rows: { min: 2, max: 9 },
  rowName: say('pregunta'),
  columns: { question: text(say('Pregunta'), { required: true }), answer: text(say('Respuesta')) },
  columnsBy: { question: guest, answer: host },
});
export const visit = meeting('visit', { label: say('Visita'), by: [team], needs: [asked] });
export const weekly = series('weekly', { label: say('Reuniones'), by: [host, team], needs: [asked], most: 8 });
export const notes = worksheet('notes', {
  sheetId: 9003,
  prefix: 'NO',
  label: say('Notas'),
  by: [guest],
  seenBy: [guest],
  needs: [visit],
  per: visit,
  rows: { min: 1, max: 9 },
  rowName: say('nota'),
  columns: { note: text(say('Nota'), { required: true }) },
});
/** In the room: told wish by wish, and voted on. */
export const ideas = worksheet('ideas', {
  sheetId: 9004,
  prefix: 'ID',
  label: say('Ideas'),
  by: [guest],
  needs: [visit],
  inRoom: true,
  per: visit,
  perRow: wishes,
  rows: { min: 1, max: 9 },
  rowName: say('idea'),
  columns: { idea: text(say('Idea'), { required: true }) },
});
export const favourites = vote('favourites', {
  label: say('Favoritos'),
  by: [team, guest],
  needs: [ideas],
  inRoom: true,
  among: wishes,
  each: 1,
});
export const paper = document('paper', {
  label: say('Informe'),
  by: [team],
  needs: [granted],
  template: 'joint-report',
  from: { deseos: wishes },
  mostPages: 20,
  review: { by: guest, within: 5, answered: true },
});
export const thanks = letters('thanks', {
  label: say('Cartas'),
  by: [team],
  needs: [granted],
  template: 'work-plan',
  from: { deseos: wishes },
  each: guest,
});
export const made = delivery('made', {
  label: say('Obra'),
  by: [host],
  needs: [granted],
  due: after(granted, 4),
  rounds: 2,
  review: { by: guest, within: 5 },
  keepIn: 'repertoire',
});
export const again = followOn('again', {
  label: say('Otra vez'),
  by: [team],
  needs: [made],
  opens: () => ({ key: 'toy', caseName: say('Juego') }),
  carries: [
    { from: people, into: people },
    { from: reasons, into: reasons },
  ],
});
export const toy = programme({
  key: 'toy',
  caseName: say('Juego'),
  roles: [team, guest, host, judge],
  stages: [
    stage('ask', say('Pedir'), [people, wishes, reasons, asked, visit, weekly, notes, ideas, favourites]),
    stage('give', say('Dar'), [shoes, chosen, signed, granted, arranged, paper, thanks, made, again]),
  ],
});
