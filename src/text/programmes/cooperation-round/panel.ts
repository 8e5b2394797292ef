// Second stage: who is in the panel, and how specialists are invited to it.
import { label } from '../../language.ts';

export const stage = label('Panel', 'Panel', 'Painel');

export const panel = {
  label: label('Panel', 'Panel', 'Painel'),
  help: label(
    'Dos especialistas que hayan dirigido equipos y llevado iniciativas parecidas, de dos países que no sean el que pide, y dos personas de la secretaría.',
    'Two specialists who have led teams and run similar initiatives, of two countries other than the one that asks, and two people of the secretariat.',
    'Duas especialistas que tenham dirigido equipes e iniciativas parecidas, de dois países que não sejam o que pede, e duas pessoas da secretaria.',
  ),
};

export const invitation = {
  asks: label(
    'Le pedimos integrar, ad honorem, el panel de la ronda: leer antes los documentos de referencia y preparar preguntas, participar en la visita al país de 3 a 5 días y aportar al informe sus hallazgos y recomendaciones, que no obligan. El viaje lo organiza la secretaría técnica.',
    'We ask you to be part, ad honorem, of the panel of the round: to read the reference documents beforehand and prepare questions, to take part in the visit to the country for 3 to 5 days, and to contribute your findings and recommendations, which do not bind, to the report. The technical secretariat arranges the journey.',
    'Pedimos que integre, ad honorem, o painel da rodada: ler antes os documentos de referência e preparar perguntas, participar da visita ao país de 3 a 5 dias e contribuir para o relatório com seus achados e recomendações, que não obrigam. A viagem é organizada pela secretaria técnica.',
  ),
  facts: {
    country: label('País que pide', 'Country that asks', 'País que pede'),
    institution: label('Institución', 'Institution', 'Instituição'),
    results: label('Resultados que se buscan', 'Results sought', 'Resultados esperados'),
  },
};

export const letters = { label: label('Cartas de invitación', 'Letters of invitation', 'Cartas-convite') };
