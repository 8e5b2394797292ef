// First moment: what a project asks for, the pair, its theme through the two guiding questions, a few key documents, the
// case and its context, and the work plan (worksheet 1).
import { after } from '../../../blocks/aspects.ts';
import { attachments } from '../../../blocks/attachments/attachments.ts';
import type { Block } from '../../../blocks/block.ts';
import { decision } from '../../../blocks/decision/decision.ts';
import { document } from '../../../blocks/document/document.ts';
import { stage } from '../../../blocks/programme.ts';
import { sections } from '../../../blocks/sections/sections.ts';
import { suggesting } from '../../../blocks/suggesting.ts';
import { worksheet } from '../../../blocks/worksheet/worksheet.ts';
import { choice } from '../../../define/columns/choice.ts';
import { date } from '../../../define/columns/date.ts';
import { amount } from '../../../define/columns/number.ts';
import { longText } from '../../../define/columns/text.ts';
import { label } from '../../../text/language.ts';
import { worksheetLabels } from '../documents/labels.ts';
import { suggestingProjects } from '../projects/suggest.ts';
import { advising, both, receiving, team } from '../roles.ts';
import { request, requestAccepted, seated } from './request.ts';

/** The team seats a project of its directory with one click, proposed by what this case says of the one that asks. */
export const pair: Block = suggesting(
  seated,
  suggestingProjects((dossier) => {
    const asked = request.values(dossier);
    const said = (section: string) => theme.textOf(dossier, section, receiving);
    // What a project writes that gives advice is not of the one that receives it.
    const {
      project = '',
      organisation = '',
      email = '',
      practice = '',
      context = '',
      language = '',
      otherProject = '',
    } = asked?.direction === 'give' ? {} : (asked ?? {});
    return {
      project,
      organisation,
      email,
      themes: asked?.themes ?? '',
      wanted: [asked?.objective ?? '', practice, said('strengthen'), said('learnFrom')].join('\n'),
      context,
      languages: language === '' ? [] : [language],
      preferred: otherProject,
    };
  }),
);

export const theme = sections('theme', {
  label: label('Definición del tema', 'Setting the theme', 'Definição do tema'),
  help: label(
    'La contestan quienes coordinan los dos proyectos.',
    'Answered by the coordinators of both projects.',
    'Respondida por quem coordena os dois projetos.',
  ),
  by: both,
  needs: [pair],
  due: after(pair, 10),
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
});

export const keyDocuments = attachments('key-documents', {
  label: label('Documentos clave', 'Key documents', 'Documentos-chave'),
  help: label(
    'Pocos y estratégicos: los que el otro proyecto necesita para entender el caso.',
    'Few and strategic: those that the other project needs in order to understand the case.',
    'Poucos e estratégicos: os que o outro projeto precisa para entender o caso.',
  ),
  by: [receiving],
  needs: [pair],
  rows: { min: 1, max: 6 },
  shareWith: [advising],
  due: after(theme, 5),
});

export const analysis = sections('analysis', {
  label: label(
    'Análisis del caso y su contexto',
    'Analysis of the case and its context',
    'Análise do caso e seu contexto',
  ),
  by: [advising],
  needs: [keyDocuments],
  due: after(keyDocuments, 10),
  sections: {
    case: { title: label('El caso', 'The case', 'O caso') },
    context: { title: label('El contexto', 'The context', 'O contexto') },
  },
});

export const plan = worksheet('work-plan', {
  sheetId: 201,
  prefix: 'PL',
  label: label('Plan de trabajo', 'Work plan', 'Plano de trabalho'),
  help: label(
    'Los resultados que esperan y cómo llegar a ellos; lo llenan juntos los dos proyectos.',
    'The results that you expect and how to reach them; both projects fill it together.',
    'Os resultados esperados e como chegar a eles; os dois projetos preenchem juntos.',
  ),
  by: both,
  via: ['sheet', 'page', 'panel'],
  needs: [analysis],
  rows: { min: 1, max: 40 },
  rowName: label('actividad', 'activity', 'atividade'),
  due: after(analysis, 10),
  columns: {
    result: longText(label('Resultados esperados', 'Expected results', 'Resultados esperados'), { required: true }),
    activity: longText(label('Actividades', 'Activities', 'Atividades'), { required: true }),
    method: longText(label('Metodología', 'Methodology', 'Metodologia')),
    inputs: longText(label('Herramientas e insumos', 'Tools and inputs', 'Ferramentas e insumos')),
    people: longText(
      label('Responsables y participantes', 'Responsible people and participants', 'Responsáveis e participantes'),
    ),
    schedule: date(label('Cronograma', 'Schedule', 'Cronograma')),
    cost: amount(label('Costos', 'Costs', 'Custos')),
  },
  later: {
    doneOn: date(label('Hecha el', 'Done on', 'Feita em')),
    reached: choice(label('¿Se logró?', 'Reached?', 'Foi alcançado?'), {
      yes: label('Sí', 'Yes', 'Sim'),
      partly: label('En parte', 'In part', 'Em parte'),
      no: label('No', 'No', 'Não'),
    }),
    remark: longText(label('Qué pasó', 'What happened', 'O que aconteceu')),
  },
});

export const planAgreed = decision('plan-agreed', {
  label: label('Acuerdo sobre el plan', 'Agreement on the plan', 'Acordo sobre o plano'),
  help: label(
    'El proyecto receptor dice si con este plan se puede empezar.',
    'The receiving project says whether work can begin with this plan.',
    'O projeto receptor diz se com este plano se pode começar.',
  ),
  by: [receiving],
  needs: [plan],
  due: after(plan, 7),
  options: {
    yes: label('Estamos de acuerdo', 'We agree', 'Estamos de acordo'),
    adjust: label('Hay que ajustarlo', 'It has to be adjusted', 'É preciso ajustá-lo'),
  },
  settledBy: ['yes'],
});

export const planPaper = document('work-plan-paper', {
  label: worksheetLabels['work-plan'],
  by: [team],
  needs: [planAgreed],
  due: after(planAgreed, 5),
  template: 'work-plan',
  from: { solicitud: request, proyectos: pair, plan },
});

export const preparation = stage('preparation', label('Preparación', 'Preparation', 'Preparação'), [
  request,
  requestAccepted,
  pair,
  theme,
  keyDocuments,
  analysis,
  plan,
  planAgreed,
  planPaper,
]);
