// The directory of the story: who can give technical assistance. People and institutions are made up.

import { topics } from '../../src/tables/topics.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { ask } from '../site.ts';
import { rowsOf } from '../workbook-view.ts';
import { inPanel, programme } from './case-on-site.ts';
import { assistant, place } from './people.ts';

const consentOn = '2026-11-02';

/** `areas` counts the topics of the programme from 1. */
const listed = [
  {
    ...assistant,
    place,
    isLocal: true,
    areas: [2, 3, 6],
    modalities: ['standing', 'practice', 'review'],
    populations: ['rural', 'indigenous'],
    experience: 'Costeo de servicios de agua en comunidades y revisión de programaciones de tres municipalidades.',
    languages: 'español y quechua',
    atOnce: 2,
    consentOn,
  },
  {
    name: 'Gustavo Ferreyra León',
    institution: 'Instituto de Gestión por Resultados',
    place: 'Capital',
    areas: [1, 2, 5],
    modalities: ['workshop', 'review'],
    populations: [],
    experience: 'Programación y costeo de metas en dos ministerios.',
    languages: 'español',
    email: 'gustavo.ferreyra@resultados.example',
    consentOn,
  },
  {
    name: 'Carmen Rosa Illanes',
    institution: 'Mesa de Salud Rural',
    place: 'Costa Norte',
    isLocal: true,
    areas: [3, 8],
    modalities: ['personal', 'standing'],
    populations: ['rural'],
    experience: 'Seguimiento de servicios de salud con comités de vigilancia.',
    languages: 'español',
    email: 'carmen.illanes@saludrural.example',
    consentOn,
  },
  {
    name: 'Teófilo Rimachi Soto',
    institution: 'Asociación Yachay Local',
    place,
    isLocal: true,
    areas: [7],
    modalities: ['personal'],
    populations: ['indigenous'],
    experience: 'Tableros de seguimiento.',
    languages: 'quechua',
    email: 'teofilo.rimachi@yachay.example',
    paused: true,
    consentOn,
  },
];

export function fillDirectory(site: Workspace): void {
  const own = rowsOf(site, topics).filter((topic) => topic.programme === programme);
  const rows = listed.map(({ areas, ...row }) => ({ ...row, areas: areas.map((at) => own[at - 1]?.id ?? '') }));
  ask(site, 'changeDirectory', { programme, input: { act: 'addRows', rows } });
}

export const suggestedFor = (site: Workspace, id: string) =>
  ask(site, 'suggestParties', { programme, case: id, block: 'assistance-people' });

/** Invites whoever comes first among those proposed; gives her address. */
export function inviteFirst(site: Workspace, id: string): string {
  const [first] = suggestedFor(site, id).items;
  if (!first) throw new Error('Nobody is proposed');
  inPanel(site, id, 'assistance-people', { act: 'addRows', rows: [first.seat] });
  return String(first.seat.email);
}
