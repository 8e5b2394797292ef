// Second stage: what both define together before anything is done, and the plan.
import { label } from '../../language.ts';

export const stage = label('Definición', 'Definition', 'Definição');

export const definition = {
  label: label('Definición conjunta', 'Joint definition', 'Definição conjunta'),
  help: label(
    'La escriben juntos el equipo y quien asiste, antes de empezar.',
    'Team and assistant write it together, before they begin.',
    'A equipe e quem assiste escrevem juntos, antes de começar.',
  ),
  sections: {
    demand: {
      title: label('La demanda', 'The demand', 'A demanda'),
      help: label(
        'Qué se quiere lograr, ya conversado con el equipo.',
        'What is to be reached, once it was talked over with the team.',
        'O que se quer alcançar, já conversado com a equipe.',
      ),
    },
    social: {
      title: label('Contexto social', 'Social context', 'Contexto social'),
      help: label(
        'A quiénes sirve el equipo, con quiénes trabaja.',
        'Whom the team serves, whom it works with.',
        'A quem a equipe serve, com quem trabalha.',
      ),
    },
    economic: {
      title: label('Contexto económico', 'Economic context', 'Contexto econômico'),
      help: label(
        'De qué vive la zona, con qué recursos se cuenta.',
        'What the place lives on, which resources there are.',
        'De que vive a região, com que recursos se conta.',
      ),
    },
    cultural: {
      title: label('Contexto cultural', 'Cultural context', 'Contexto cultural'),
      help: label(
        'Lenguas, costumbres y maneras de decidir que hay que respetar.',
        'Languages, customs and ways of deciding that are to be respected.',
        'Línguas, costumes e maneiras de decidir que é preciso respeitar.',
      ),
    },
    institutional: {
      title: label('Contexto institucional', 'Institutional context', 'Contexto institucional'),
      help: label(
        'Normas, cargos y procesos en los que se va a intervenir.',
        'Rules, posts and processes that will be touched.',
        'Normas, cargos e processos em que se vai intervir.',
      ),
    },
    product: {
      title: label('Producto o resultado esperado', 'Expected product or result', 'Produto ou resultado esperado'),
      help: label(
        'Algo que se pueda mirar al final y decir si está.',
        'Something that one can look at in the end and say whether it is there.',
        'Algo que se possa olhar no final e dizer se está lá.',
      ),
    },
  },
};

export const plan = {
  label: label('Plan por modalidad', 'Plan by way of working', 'Plano por modalidade'),
  help: label(
    'Al menos una actividad por cada modalidad que se eligió.',
    'At least one activity for each way of working that was chosen.',
    'Ao menos uma atividade para cada modalidade escolhida.',
  ),
  rowName: label('actividad', 'activity', 'atividade'),
  columns: {
    modality: label('Modalidad', 'Way of working', 'Modalidade'),
    activity: label('Actividad', 'Activity', 'Atividade'),
    until: label('Hasta cuándo', 'Until when', 'Até quando'),
    result: label('Qué deja', 'What it leaves', 'O que deixa'),
  },
};
