// The directory of specialists of the story: who could be in the panel of a round. People and institutions are made up.
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { ask } from '../site.ts';
import { inPanel, programme } from './case-on-site.ts';
import { focalPoint, specialists } from './people.ts';

const row = ({ organisation, ...person }: (typeof specialists)['first']) => ({ institution: organisation, ...person });
const consentOn = '2026-11-02';

const listed = [
  {
    ...row(specialists.first),
    themes: 'cuidado, apoyos a familias, puertas de entrada locales',
    initiatives: 'Una red de cuido con registro de personas cuidadoras y puertas de entrada en cada municipio.',
    years: 12,
    languages: ['es'],
    consentOn,
  },
  {
    ...row(specialists.second),
    themes: 'cuidado, apoyos en el hogar, discapacidad',
    initiatives: 'Reglas para asignar apoyos en el hogar a quien cuida, con un registro propio.',
    years: 9,
    languages: ['es', 'en'],
    consentOn,
  },
  {
    name: 'Elena Chaves Mora',
    institution: 'Agencia de Redes de Cuido, Costa Rica',
    country: 'Costa Rica',
    themes: 'cuidado',
    initiatives: 'Un registro de personas cuidadoras en dos municipios.',
    years: 4,
    languages: ['es'],
    email: 'elena.chaves@redes.example',
    consentOn,
  },
  {
    name: 'Renata Lopes Farias',
    institution: 'Departamento de Proteção Social, Brasil',
    country: 'Brasil',
    themes: 'cadastro único, famílias',
    initiatives: 'A atualização do cadastro de famílias em municípios pequenos.',
    years: 15,
    languages: ['pt'],
    email: 'renata.lopes@protecao.example',
    consentOn,
  },
  {
    name: 'Ernesto Villalba Rojas',
    institution: focalPoint.organisation,
    country: 'Paraguay',
    themes: 'cuidado',
    initiatives: 'La ficha de registro de personas cuidadoras.',
    years: 8,
    languages: ['es'],
    email: 'ernesto.villalba@cuidados.example',
    consentOn,
  },
  {
    name: 'Amalia Duque Ríos',
    institution: 'Programa de Familias, Colombia',
    country: 'Colombia',
    themes: 'cuidado, familias',
    initiatives: 'Manzanas de cuidado en barrios populares.',
    years: 7,
    languages: ['es'],
    email: 'amalia.duque@familias.example',
    paused: true,
    consentOn,
  },
];

export function fillDirectory(site: Workspace): void {
  ask(site, 'changeDirectory', { programme, input: { act: 'addRows', rows: listed } });
}

export const suggestedFor = (site: Workspace, id: string) =>
  ask(site, 'suggestParties', { programme, case: id, block: 'panel' });

/** Invites whoever comes first among those proposed; gives her address. */
export function inviteFirst(site: Workspace, id: string): string {
  const [first] = suggestedFor(site, id).items;
  if (!first) throw new Error('Nobody is proposed for the panel');
  inPanel(site, id, 'panel', { act: 'addRows', rows: [first.seat] });
  return String(first.seat.email);
}
