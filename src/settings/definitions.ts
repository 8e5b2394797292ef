// Every setting with its default, as a column and in its group: one line here adds a row to the settings sheet
// and a field to the panel.
import { choice, yesNo } from '../define/columns/choice.ts';
import type { Column } from '../define/columns/column.ts';
import { count } from '../define/columns/number.ts';
import { email, link, longText, phone, text } from '../define/columns/text.ts';
import { label } from '../text/language.ts';
import type { SettingGroup } from './groups.ts';

export interface Setting<T> {
  readonly column: Column<T>;
  readonly default: T;
  readonly group: SettingGroup;
}

function setting<T>(group: SettingGroup, column: Column<T>, value: T): Setting<T> {
  return { column, default: value, group };
}

const weight = (es: string, en: string, pt: string) => count(label(es, en, pt), { max: 100 });
const daysOf = (es: string, en: string, pt: string) => count(label(es, en, pt), { max: 365, min: 1 });

export const settingDefinitions = {
  language: setting(
    'institution',
    choice(label('Idioma', 'Language', 'Idioma'), {
      es: label('Español', 'Spanish', 'Espanhol'),
      en: label('Inglés', 'English', 'Inglês'),
      pt: label('Portugués', 'Portuguese', 'Português'),
    }),
    'es',
  ),
  institution: setting(
    'institution',
    text(label('Nombre de la institución', 'Name of the institution', 'Nome da instituição')),
    '',
  ),
  unit: setting(
    'institution',
    text(label('Unidad o coordinación', 'Unit or coordination', 'Unidade ou coordenação')),
    '',
  ),
  logo: setting(
    'institution',
    text(label('Logotipo (archivo de Drive)', 'Logo (Drive file)', 'Logotipo (arquivo do Drive)'), {
      note: label(
        'Se llena al subir la imagen en el panel, en Ajustes › Institución.',
        'Filled in when the picture is uploaded in the panel, under Settings › Institution.',
        'Preenchido ao enviar a imagem no painel, em Configurações › Instituição.',
      ),
    }),
    '',
  ),
  city: setting(
    'institution',
    text(label('Ciudad de los documentos', 'City of the documents', 'Cidade dos documentos')),
    '',
  ),
  signerName: setting(
    'institution',
    text(label('Quien firma las constancias', 'Who signs certificates', 'Quem assina os certificados')),
    '',
  ),
  signerRole: setting(
    'institution',
    text(label('Cargo de quien firma', 'Position of who signs', 'Cargo de quem assina')),
    '',
  ),
  coordinationName: setting(
    'institution',
    text(label('Coordinación: nombre', 'Coordination: name', 'Coordenação: nome')),
    '',
  ),
  coordinationEmail: setting(
    'institution',
    email(
      label('Coordinación: correo para respuestas', 'Coordination: reply e-mail', 'Coordenação: e-mail para respostas'),
    ),
    '',
  ),
  coordinationPhone: setting(
    'institution',
    phone(label('Coordinación: teléfono', 'Coordination: telephone', 'Coordenação: telefone')),
    '',
  ),
  phoneCountryCode: setting(
    'institution',
    text(
      label(
        'Clave telefónica del país, para WhatsApp',
        'Telephone code of the country, for WhatsApp',
        'Código telefônico do país, para WhatsApp',
      ),
      {
        max: 5,
        note: label(
          'México 52, Bolivia 591, Perú 51, Brasil 55.',
          'Mexico 52, Bolivia 591, Peru 51, Brazil 55.',
          'México 52, Bolívia 591, Peru 51, Brasil 55.',
        ),
      },
    ),
    '52',
  ),
  morningSummary: setting(
    'institution',
    yesNo(
      label(
        'Coordinación: resumen de pendientes por correo cada mañana',
        'Coordination: summary of what is due, by mail each morning',
        'Coordenação: resumo de pendências por e-mail toda manhã',
      ),
      {
        note: label(
          'Llega sólo los días en que hay algo atrasado o que vence.',
          'It comes only on days with something overdue or due.',
          'Chega só nos dias em que há algo atrasado ou que vence.',
        ),
      },
    ),
    true,
  ),
  serviceName: setting(
    'service',
    text(label('Nombre interno del servicio', 'Internal name of the service', 'Nome interno do serviço')),
    'Mentoría',
  ),
  publicName: setting(
    'service',
    text(label('Nombre que ven las participantes', 'Name that participants see', 'Nome que as participantes veem'), {
      note: label(
        'Se usa en formularios, encuestas y constancias.',
        'Used in forms, surveys and certificates.',
        'Usado em formulários, pesquisas e certificados.',
      ),
    }),
    'Círculos de acompañamiento',
  ),
  trainingRequired: setting(
    'service',
    yesNo(
      label('Sólo invitar a mentoras capacitadas', 'Invite trained mentors only', 'Convidar só mentoras capacitadas'),
    ),
    true,
  ),
  longTermSessions: setting(
    'service',
    count(
      label(
        'Sesiones de un acompañamiento largo',
        'Sessions of a long-term advisory',
        'Sessões de um acompanhamento longo',
      ),
      { min: 4, max: 60 },
    ),
    4,
  ),
  midTermSessions: setting(
    'service',
    count(
      label(
        'Sesiones de un acompañamiento medio',
        'Sessions of a mid-term advisory',
        'Sessões de um acompanhamento médio',
      ),
      { min: 2, max: 60 },
    ),
    3,
  ),
  mentorWarningDays: setting(
    'deadlines',
    daysOf(
      'Avisar que falta mentora desde el día',
      'Warn that a mentor is missing from day',
      'Avisar que falta mentora desde o dia',
    ),
    8,
  ),
  mentorOverdueDays: setting(
    'deadlines',
    count(
      label(
        'Dar por atrasada la búsqueda de mentora desde el día',
        'Call the search for a mentor overdue from day',
        'Considerar atrasada a busca de mentora desde o dia',
      ),
      {
        max: 365,
        min: 2,
        note: label(
          'El día 1 es el que llega la solicitud; el 15 empieza la tercera semana.',
          'Day 1 is the day on which the request arrives; on day 15 the third week begins.',
          'O dia 1 é o da chegada da solicitação; no dia 15 começa a terceira semana.',
        ),
      },
    ),
    15,
  ),
  mentorDueDays: setting(
    'deadlines',
    daysOf(
      'Plazo que se le dice al área para tener mentora (días)',
      'Time that the area is told for finding a mentor (days)',
      'Prazo que se diz à área para ter mentora (dias)',
    ),
    21,
  ),
  reviewDays: setting(
    'deadlines',
    daysOf('Revisar una solicitud (días)', 'Review a request (days)', 'Revisar uma solicitação (dias)'),
    2,
  ),
  invitationReminderDays: setting(
    'deadlines',
    daysOf('Recordar una invitación (días)', 'Remind of an invitation (days)', 'Lembrar um convite (dias)'),
    2,
  ),
  invitationDays: setting(
    'deadlines',
    daysOf(
      'Esperar respuesta a una invitación (días)',
      'Wait for an answer (days)',
      'Esperar resposta ao convite (dias)',
    ),
    4,
  ),
  linkUpDays: setting(
    'deadlines',
    daysOf('Hacer la vinculación (días)', 'Hold the link-up (days)', 'Fazer a vinculação (dias)'),
    7,
  ),
  designDays: setting(
    'deadlines',
    daysOf(
      'Entregar la carta descriptiva antes de la sesión (días)',
      'Deliver the session design before the session (days)',
      'Entregar o roteiro antes da sessão (dias)',
    ),
    5,
  ),
  sessionReminderDays: setting(
    'deadlines',
    daysOf('Recordar la sesión (días antes)', 'Remind of the session (days before)', 'Lembrar da sessão (dias antes)'),
    1,
  ),
  attendanceDays: setting(
    'deadlines',
    daysOf('Entregar lista y encuesta (días)', 'Hand in list and survey (days)', 'Entregar lista e pesquisa (dias)'),
    2,
  ),
  reportDays: setting(
    'deadlines',
    daysOf('Elaborar el informe (días)', 'Make the report (days)', 'Elaborar o relatório (dias)'),
    10,
  ),
  weightTopic: setting('matching', weight('Tema', 'Topic', 'Tema'), 30),
  weightAvailability: setting('matching', weight('Disponibilidad', 'Availability', 'Disponibilidade'), 12),
  weightSatisfaction: setting('matching', weight('Satisfacción', 'Satisfaction', 'Satisfação'), 12),
  weightLoad: setting('matching', weight('Carga justa', 'Fair share of load', 'Carga justa'), 10),
  weightFocus: setting('matching', weight('Enfoque', 'Focus', 'Enfoque'), 8),
  weightLevel: setting('matching', weight('Nivel', 'Level', 'Nível'), 6),
  weightModality: setting('matching', weight('Modalidad', 'Modality', 'Modalidade'), 6),
  weightPlace: setting('matching', weight('Lugar', 'Place', 'Lugar'), 4),
  weightGroups: setting(
    'matching',
    weight('Experiencia con grupos', 'Experience with groups', 'Experiência com grupos'),
    4,
  ),
  weightContinuity: setting('matching', weight('Continuidad', 'Continuity', 'Continuidade'), 4),
  weightPreference: setting(
    'matching',
    weight('Preferencia del área', 'Preference of the area', 'Preferência da área'),
    2,
  ),
  weightPriority: setting(
    'matching',
    weight('Población prioritaria', 'Priority population', 'População prioritária'),
    2,
  ),
  privacyNotice: setting(
    'privacy',
    longText(label('Aviso de privacidad', 'Privacy notice', 'Aviso de privacidade')),
    'Usamos estos datos sólo para organizar las sesiones y mejorar el servicio. Puede pedir que los corrijamos o borremos.',
  ),
  privacyUrl: setting(
    'privacy',
    link(label('Enlace al aviso completo', 'Link to the full notice', 'Link do aviso completo')),
    '',
  ),
  privacyVersion: setting('privacy', text(label('Versión del aviso', 'Version of the notice', 'Versão do aviso')), '1'),
  referralContacts: setting(
    'protocol',
    longText(
      label(
        'Contactos para casos de violencia o crisis',
        'Contacts for cases of violence or crisis',
        'Contatos para casos de violência ou crise',
      ),
    ),
    '',
  ),
} as const;
