// Second stage: two specialists of other countries and two people of the secretariat, and the letter to each specialist.
import { after } from '../../../blocks/aspects.ts';
import type { Block } from '../../../blocks/block.ts';
import { letters } from '../../../blocks/document/letters.ts';
import type { Dossier } from '../../../blocks/dossier.ts';
import { stage } from '../../../blocks/programme.ts';
import { seats } from '../../../blocks/seats/seats.ts';
import { suggesting } from '../../../blocks/suggesting.ts';
import { label } from '../../../text/language.ts';
import { secretariat, specialist } from '../roles.ts';
import { refusesSpecialist } from '../specialists/panel-rules.ts';
import { suggestingSpecialists } from '../specialists/suggest.ts';
import { countryPeople, request, requestAccepted } from './request.ts';

const invite = {
  within: 10,
  asks: label(
    'Le pedimos integrar, ad honorem, el panel de la ronda: leer antes los documentos de referencia y preparar preguntas, participar en la visita al país de 3 a 5 días y aportar al informe sus hallazgos y recomendaciones, que no obligan. El viaje lo organiza la secretaría técnica.',
    'We ask you to be part, ad honorem, of the panel of the round: to read the reference documents beforehand and prepare questions, to take part in the visit to the country for 3 to 5 days, and to contribute your findings and recommendations, which do not bind, to the report. The technical secretariat arranges the journey.',
    'Pedimos que integre, ad honorem, o painel da rodada: ler antes os documentos de referência e preparar perguntas, participar da visita ao país de 3 a 5 dias e contribuir para o relatório com seus achados e recomendações, que não obrigam. A viagem é organizada pela secretaria técnica.',
  ),
  facts(dossier: Dossier) {
    const said = request.values(dossier);
    return [
      { label: label('País que pide', 'Country that asks', 'País que pede'), value: said?.country ?? '' },
      { label: label('Institución', 'Institution', 'Instituição'), value: said?.institution ?? '' },
      {
        label: label('Resultados que se buscan', 'Results sought', 'Resultados esperados'),
        value: said?.results ?? '',
      },
    ];
  },
};

const formed: Block = seats('panel', {
  label: label('Panel', 'Panel', 'Painel'),
  help: label(
    'Dos especialistas que hayan dirigido equipos y llevado iniciativas parecidas, de dos países que no sean el que pide, y dos personas de la secretaría.',
    'Two specialists who have led teams and run similar initiatives, of two countries other than the one that asks, and two people of the secretariat.',
    'Duas especialistas que tenham dirigido equipes e iniciativas parecidas, de dois países que não sejam o que pede, e duas pessoas da secretaria.',
  ),
  by: [secretariat],
  needs: [requestAccepted],
  due: after(requestAccepted, 30),
  of: [
    { role: specialist, min: 2, max: 2, invite },
    { role: secretariat, min: 2, max: 2 },
  ],
  country: true,
  refuses: (dossier, row, others) => refusesSpecialist(request.values(dossier)?.country ?? '', row, others),
});

export const panel: Block = suggesting(
  formed,
  suggestingSpecialists((dossier) => {
    const said = request.values(dossier);
    return {
      country: said?.country ?? '',
      initiative: said?.initiative ?? '',
      results: said?.results ?? '',
      products: said?.products ?? '',
      interests: [said?.firstInterest ?? '', said?.secondInterest ?? ''],
      languages: said?.languages ?? [],
    };
  }),
);

export const panelLetters = letters('panel-letters', {
  label: label('Cartas de invitación', 'Letters of invitation', 'Cartas-convite'),
  by: [secretariat],
  seenBy: [specialist],
  needs: [requestAccepted],
  due: after(requestAccepted, 30),
  template: 'panel-letter',
  from: { solicitud: request, pais: countryPeople },
  each: specialist,
});

export const panelFormed = stage('panel', label('Panel', 'Panel', 'Painel'), [panel, panelLetters]);
