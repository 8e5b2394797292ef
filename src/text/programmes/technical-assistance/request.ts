// First stage: what a team asks for, and who takes part.
import { label } from '../../language.ts';
import { advice } from './choices.ts';

export const stage = label('Solicitud', 'Request', 'Solicitação');

export const request = {
  label: label('Solicitud', 'Request', 'Solicitação'),
  help: label(
    'Llega por el formulario, o la anota aquí la coordinación. Las de población rural o indígena se atienden primero.',
    'Comes in by the form, or the coordination notes it here. Those for rural or indigenous population are seen to first.',
    'Chega pelo formulário, ou a coordenação anota aqui. As de população rural ou indígena são atendidas primeiro.',
  ),
  columns: {
    subject: label('En qué piden apoyo', 'What support is asked for', 'Em que pedem apoio'),
    team: label('Equipo', 'Team', 'Equipe'),
    institution: label('Institución', 'Institution', 'Instituição'),
    place: label('Región', 'Region', 'Região'),
    contact: label('Quién lo pide', 'Who asks', 'Quem pede'),
    email: label('Correo', 'E-mail', 'E-mail'),
    phone: label('Teléfono', 'Telephone', 'Telefone'),
    area: label('Área temática', 'Thematic area', 'Área temática'),
    demand: label('Demanda', 'Demand', 'Demanda'),
    modalities: label('Modalidades', 'Ways of working', 'Modalidades'),
    populations: label('A quién atiende', 'Whom it serves', 'A quem atende'),
    trained: label('Sigue a una capacitación', 'Follows a training', 'Segue a uma capacitação'),
  },
  notes: {
    demand: label(
      'Qué quieren lograr o mejorar en su trabajo, y qué los detiene.',
      'What you want to reach or improve in your work, and what holds you back.',
      'O que querem alcançar ou melhorar no seu trabalho, e o que os detém.',
    ),
    modalities: advice,
    populations: label(
      'Puede marcar las dos. Estas solicitudes se atienden primero.',
      'You can mark both. These requests are seen to first.',
      'Pode marcar as duas. Estas solicitações são atendidas primeiro.',
    ),
  },
  form: {
    title: label(
      'Solicitud de asistencia técnica',
      'Request for technical assistance',
      'Pedido de assistência técnica',
    ),
    description: label(
      'Alguien con experiencia trabaja con su equipo, no por él, hasta llegar a un producto o resultado. Recibirá por correo el enlace de su página.',
      'Somebody experienced works with your team, not for it, towards a product or result. You will receive the link of your page by e-mail.',
      'Alguém com experiência trabalha com sua equipe, não por ela, até chegar a um produto ou resultado. Você receberá por e-mail o link de sua página.',
    ),
    confirmation: label(
      'Gracias. Tenemos su solicitud; le llegará un correo con el enlace de su página.',
      'Thank you. We have your request; an e-mail with the link of your page is on its way.',
      'Agradecemos. Temos seu pedido; chegará um e-mail com o link de sua página.',
    ),
    shared: label(
      'Lo llena el equipo que quiere recibir asistencia técnica. Cada respuesta abre una.',
      'For the team that wants technical assistance. Each answer opens one.',
      'É para a equipe que quer receber assistência técnica. Cada resposta abre uma.',
    ),
    consent: label(
      'Usamos su nombre, correo y teléfono sólo para esta asistencia; quienes participan en ella verán su nombre y su correo. Puede pedir que los corrijamos o borremos.',
      'We use your name, e-mail and telephone only for this assistance; those who take part in it will see your name and e-mail. You can ask us to correct or delete them.',
      'Usamos seu nome, e-mail e telefone só para esta assistência; quem participa dela verá seu nome e seu e-mail. Pode pedir que os corrijamos ou apaguemos.',
    ),
    page: label('Lo que necesitan', 'What you need', 'Do que precisam'),
    asks: {
      subject: label(
        '¿En qué necesitan apoyo? Dígalo en una línea',
        'What do you need support with? Say it in one line',
        'Em que precisam de apoio? Diga em uma linha',
      ),
      contact: label('Su nombre', 'Your name', 'Seu nome'),
      modalities: label(
        '¿Cómo les gustaría trabajar? Hasta tres modalidades',
        'How would you like to work? Up to three ways',
        'Como gostariam de trabalhar? Até três modalidades',
      ),
      trained: label(
        '¿Sigue a una capacitación que ya recibieron?',
        'Does it follow a training that you received?',
        'Segue a uma capacitação que já receberam?',
      ),
    },
  },
};

export const people = {
  label: label('Quiénes participan', 'Who takes part', 'Quem participa'),
  help: label(
    'El equipo que pide y quien le dará la asistencia, que primero acepta.',
    'The team that asks and whoever assists it, who accepts first.',
    'A equipe que pede e quem lhe dará a assistência, que primeiro aceita.',
  ),
  asks: label(
    'Le pedimos dar asistencia técnica a un equipo: definir juntos qué producto se espera, acordar un plan y trabajar con el equipo hasta alcanzarlo. Las soluciones se construyen con él; las decisiones son suyas.',
    'We ask you to assist a team: to define together which product is expected, to agree on a plan and to work with the team until it is reached. Solutions are built with it; decisions are its own.',
    'Pedimos que dê assistência técnica a uma equipe: definir juntos que produto se espera, combinar um plano e trabalhar com a equipe até alcançá-lo. As soluções são construídas com ela; as decisões são dela.',
  ),
  suggest: label('Ver asistentes sugeridos', 'See suggested assistants', 'Ver assistentes sugeridos'),
};
