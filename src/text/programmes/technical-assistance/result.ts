// Fourth stage: the product, what changed, what is agreed, and what the network learns from it. And what may follow.
import { label } from '../../language.ts';

export const stage = label('Resultado', 'Result', 'Resultado');
export const afterwards = label('Después', 'Afterwards', 'Depois');

export const product = {
  label: label('Producto', 'Product', 'Produto'),
  help: label(
    'Lo entrega el equipo; quien asiste lo acepta o pide cambios.',
    'The team hands it in; the assistant accepts it or asks for changes.',
    'A equipe entrega; quem assiste aceita ou pede mudanças.',
  ),
};

const degrees = {
  yes: label('Sí', 'Yes', 'Sim'),
  partly: label('En parte', 'In part', 'Em parte'),
  no: label('Todavía no', 'Not yet', 'Ainda não'),
};

export const opinion = {
  label: label('Encuesta', 'Survey', 'Pesquisa'),
  columns: {
    used: label('¿Lo usa ya en su trabajo?', 'Do you use it in your work already?', 'Já usa no seu trabalho?'),
    withUs: label(
      'Las soluciones se construyeron con nosotros',
      'Solutions were built with us',
      'As soluções foram construídas conosco',
    ),
    context: label('Se entendió nuestro contexto', 'Our context was understood', 'Nosso contexto foi entendido'),
    comment: label('¿Qué cambiaría?', 'What would you change?', 'O que mudaria?'),
  },
  degrees,
};

export const result = {
  label: label('Resultado', 'Result', 'Resultado'),
  help: label(
    'Los cambios pequeños cuentan: se van sumando.',
    'Small changes count: they add up.',
    'As mudanças pequenas contam: elas se somam.',
  ),
  sections: {
    achieved: {
      title: label('Qué cambió', 'What changed', 'O que mudou'),
      help: label(
        'En la manera de trabajar y en el servicio.',
        'In the way of working and in the service.',
        'Na maneira de trabalhar e no serviço.',
      ),
    },
    lessons: {
      title: label('Qué aprendió cada parte', 'What each side learned', 'O que cada parte aprendeu'),
      help: label('También quien asistió aprende.', 'The assistant learns as well.', 'Quem assistiu também aprende.'),
    },
  },
};

export const agreed = {
  label: label('Compromisos', 'Commitments', 'Compromissos'),
  help: label(
    'Lo que cada parte hará para que lo nuevo se use.',
    'What each side will do so that what is new is used.',
    'O que cada parte fará para que o novo seja usado.',
  ),
};

export const experience = {
  label: label('Experiencias de la red', 'Experiences of the network', 'Experiências da rede'),
  help: label(
    'Para que otros equipos aprendan de ésta. Las de todas las asistencias quedan juntas en su hoja.',
    'So that other teams learn from this one. Those of all assistances stand together in their tab.',
    'Para que outras equipes aprendam com esta. As de todas as assistências ficam juntas em sua aba.',
  ),
  rowName: label('experiencia', 'experience', 'experiência'),
  columns: {
    worked: label('Qué funcionó', 'What worked', 'O que funcionou'),
    advice: label('Qué aconsejan a otro equipo', 'Advice to another team', 'O que aconselham a outra equipe'),
    isShared: label('Se puede compartir en la red', 'May be shared in the network', 'Pode ser compartilhada na rede'),
  },
};

export const report = {
  label: label('Informe de la asistencia', 'Report of the assistance', 'Relatório da assistência'),
  help: label(
    'Se hace con lo que llenaron las dos partes.',
    'It is made of what both sides filled.',
    'É feito com o que as duas partes preencheram.',
  ),
};

export const follows = {
  label: label('Acompañamiento', 'Accompaniment', 'Acompanhamento'),
  help: label(
    'Meses de reuniones para ver si se usa lo nuevo. Lleva consigo a las personas, la definición y el producto.',
    'Months of meetings to see whether what is new is used. It takes along the people, the definition and the product.',
    'Meses de reuniões para ver se o novo é usado. Leva consigo as pessoas, a definição e o produto.',
  ),
};
