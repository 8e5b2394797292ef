// How a peer advisory begins: what a project asks for, whether it goes on, and who takes part.
import { type Asks, label } from '../../language.ts';

const columns = {
  project: label('Proyecto', 'Project', 'Projeto'),
  organisation: label('Organización', 'Organisation', 'Organização'),
  contact: label('Quién responde', 'Who answers for it', 'Quem responde'),
  email: label('Correo', 'E-mail', 'E-mail'),
  phone: label('Teléfono', 'Telephone', 'Telefone'),
  direction: label('Sentido', 'Direction', 'Sentido'),
  objective: label('Objetivo de la asesoría', 'Objective of the advisory', 'Objetivo da assessoria'),
  themes: label('Tema o temas a abordar', 'Theme or themes', 'Tema ou temas a abordar'),
  practice: label('Buena práctica', 'Good practice', 'Boa prática'),
  context: label('Contexto', 'Context', 'Contexto'),
  language: label('Idioma', 'Language', 'Idioma'),
  otherProject: label('Con qué proyecto', 'With which project', 'Com que projeto'),
};

export const directions = {
  receive: label('Recibir asesoría', 'Receive advice', 'Receber assessoria'),
  give: label('Dar asesoría', 'Give advice', 'Dar assessoria'),
  both: label('Ambas: asesorarse mutuamente', 'Both: advise each other', 'Ambas: assessorar-se mutuamente'),
};
/** As they were worded before. */
export const formerly = {
  receive: label('Un proyecto asesora al otro', 'One project advises the other', 'Um projeto assessora o outro'),
  both: label('Se asesoran mutuamente', 'They advise each other', 'Assessoram-se mutuamente'),
};
export const languages = {
  es: label('Español', 'Spanish', 'Espanhol'),
  pt: label('Portugués', 'Portuguese', 'Português'),
  en: label('Inglés', 'English', 'Inglês'),
};

export const request = {
  label: label('Solicitud', 'Request', 'Solicitação'),
  help: label(
    'Llega por el formulario. Si alguien la pide por teléfono, anótela aquí: le llega el enlace de su página.',
    'Comes in by the form. If somebody asks by telephone, note it here: she gets the link of her page.',
    'Chega pelo formulário. Se alguém pedir por telefone, anote aqui: chega a ela o link de sua página.',
  ),
  columns,
  form: {
    title: label('Solicitud de asesoría', 'Request for advice', 'Solicitação de assessoria'),
    description: label(
      'Dos proyectos aprenden uno del otro. Cuéntenos qué quiere fortalecer o compartir; toma unos diez minutos. Recibirá por correo el enlace de su página.',
      'Two projects learn from each other. Tell us what you want to strengthen or to share; it takes about ten minutes. You will receive the link of your page by e-mail.',
      'Dois projetos aprendem um com o outro. Conte o que quer fortalecer ou compartilhar; leva uns dez minutos. Você receberá por e-mail o link de sua página.',
    ),
    confirmation: label(
      'Gracias. Ya tenemos su solicitud; le llegará un correo con el enlace de su página.',
      'Thank you. We have your request; an e-mail with the link of your page is on its way.',
      'Agradecemos. Já temos sua solicitação; chegará um e-mail com o link de sua página.',
    ),
    shared: label(
      'Lo llena el proyecto que quiere recibir o dar asesoría. Cada respuesta abre una asesoría.',
      'For projects that want to receive or give advice. Each answer opens an advisory.',
      'É para o projeto que quer receber ou dar assessoria. Cada resposta abre uma assessoria.',
    ),
    consent: label(
      'Usamos su nombre, correo y teléfono sólo para esta asesoría y, si puede asesorar a otros, para proponérselo; el otro proyecto verá su nombre y su correo. Puede pedir que los corrijamos o borremos.',
      'We use your name, e-mail and telephone only for this advisory and, if you can advise others, to suggest it to you; the other project will see your name and e-mail. You can ask us to correct or delete them.',
      'Usamos seu nome, e-mail e telefone só para esta assessoria e, se puder assessorar outros, para lhe propor isso; o outro projeto verá seu nome e e-mail. Pode pedir que os corrijamos ou apaguemos.',
    ),
    asks: {
      project: {
        title: label('¿Cómo se llama su proyecto?', 'What is your project called?', 'Como se chama seu projeto?'),
      },
      organisation: {
        title: label('¿De qué organización es?', 'Which organisation is it of?', 'De que organização é?'),
      },
      contact: { title: label('Su nombre', 'Your name', 'Seu nome') },
      email: {
        title: label('Su correo', 'Your e-mail', 'Seu e-mail'),
        help: label(
          'Ahí recibirá el enlace de su página.',
          'You will receive the link of your page there.',
          'Lá receberá o link de sua página.',
        ),
      },
      phone: { title: label('Su teléfono', 'Your telephone', 'Seu telefone') },
      direction: {
        page: label('La asesoría', 'The advisory', 'A assessoria'),
        title: label('¿Qué busca?', 'What are you looking for?', 'O que procura?'),
      },
      objective: {
        title: label(
          '¿Qué quiere lograr con la asesoría?',
          'What do you want to reach with the advisory?',
          'O que quer alcançar com a assessoria?',
        ),
      },
      themes: {
        title: label(
          '¿Qué temas quiere trabajar?',
          'Which themes do you want to work on?',
          'Que temas quer trabalhar?',
        ),
      },
      practice: {
        title: label(
          '¿Qué buena práctica quiere conocer, o puede ofrecer?',
          'Which good practice do you want to know, or can you offer?',
          'Que boa prática quer conhecer, ou pode oferecer?',
        ),
      },
      context: {
        title: label('¿Dónde y con quién trabaja?', 'Where and with whom do you work?', 'Onde e com quem trabalha?'),
        help: label(
          'Territorio, población, instituciones.',
          'Territory, population, institutions.',
          'Território, população, instituições.',
        ),
      },
      language: {
        title: label(
          '¿En qué idioma prefiere trabajar?',
          'In which language do you prefer to work?',
          'Em que idioma prefere trabalhar?',
        ),
      },
      otherProject: {
        title: label(
          'Si ya sabe con qué proyecto, ¿con cuál?',
          'If you know with which project already: which one?',
          'Se já sabe com que projeto, com qual?',
        ),
      },
    } satisfies Asks<typeof columns>,
  },
};

export const accepted = {
  label: label('Decisión sobre la solicitud', 'Decision on the request', 'Decisão sobre a solicitação'),
  help: label(
    'Si no sigue, la nota dice por qué: la asesoría se cancela, y a quien la pidió le avisa usted.',
    'If it does not go on, the note says why: the advisory is cancelled, and you tell whoever asked.',
    'Se não seguir, a nota diz por quê: a assessoria é cancelada, e você avisa a quem pediu.',
  ),
  options: {
    yes: label('Sigue adelante', 'It goes on', 'Segue adiante'),
    no: label('No sigue', 'It does not go on', 'Não segue'),
  },
};

export const pair = {
  label: label('Proyectos y responsables', 'Projects and responsible people', 'Projetos e responsáveis'),
};
