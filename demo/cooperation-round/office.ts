// Fills a new workspace with an invented network of countries in the middle of its work: one round is back from its visit
// and writes its report, another forms its panel, and one was asked for yesterday.
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { onPage } from '../case-pages.ts';
import { nameWorkbook, playSince } from '../play-since.ts';
import { letTimePass } from '../site.ts';
import { acceptInvitation, askByForm, inPanel } from './case-on-site.ts';
import { inviteFirst } from './directory.ts';
import { secretaries, specialists } from './people.ts';
import { roundSteps, stepThat } from './story.ts';
import * as texts from './texts.ts';

const BEGAN_DAYS_AGO = 26;
const DAY_MS = 86_400_000;

/** Its panel is being formed. */
const forming = {
  ...texts.request,
  country: 'Honduras',
  institution: 'Dirección de Apoyo Alimentario Escolar',
  focalPoint: 'Karla Zelaya Pineda',
  email: 'karla.zelaya@apoyo.example',
  phone: '+504 2555 0107',
  initiative: 'Compras locales para los comedores de las escuelas',
  results: 'Que cuatro de cada diez lempiras de los comedores lleguen a productoras de la zona.',
  products: 'Un modelo de contrato con organizaciones de productoras\nUna guía para las direcciones de escuela',
  phase: 'En ejecución',
  firstInterest: 'Brasil: cadastro e compras de municipios pequeños',
  secondInterest: 'Colombia: familias y barrios',
};

/** Came yesterday, and nobody has decided yet. */
const asked = {
  ...texts.request,
  country: 'República Dominicana',
  institution: 'Consejo para la Vejez Activa',
  focalPoint: 'Altagracia Peña Lora',
  email: 'altagracia.pena@vejez.example',
  phone: '+1 809 555 0109',
  initiative: 'Visitas a personas mayores que viven solas',
  results: 'Saber a quién visitar primero, y que cada visita deje algo resuelto.',
  products: 'Un protocolo de visita\nUna lista de señales de alerta para las promotoras',
  phase: 'En diseño',
  firstInterest: 'Chile: apoyos en el hogar',
  secondInterest: '',
};

export default function fillOffice(site: Workspace): void {
  playSince(site, BEGAN_DAYS_AGO, () => {
    const told = { case: '', visit: '' };
    for (const step of roundSteps.slice(0, stepThat('Cada especialista aporta'))) step.play(site, told);

    const second = askByForm(site, forming);
    letTimePass(site, DAY_MS);
    const { email } = specialists.second;
    onPage(site, email, 'contributions', { act: 'write', section: 'findings', text: texts.findings });
    for (const row of texts.recommendations.slice(0, 2))
      onPage(site, specialists.first.email, 'recommendations', { act: 'addRows', rows: [row] });
    inPanel(site, second, 'round-accepted', { act: 'decide', option: 'yes' });
    acceptInvitation(site, inviteFirst(site, second));
    inviteFirst(site, second);
    inPanel(site, second, 'panel', { act: 'addRows', rows: [{ role: 'coordination', ...secretaries[0] }] });
    letTimePass(site, 2 * DAY_MS);
    askByForm(site, asked);
  });
  nameWorkbook(site, 'Rondas de cooperación · Protección Social');
}
