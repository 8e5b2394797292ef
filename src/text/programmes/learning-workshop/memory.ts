// What the workshop came to: results, lines of work, conclusion and memory.
import { label } from '../../language.ts';

export const stage = label('Memoria', 'Memory', 'Memória');

export const synthesis = {
  label: label('Resultados y síntesis', 'Results and synthesis', 'Resultados e síntese'),
  help: label(
    'Qué resultó de cada actividad; donde se trabajó por temas, tema por tema. Al lado está de dónde sale.',
    'What came of each activity; where themes were worked on, theme by theme. Beside it stands what it comes from.',
    'O que resultou de cada atividade; onde se trabalhou por temas, tema por tema. Ao lado está de onde vem.',
  ),
  toPlan: label(
    'Falta planear las actividades',
    'The activities are still to be planned',
    'Falta planejar as atividades',
  ),
  fields: {
    activities: label('Actividades', 'Activities', 'Atividades'),
    activity: label('Actividad', 'Activity', 'Atividade'),
    kind: label('Tipo', 'Kind', 'Tipo'),
    when: label('Cuándo', 'When', 'Quando'),
    objective: label('Objetivo', 'Objective', 'Objetivo'),
    development: label('Desarrollo', 'How it went', 'Desenvolvimento'),
    groups: label('Grupos', 'Groups', 'Grupos'),
    result: label('Resultado', 'Result', 'Resultado'),
    themes: label('Por tema', 'By theme', 'Por tema'),
    theme: label('Tema', 'Theme', 'Tema'),
  },
};

export const lines = {
  label: label(
    'Recomendaciones y primeros pasos',
    'Recommendations and quick wins',
    'Recomendações e primeiros passos',
  ),
  help: label(
    'Cada línea de trabajo la llevan al menos dos organizaciones y dos agentes de cambio.',
    'At least two organisations and two agents of change carry each line of work.',
    'Ao menos duas organizações e dois agentes de mudança levam cada linha de trabalho.',
  ),
  rowName: label('línea de trabajo', 'line of work', 'linha de trabalho'),
  columns: {
    line: label('Línea de trabajo', 'Line of work', 'Linha de trabalho'),
    kind: label('Tipo', 'Kind', 'Tipo'),
    organisations: label('Organizaciones', 'Organisations', 'Organizações'),
    agents: label('Agentes de cambio', 'Agents of change', 'Agentes de mudança'),
    doneOn: label('Hecha', 'Done', 'Feita'),
    news: label('Cómo va', 'How it goes', 'Como vai'),
  },
  kinds: {
    recommendation: label('Recomendación', 'Recommendation', 'Recomendação'),
    quick: label('Se puede empezar ya', 'Can begin now', 'Pode começar já'),
  },
};

export const conclusion = {
  label: label('Resumen y conclusiones', 'Summary and conclusions', 'Resumo e conclusões'),
  sections: {
    summary: {
      title: label('Resumen del taller', 'Summary of the workshop', 'Resumo da oficina'),
      help: label(
        'Qué lo motivó y qué lo hizo distinto. Las cuentas de participantes salen solas.',
        'What moved it and what made it special. The counts of participants come by themselves.',
        'O que o motivou e o que o fez diferente. As contas de participantes saem sozinhas.',
      ),
    },
    conclusions: { title: label('Conclusiones', 'Conclusions', 'Conclusões') },
  },
};
