// First stage: the official request, whether it is taken up, who answers for it, and what is to be read.
import { type Asks, label } from '../../language.ts';

export const stage = label('Solicitud', 'Request', 'Solicitação');

const columns = {
  country: label('País', 'Country', 'País'),
  institution: label('Institución', 'Institution', 'Instituição'),
  focalPoint: label('Punto focal', 'Focal point', 'Ponto focal'),
  email: label('Correo', 'E-mail', 'E-mail'),
  phone: label('Teléfono', 'Telephone', 'Telefone'),
  initiative: label('Política o iniciativa', 'Policy or initiative', 'Política ou iniciativa'),
  results: label('Resultados que se buscan', 'Results sought', 'Resultados esperados'),
  products: label('Productos esperados', 'Expected products', 'Produtos esperados'),
  phase: label('Fase', 'Phase', 'Fase'),
  languages: label('Idiomas de trabajo', 'Working languages', 'Idiomas de trabalho'),
  firstInterest: label('De quién quiere aprender', 'Whom to learn from', 'Com quem quer aprender'),
  secondInterest: label('Y de quién más', 'And from whom else', 'E com quem mais'),
};

export const phases = {
  design: label('En diseño', 'Being designed', 'Em elaboração'),
  reform: label('En reforma', 'Being reformed', 'Em reforma'),
  running: label('En ejecución', 'Running', 'Em execução'),
};

export const request = {
  label: label('Solicitud oficial', 'Official request', 'Solicitação oficial'),
  help: label(
    'Llega por el formulario, o la anota aquí la secretaría a partir de la nota del país.',
    'Comes in by the form, or the secretariat notes it here from the letter of the country.',
    'Chega pelo formulário, ou a secretaria anota aqui a partir da nota do país.',
  ),
  columns,
  form: {
    title: label(
      'Solicitud de ronda de cooperación',
      'Request for a cooperation round',
      'Pedido de rodada de cooperação',
    ),
    description: label(
      'Dos especialistas de otros países visitan su iniciativa y dejan recomendaciones, que no obligan. Recibirá por correo el enlace de su página; ahí puede agregar hasta cuatro documentos de referencia.',
      'Two specialists of other countries visit your initiative and leave recommendations, which do not bind you. You will receive the link of your page by e-mail; there you can add up to four reference documents.',
      'Duas pessoas especialistas de outros países visitam sua iniciativa e deixam recomendações, que não obrigam. Você receberá por e-mail o link de sua página; lá pode acrescentar até quatro documentos de referência.',
    ),
    confirmation: label(
      'Gracias. Tenemos su solicitud; le llegará un correo con el enlace de su página.',
      'Thank you. We have your request; an e-mail with the link of your page is on its way.',
      'Agradecemos. Temos seu pedido; chegará um e-mail com o link de sua página.',
    ),
    shared: label(
      'Lo llena la institución que quiere recibir una ronda. Cada respuesta abre una.',
      'For the institution that wants a round. Each answer opens one.',
      'É para a instituição que quer receber uma rodada. Cada resposta abre uma.',
    ),
    consent: label(
      'Usamos su nombre, correo y teléfono sólo para esta ronda; quienes participan en ella verán su nombre y su correo. Puede pedir que los corrijamos o borremos.',
      'We use your name, e-mail and telephone only for this round; those who take part in it will see your name and e-mail. You can ask us to correct or delete them.',
      'Usamos seu nome, e-mail e telefone só para esta rodada; quem participa dela verá seu nome e seu e-mail. Pode pedir que os corrijamos ou apaguemos.',
    ),
    asks: {
      initiative: {
        page: label('La ronda', 'The round', 'A rodada'),
        title: label(
          '¿Qué política, programa o iniciativa quiere someter a la mirada de sus pares?',
          'Which policy, programme or initiative should your peers look at?',
          'Que política, programa ou iniciativa quer submeter ao olhar de seus pares?',
        ),
      },
      firstInterest: {
        title: label(
          '¿De qué país o experiencia quiere aprender?',
          'Which country or experience do you want to learn from?',
          'Com que país ou experiência quer aprender?',
        ),
        help: label('Dos como máximo.', 'Two at most.', 'Dois no máximo.'),
      },
    } satisfies Asks<typeof columns>,
  },
};

export const accepted = {
  label: label('Aceptación de la solicitud', 'Acceptance of the request', 'Aceitação do pedido'),
  help: label(
    'Si se pide ajustarla o no procede, la nota dice por qué; avísele usted al país. Si no procede, la ronda se cancela.',
    'If it is to be adjusted or not taken up, the note says why; tell the country. Not taken up, the round is cancelled.',
    'Se pedir ajuste ou não procede, a nota diz por quê; avise o país. Se não procede, a rodada é cancelada.',
  ),
  options: {
    yes: label('Se acepta', 'Accepted', 'Aceita'),
    adjust: label('Se pide ajustarla', 'To be adjusted', 'Pede-se ajuste'),
    no: label('No procede', 'Not taken up', 'Não procede'),
  },
};

export const countryPeople = { label: label('Personas del país', 'People of the country', 'Pessoas do país') };

export const reference = {
  label: label('Documentos de referencia', 'Reference documents', 'Documentos de referência'),
  help: label(
    'Cuatro como máximo: conceptuales, de avance, de evaluación, sitios web. Los leerá el panel.',
    'Four at most: on concept, progress or evaluation, websites. The panel will read them.',
    'Quatro no máximo: conceituais, de avanço, de avaliação, sites. O painel vai lê-los.',
  ),
};
