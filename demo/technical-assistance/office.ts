// Fills a new workspace with an invented network of assistants in the middle of its work: one assistance under way, and
// two requests that wait, of which the later one stands first.
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { nameWorkbook, playSince } from '../play-since.ts';
import { letTimePass } from '../site.ts';
import { askByForm } from './case-on-site.ts';
import { assistanceSteps, stepThat, untold } from './story.ts';
import * as texts from './texts.ts';

const BEGAN_DAYS_AGO = 16;
const DAY_MS = 86_400_000;

/** Came yesterday, and is seen to before the other. */
const asked = {
  ...texts.request,
  team: 'Red de postas del río',
  institution: 'Dirección de Salud de la Ribera',
  place: 'La Ribera',
  contact: 'Saida Pacaya Ruiz',
  email: 'saida.pacaya@postas.example',
  subject: 'Tablero de embarcaciones sanitarias',
  area: 'Seguimiento e información',
  demand: 'Queremos saber cada semana qué comunidad quedó sin visita, y por qué.',
  modalities: ['Asistencia personalizada', 'Prácticas demostrativas'],
  populations: ['Pueblos indígenas'],
  trained: 'No',
};

export default function fillOffice(site: Workspace): void {
  playSince(site, BEGAN_DAYS_AGO, () => {
    const told = untold();
    for (const step of assistanceSteps.slice(0, stepThat('Pasan cuatro semanas'))) step.play(site, told);
    letTimePass(site, 6 * DAY_MS);
    askByForm(site, asked);
  });
  nameWorkbook(site, 'Asistencia técnica · Red de los Valles');
}
