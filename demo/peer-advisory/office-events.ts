// What happened in the network of projects of the sample: one advisory whose report waits for its reader, one that has
// just begun, and one that still looks for the project to advise it; and the directory that is asked for it.

import { advisories } from '../../src/tables/advisories.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { onPage, pageOf, screenOf } from '../case-pages.ts';
import { beginInNewWorkbook } from '../new-workbook.ts';
import type { Days } from '../sample/days.ts';
import type { SampleEvent } from '../sample/event.ts';
import { needed } from '../sample/fill-base.ts';
import { ask } from '../site.ts';
import { rowsOf } from '../workbook-view.ts';
import { answerSurvey, askByForm, inPanel, programme } from './case-on-site.ts';
import { colleague, projects, settings, sides } from './people.ts';
import { fillDirectory } from './projects.ts';
import * as texts from './texts.ts';

const advising = projects.advising.email;
const receiving = projects.receiving.email;

const young = {
  title: 'Huertos que enseñan',
  advising: {
    organisation: 'Semillas del Barrio',
    name: 'Inés Vargas Luna',
    email: 'ines.vargas@semillas.example',
    phone: '',
  },
  receiving: {
    organisation: 'Escuelas que Cuidan',
    name: 'Pilar Rentería Sol',
    email: 'pilar.renteria@escuelas.example',
    phone: '',
  },
} as const;

/** Came by the form, and nobody has decided yet. */
const seeking = {
  project: 'Agua que manejan ellas',
  organisation: 'Nacientes Vivas',
  contact: 'Ruth Cabrera Ixcot',
  email: 'ruth.cabrera@nacientes.example',
  phone: '+504 9555 0119',
  consent: 'Sí, estoy de acuerdo',
  direction: 'Recibir asesoría',
  objective: 'Que las mujeres lleguen a los cargos del comité de agua y decidan sobre la tarifa.',
  themes: 'Agua segura, género, participación',
  practice: 'Comités de agua con mujeres en los cargos',
  context: 'Comunidades rurales con comité de agua propio',
  language: 'Español',
};

const codeOf = (site: Workspace, title: string) =>
  needed(
    rowsOf(site, advisories).find((row) => row.title === title),
    title,
  ).id;

export function officeEvents(days: Days): readonly SampleEvent[] {
  const write = (site: Workspace, email: string, block: string, written: Readonly<Record<string, string>>) => {
    for (const [section, text] of Object.entries(written)) onPage(site, email, block, { act: 'write', section, text });
  };
  return [
    {
      on: -40,
      time: '08:30',
      play(site) {
        beginInNewWorkbook(site, programme, settings);
        fillDirectory(site);
      },
    },
    {
      on: -39,
      time: '10:00',
      play(site) {
        const id = askByForm(site, texts.request);
        inPanel(site, id, 'request-accepted', { act: 'decide', option: 'yes' });
        inPanel(site, id, 'pair', { act: 'addRows', rows: [{ role: 'advising', ...projects.advising }] });
        inPanel(site, id, 'pair', { act: 'addRows', rows: [{ role: 'receiving', ...colleague }] });
      },
    },
    {
      on: -35,
      time: '16:20',
      play(site) {
        for (const side of sides) write(site, projects[side].email, 'theme', texts.theme[side]);
        onPage(site, receiving, 'key-documents', { act: 'addRows', rows: texts.keyDocuments });
        onPage(site, receiving, 'key-documents', { act: 'share' });
      },
    },
    {
      on: -29,
      time: '11:45',
      play(site) {
        write(site, advising, 'analysis', texts.analysis);
        const planned = texts.plan.map((row, index) => ({ ...row, schedule: days.day(-20 + 4 * index) }));
        onPage(site, advising, 'work-plan', { act: 'addRows', rows: planned });
        onPage(site, receiving, 'plan-agreed', { act: 'decide', option: 'yes', note: '' });
        for (const act of ['make', 'share'] as const)
          inPanel(site, codeOf(site, texts.request.project), 'work-plan-paper', { act });
      },
    },
    {
      on: -11,
      time: '17:10',
      play(site) {
        for (const [index, { id }] of screenOf(pageOf(site, receiving), 'activities', 'rows').rows.entries())
          onPage(site, receiving, 'activities', {
            act: 'saveRow',
            row: id,
            values: { doneOn: days.day(-20 + 4 * index) },
          });
        onPage(site, advising, 'evidence', { act: 'addRows', rows: texts.evidence });
      },
    },
    {
      on: -11,
      time: '17:40',
      play: (site) => inPanel(site, codeOf(site, texts.request.project), 'perceptions', { act: 'share' }),
    },
    ...texts.perceptions.map((answers, index) => ({
      on: index < 4 ? -10 : -8,
      time: `1${index}:25`,
      play: (site: Workspace) => answerSurvey(site, codeOf(site, texts.request.project), 'perceptions', answers),
    })),
    {
      on: -9,
      time: '10:05',
      play: (site) =>
        inPanel(site, codeOf(site, texts.request.project), 'balance-meeting', {
          act: 'addRows',
          rows: [{ startsAt: days.at(-6, '10:00'), ...texts.balanceMeeting }],
        }),
    },
    {
      on: -6,
      time: '12:15',
      play(site) {
        const id = codeOf(site, texts.request.project);
        const { rows } = screenOf(ask(site, 'caseDetail', { programme, case: id }), 'balance-meeting', 'rows');
        const values = { heldOn: days.day(-6) };
        inPanel(site, id, 'balance-meeting', { act: 'saveRow', row: rows[0]?.id ?? '', values });
      },
    },
    {
      on: -5,
      time: '12:30',
      play(site) {
        for (const [index, { id }] of screenOf(pageOf(site, advising), 'balance', 'rows').rows.entries())
          onPage(site, advising, 'balance', { act: 'saveRow', row: id, values: texts.balance[index] ?? {} });
        write(site, receiving, 'problem-map', texts.problemMap);
        for (const side of sides)
          for (const { key } of screenOf(pageOf(site, projects[side].email), 'joint-report', 'sections').sections)
            write(site, projects[side].email, 'joint-report', { [key]: texts.reportText(side, key) });
        onPage(site, advising, 'joint-report', { act: 'addSection', ...texts.ownSection });
      },
    },
    {
      on: -3,
      time: '09:40',
      play(site) {
        for (const act of ['make', 'share'] as const)
          inPanel(site, codeOf(site, texts.request.project), 'joint-report-paper', { act });
      },
    },
    {
      on: -4,
      time: '13:15',
      play(site) {
        const { case: id } = ask(site, 'openCase', { programme, title: young.title });
        const { organisation, name, email } = young.receiving;
        const request = {
          project: organisation,
          organisation: 'Secretaría de Educación',
          contact: name,
          email,
          direction: 'both',
          objective: 'Que los huertos de las escuelas sirvan también para enseñar a comer mejor.',
          themes: 'Huertos escolares y alimentación',
        };
        inPanel(site, id, 'pair-request', { act: 'addRows', rows: [request] });
        inPanel(site, id, 'pair', { act: 'addRows', rows: [{ role: 'advising', ...young.advising }] });
      },
    },
    {
      on: -3,
      time: '11:20',
      play: (site) => void askByForm(site, seeking),
    },
    {
      on: -2,
      time: '19:05',
      play(site) {
        write(site, young.receiving.email, 'theme', {
          strengthen: 'El uso del huerto en las clases de todos los grados.',
          learnFrom: 'Cómo logran que las familias participen los sábados.',
        });
      },
    },
  ];
}
