// First moment: the theme, the key documents, the case and its context, and the work plan.
import { label } from '../../language.ts';

export const stage = label('Preparación', 'Preparation', 'Preparação');

export const theme = {
  label: label('Definición del tema', 'Setting the theme', 'Definição do tema'),
  help: label(
    'La contestan quienes coordinan los dos proyectos.',
    'Answered by the coordinators of both projects.',
    'Respondida por quem coordena os dois projetos.',
  ),
  sections: {
    strengthen: {
      title: label(
        '¿Qué aspecto del proyecto se quiere fortalecer con la asesoría?',
        'Which aspect of the project should the advisory strengthen?',
        'Que aspecto do projeto se quer fortalecer com a assessoria?',
      ),
    },
    learnFrom: {
      title: label(
        '¿Qué buena práctica del otro proyecto se quiere conocer y aprovechar?',
        'Which good practice of the other project do you want to know and use?',
        'Que boa prática do outro projeto se quer conhecer e aproveitar?',
      ),
    },
  },
};

export const keyDocuments = {
  label: label('Documentos clave', 'Key documents', 'Documentos-chave'),
  help: label(
    'Pocos y estratégicos: los que el otro proyecto necesita para entender el caso.',
    'Few and strategic: those that the other project needs in order to understand the case.',
    'Poucos e estratégicos: os que o outro projeto precisa para entender o caso.',
  ),
};

export const analysis = {
  label: label(
    'Análisis del caso y su contexto',
    'Analysis of the case and its context',
    'Análise do caso e seu contexto',
  ),
  sections: {
    case: { title: label('El caso', 'The case', 'O caso') },
    context: { title: label('El contexto', 'The context', 'O contexto') },
  },
};

export const plan = {
  label: label('Plan de trabajo', 'Work plan', 'Plano de trabalho'),
  help: label(
    'Los resultados que esperan y cómo llegar a ellos; lo llenan juntos los dos proyectos.',
    'The results that you expect and how to reach them; both projects fill it together.',
    'Os resultados esperados e como chegar a eles; os dois projetos preenchem juntos.',
  ),
  rowName: label('actividad', 'activity', 'atividade'),
  columns: {
    result: label('Resultados esperados', 'Expected results', 'Resultados esperados'),
    activity: label('Actividades', 'Activities', 'Atividades'),
    method: label('Metodología', 'Methodology', 'Metodologia'),
    inputs: label('Herramientas e insumos', 'Tools and inputs', 'Ferramentas e insumos'),
    people: label(
      'Responsables y participantes',
      'Responsible people and participants',
      'Responsáveis e participantes',
    ),
    schedule: label('Cronograma', 'Schedule', 'Cronograma'),
    cost: label('Costos', 'Costs', 'Custos'),
  },
  later: {
    doneOn: label('Hecha el', 'Done on', 'Feita em'),
    reached: label('¿Se logró?', 'Reached?', 'Foi alcançado?'),
    remark: label('Qué pasó', 'What happened', 'O que aconteceu'),
  },
};
export const reached = {
  yes: label('Sí', 'Yes', 'Sim'),
  partly: label('En parte', 'In part', 'Em parte'),
  no: label('No', 'No', 'Não'),
};

export const agreed = {
  label: label('Acuerdo sobre el plan', 'Agreement on the plan', 'Acordo sobre o plano'),
  help: label(
    'El proyecto receptor dice si con este plan se puede empezar.',
    'The receiving project says whether work can begin with this plan.',
    'O projeto receptor diz se com este plano se pode começar.',
  ),
  options: {
    yes: label('Estamos de acuerdo', 'We agree', 'Estamos de acordo'),
    adjust: label('Hay que ajustarlo', 'It has to be adjusted', 'É preciso ajustá-lo'),
  },
};
