// What the session design says, in each language.
import type { Language } from '../../src/text/language.ts';

const es = {
  intro:
    'Esta carta ordena su sesión y ayuda al área a prepararla. Llene lo que está en gris y devuélvala a más tardar el {{fecha_entrega}}; el área la revisa con usted antes de la sesión.',
  introWithoutDate:
    'Esta carta ordena su sesión y ayuda al área a prepararla. Llene lo que está en gris y devuélvala antes de la sesión; el área la revisa con usted.',
  purpose: 'Para qué es la sesión',
  session: 'Datos de la sesión',
  sessionOf: 'Sesión',
  of: 'de',
  moments: 'Momentos de la sesión',
  momentColumns: ['Momento', 'Minutos', 'Qué haremos', 'Método', 'Materiales'],
  momentRows: [
    [
      'Bienvenida y acuerdos',
      '10',
      'Presentarnos y acordar cómo vamos a convivir',
      'Ronda breve',
      'Lista de asistencia',
    ],
    ['Punto de partida', '15', 'Compartir lo que ya sabemos del tema', 'Preguntas al grupo', ''],
    ['Desarrollo', '40', '', '', ''],
    ['Práctica', '35', '', '', ''],
    ['Lo que me llevo', '10', 'Cada quien nombra un paso que dará', 'Ronda de cierre', ''],
    [
      'Encuesta y despedida',
      '10',
      'Contestar la encuesta con el teléfono o en papel',
      'Individual',
      'QR de la encuesta',
    ],
  ],
  momentHint:
    'Cambie, quite o agregue filas. Revise que los minutos sumen la duración de la sesión{{#hay_duracion}} ({{duracion}}){{/hay_duracion}}.',
  evaluation: 'Cómo sabremos que funcionó',
  evaluationColumns: ['Qué queremos observar', 'Cómo lo veremos', 'Cuándo'],
  evaluationRows: [
    [
      'Ejemplo: cada participante calcula el costo de un producto propio',
      'Ejercicio en hoja de trabajo',
      'En la práctica',
    ],
    ['', '', ''],
    ['', '', ''],
  ],
  needs: 'Lo que necesito del área',
  needsList: [
    'Sala con sillas que se puedan mover, o enlace de la reunión probado',
    'Proyector, bocina, extensión eléctrica',
    'Hojas, plumones y hojas de trabajo impresas',
    'Espacio de cuidado infantil o actividad para niñas y niños',
    'Apoyos de accesibilidad: intérprete, letra grande, acceso sin escalones',
  ],
  care: 'Lenguaje y cuidado',
  careList: [
    'Hablaré de manera que todas las personas se sientan nombradas; preguntaré a cada quien cómo quiere que le llamen.',
    'Usaré ejemplos cercanos a la vida de las participantes y evitaré estereotipos de género, cuerpo, edad u origen.',
    'Lo que se cuente en el grupo se queda en el grupo; nadie tiene que compartir algo personal.',
    'Si alguien vive una situación de violencia o una crisis, la escucharé sin juzgar y avisaré a la persona de contacto del área, que sigue el protocolo de derivación. No daré consejos que no me corresponden.',
  ],
  notes: 'Notas sobre este grupo',
  notesHint: 'Anote cuidados, apoyos o temas sensibles que el área le haya comentado.',
  review: 'Revisión del área',
  reviewRows: [
    ['Recibida el', ''],
    ['Revisó', ''],
    ['Resultado', '☐ Aprobada        ☐ Con ajustes'],
    ['Comentarios', ''],
  ],
};

const en: typeof es = {
  intro:
    'This sheet puts your session in order and helps the area prepare it. Fill in what is grey and return it by {{fecha_entrega}}; the area goes through it with you before the session.',
  introWithoutDate:
    'This sheet puts your session in order and helps the area prepare it. Fill in what is grey and return it before the session; the area goes through it with you.',
  purpose: 'What the session is for',
  session: 'The session',
  sessionOf: 'Session',
  of: 'of',
  moments: 'Moments of the session',
  momentColumns: ['Moment', 'Minutes', 'What we will do', 'Method', 'Materials'],
  momentRows: [
    [
      'Welcome and agreements',
      '10',
      'Introduce ourselves and agree how we want to be together',
      'Short round',
      'Attendance list',
    ],
    ['Starting point', '15', 'Share what we already know of the topic', 'Questions to the group', ''],
    ['Main part', '40', '', '', ''],
    ['Practice', '35', '', '', ''],
    ['What I take with me', '10', 'Each person names one step to take', 'Closing round', ''],
    ['Survey and goodbye', '10', 'Answer the survey on the phone or on paper', 'Individual', 'QR code of the survey'],
  ],
  momentHint:
    'Change, remove or add rows. Check that the minutes add up to the length of the session{{#hay_duracion}} ({{duracion}}){{/hay_duracion}}.',
  evaluation: 'How we will know that it worked',
  evaluationColumns: ['What we want to see', 'How we will see it', 'When'],
  evaluationRows: [
    [
      'Example: each participant works out the cost of a product of their own',
      'Exercise on a worksheet',
      'In the practice',
    ],
    ['', '', ''],
    ['', '', ''],
  ],
  needs: 'What I need from the area',
  needsList: [
    'Room with chairs that can be moved, or a tested meeting link',
    'Projector, loudspeaker, extension lead',
    'Paper, markers and printed worksheets',
    'Childcare, or an activity for children',
    'Accessibility: interpreter, large print, step-free access',
  ],
  care: 'Language and care',
  careList: [
    'I will speak so that everyone feels named, and ask each person how they want to be called.',
    'I will use examples close to participants’ lives and avoid stereotypes of gender, body, age or origin.',
    'What is told in the group stays in the group; nobody has to share anything personal.',
    'If someone is living through violence or a crisis, I will listen without judging and tell the area’s contact, who follows the referral protocol. I will not give advice that is not mine to give.',
  ],
  notes: 'Notes on this group',
  notesHint: 'Write down care, support or sensitive topics that the area told you about.',
  review: 'Review by the area',
  reviewRows: [
    ['Received on', ''],
    ['Reviewed by', ''],
    ['Outcome', '☐ Approved        ☐ With changes'],
    ['Comments', ''],
  ],
};

const pt: typeof es = {
  intro:
    'Este roteiro organiza a sua sessão e ajuda a área a prepará-la. Preencha o que está em cinza e devolva até {{fecha_entrega}}; a área o revisa com você antes da sessão.',
  introWithoutDate:
    'Este roteiro organiza a sua sessão e ajuda a área a prepará-la. Preencha o que está em cinza e devolva antes da sessão; a área o revisa com você.',
  purpose: 'Para que serve a sessão',
  session: 'Dados da sessão',
  sessionOf: 'Sessão',
  of: 'de',
  moments: 'Momentos da sessão',
  momentColumns: ['Momento', 'Minutos', 'O que faremos', 'Método', 'Materiais'],
  momentRows: [
    [
      'Boas-vindas e acordos',
      '10',
      'Apresentar-nos e combinar como vamos conviver',
      'Rodada breve',
      'Lista de presença',
    ],
    ['Ponto de partida', '15', 'Compartilhar o que já sabemos do tema', 'Perguntas ao grupo', ''],
    ['Desenvolvimento', '40', '', '', ''],
    ['Prática', '35', '', '', ''],
    ['O que levo comigo', '10', 'Cada pessoa diz um passo que vai dar', 'Rodada de encerramento', ''],
    ['Pesquisa e despedida', '10', 'Responder à pesquisa no celular ou no papel', 'Individual', 'QR da pesquisa'],
  ],
  momentHint:
    'Mude, retire ou acrescente linhas. Verifique se os minutos somam a duração da sessão{{#hay_duracion}} ({{duracion}}){{/hay_duracion}}.',
  evaluation: 'Como saberemos que funcionou',
  evaluationColumns: ['O que queremos observar', 'Como veremos', 'Quando'],
  evaluationRows: [
    [
      'Exemplo: cada participante calcula o custo de um produto próprio',
      'Exercício em folha de trabalho',
      'Na prática',
    ],
    ['', '', ''],
    ['', '', ''],
  ],
  needs: 'O que preciso da área',
  needsList: [
    'Sala com cadeiras móveis, ou link da reunião já testado',
    'Projetor, caixa de som, extensão elétrica',
    'Folhas, pincéis atômicos e folhas de trabalho impressas',
    'Espaço de cuidado infantil ou atividade para crianças',
    'Acessibilidade: intérprete, letra grande, acesso sem degraus',
  ],
  care: 'Linguagem e cuidado',
  careList: [
    'Vou falar de modo que todas as pessoas se sintam incluídas e perguntar a cada uma como quer ser chamada.',
    'Vou usar exemplos próximos da vida das participantes e evitar estereótipos de gênero, corpo, idade ou origem.',
    'O que se conta no grupo fica no grupo; ninguém precisa compartilhar algo pessoal.',
    'Se alguém vive uma situação de violência ou uma crise, vou ouvir sem julgar e avisar a pessoa de contato da área, que segue o protocolo de encaminhamento. Não darei conselhos que não me cabem.',
  ],
  notes: 'Notas sobre este grupo',
  notesHint: 'Anote cuidados, apoios ou temas sensíveis que a área tenha comentado.',
  review: 'Revisão da área',
  reviewRows: [
    ['Recebido em', ''],
    ['Revisado por', ''],
    ['Resultado', '☐ Aprovado        ☐ Com ajustes'],
    ['Comentários', ''],
  ],
};

export const sessionDesignText: Readonly<Record<Language, typeof es>> = { es, en, pt };
