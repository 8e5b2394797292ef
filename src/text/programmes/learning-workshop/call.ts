// Who registers and which experiences are sent: what is asked, in form and panel.
import { genders } from '../../../tables/options.ts';
import { label } from '../../language.ts';

export const stage = label('Convocatoria', 'Call', 'Convocação');

export const registrations = {
  label: label('Inscripciones', 'Registrations', 'Inscrições'),
  help: label(
    'Quiénes vienen. Cada persona corrige lo suyo en su página; el equipo marca quién vino, y a partir de ahí ésas se cuentan.',
    'Who comes. Everyone corrects what is hers on her page; the team ticks who came, and from then on those are counted.',
    'Quem vem. Cada pessoa corrige o seu em sua página; a equipe marca quem veio, e a partir daí essas se contam.',
  ),
  rowName: label('inscripción', 'registration', 'inscrição'),
  columns: {
    name: label('Nombre', 'Name', 'Nome'),
    email: label('Correo', 'E-mail', 'E-mail'),
    gender: label('Género', 'Gender', 'Gênero'),
    organisation: label('Organización', 'Organisation', 'Organização'),
    kind: label('Tipo de organización', 'Kind of organisation', 'Tipo de organização'),
    expects: label('Qué espera del taller', 'What she or he expects', 'O que espera da oficina'),
    came: label('Vino', 'Came', 'Veio'),
  },
  options: {
    gender: genders,
    kind: {
      international: label('ONG internacional', 'International NGO', 'ONG internacional'),
      local: label('Organización local', 'Local organisation', 'Organização local'),
    },
  },
  form: {
    title: label('Inscripción al taller', 'Registration for the workshop', 'Inscrição na oficina'),
    description: label(
      'Al enviarla recibirá un correo con el enlace de su página del taller. Si vuelve a contestar con el mismo correo, sólo se corrige lo que cambie.',
      'Once sent, an e-mail brings you the link of your page of the workshop. If you answer again with the same address, only what is different is corrected.',
      'Ao enviar, você receberá um e-mail com o link de sua página da oficina. Se responder de novo com o mesmo e-mail, só se corrige o que mudar.',
    ),
    confirmation: label(
      'Gracias. Le llega un correo que confirma su lugar o dice por qué ya no fue posible.',
      'Thank you. An e-mail confirms your place, or says why it was no longer possible.',
      'Agradecemos. Um e-mail confirma sua vaga ou diz por que já não foi possível.',
    ),
    consent: label(
      'Usamos su nombre, correo, género y organización sólo para este taller: apartar su lugar, escribirle y contar quiénes participan. Su correo no se muestra a las demás personas. Puede pedir que los corrijamos o borremos.',
      'We use your name, address, gender and organisation only for this workshop: to keep your place, write to you and count who takes part. Your address is not shown to the others. You can ask us to correct or delete them.',
      'Usamos seu nome, e-mail, gênero e organização só para esta oficina: reservar sua vaga, escrever a você e contar quem participa. Seu e-mail não é mostrado às demais pessoas. Pode pedir que os corrijamos ou apaguemos.',
    ),
    expects: label(
      '¿Qué espera llevarse del taller?',
      'What do you hope to take home?',
      'O que espera levar da oficina?',
    ),
  },
};

export const expectations = {
  label: label('Expectativas', 'Expectations', 'Expectativas'),
  help: label(
    'Resuma lo que esperan, a partir de sus respuestas.',
    'Sum up what they expect, from their answers.',
    'Resuma o que esperam, a partir de suas respostas.',
  ),
  section: label('Lo que esperan', 'What they expect', 'O que esperam'),
};

export const cards = {
  label: label('Fichas de experiencia', 'Experience cards', 'Fichas de experiência'),
  help: label(
    'Cada organización puede enviar varias. El equipo las lee, las une a un tema y elige con cuáles se trabaja.',
    'Each organisation may send several. The team reads them, links them to a theme and chooses which to work with.',
    'Cada organização pode enviar várias. A equipe as lê, liga a um tema e escolhe com quais se trabalha.',
  ),
  rowName: label('ficha', 'card', 'ficha'),
  columns: {
    title: label('Iniciativa', 'Initiative', 'Iniciativa'),
    organisation: label('Organización', 'Organisation', 'Organização'),
    contact: label('Quién la envía', 'Who sends it', 'Quem envia'),
    email: label('Correo', 'E-mail', 'E-mail'),
    what: label('Qué se hizo', 'What was done', 'O que se fez'),
    result: label('Qué se logró', 'What came of it', 'O que se conseguiu'),
    lesson: label('Qué se aprendió', 'What was learned', 'O que se aprendeu'),
    theme: label('Tema', 'Theme', 'Tema'),
    choice: label('Selección', 'Selection', 'Seleção'),
  },
  options: {
    yes: label('Seleccionada', 'Selected', 'Selecionada'),
    no: label('No seleccionada', 'Not selected', 'Não selecionada'),
  },
  told: {
    yes: label(
      'Se seleccionó para trabajarla en el taller: le pedimos que venga alguien que la conozca de cerca.',
      'It was selected to be worked with in the workshop: please see that somebody comes who knows it well.',
      'Foi selecionada para ser trabalhada na oficina: pedimos que venha alguém que a conheça de perto.',
    ),
    no: label(
      'Esta vez no entra entre las que se trabajan en el taller; eran más de las que caben. Gracias por compartirla: queda a la mano para lo que siga.',
      'This time it is not among those to be worked with in the workshop; there were more than fit. Thank you for sharing it: it stays at hand for what comes next.',
      'Desta vez não entra entre as que se trabalham na oficina; eram mais do que cabem. Agradecemos por compartilhar: fica à mão para o que vier.',
    ),
  },
  form: {
    title: label('Ficha de experiencia', 'Experience card', 'Ficha de experiência'),
    description: label(
      'Una ficha por iniciativa; puede enviar varias. Si vuelve a enviar la misma iniciativa con el mismo correo, se corrige.',
      'One card an initiative; you may send several. The same initiative sent again with the same address is corrected.',
      'Uma ficha por iniciativa; pode enviar várias. A mesma iniciativa enviada de novo com o mesmo e-mail é corrigida.',
    ),
    confirmation: label(
      'Gracias. Le escribiremos cuando la hayamos leído.',
      'Thank you. We write to you once we have read it.',
      'Agradecemos. Escreveremos quando a tivermos lido.',
    ),
    consent: label(
      'La iniciativa se muestra a quienes participan en el taller y puede entrar en su memoria. Su nombre y su correo sólo los usa el equipo para escribirle. Puede pedir que los corrijamos o borremos.',
      'The initiative is shown to those who take part in the workshop and may become part of its memory. Your name and address are used by the team alone, to write to you. You can ask us to correct or delete them.',
      'A iniciativa é mostrada a quem participa da oficina e pode entrar em sua memória. Seu nome e seu e-mail são usados só pela equipe, para escrever a você. Pode pedir que os corrijamos ou apaguemos.',
    ),
  },
};
