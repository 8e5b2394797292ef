// What the service is called and how it works.
import { yesNo } from '../define/columns/choice.ts';
import { count } from '../define/columns/number.ts';
import { pagesAddress, text } from '../define/columns/text.ts';
import { firstProgramme, programmeNames } from '../programmes/programme-names.ts';
import { label } from '../text/language.ts';
import { programmesColumn } from './programmes-column.ts';
import { setting, worded } from './setting.ts';

export const serviceSettings = {
  mentoring: setting(
    'service',
    yesNo(programmeNames[firstProgramme], {
      required: true,
      note: label(
        'Las solicitudes de las áreas, atendidas con mentoras. Con «No» se ocultan sus hojas y pantallas y todo se conserva.',
        'Requests of areas, answered with mentors. With “No” its tabs and screens are hidden and everything is kept.',
        'As solicitações das áreas, atendidas com mentoras. Com «Não», suas abas e telas ficam ocultas e tudo se conserva.',
      ),
    }),
    true,
  ),
  programmes: setting(
    'service',
    programmesColumn(
      label('Otras formas de trabajo', 'Other ways of working', 'Outras formas de trabalho'),
      label(
        'Además de la mentoría. Al activar una se agregan sus hojas; al desactivarla se conservan. Con la asistencia técnica viene su acompañamiento.',
        'Besides mentoring. Switching one on adds its tabs; switching it off keeps them. Accompaniment comes with technical assistance.',
        'Além da mentoria. Ao ativar uma, acrescentam-se suas abas; ao desativá-la, elas ficam. Com a assistência técnica vem o acompanhamento.',
      ),
    ),
    [],
  ),
  pagesAddress: setting(
    'service',
    pagesAddress(label('Dirección de las páginas', 'Address of the pages', 'Endereço das páginas'), {
      note: label(
        'La que da Apps Script al implementar la aplicación web; termina en /exec. Va en los enlaces de los correos. Vacía, se toma la de la primera página que alguien abre.',
        'The one that Apps Script gives when the web app is deployed; it ends in /exec. Links in mails carry it. When empty, that of the first page somebody opens is taken.',
        'A que o Apps Script dá ao implantar o app da Web; termina em /exec. Vai nos links dos e-mails. Vazio, usa-se o da primeira página que alguém abrir.',
      ),
    }),
    '',
  ),
  serviceName: worded(
    'service',
    text(label('Nombre interno del servicio', 'Internal name of the service', 'Nome interno do serviço')),
    label('Mentoría', 'Mentoring', 'Mentoria'),
  ),
  publicName: worded(
    'service',
    text(label('Nombre que ven las participantes', 'Name that participants see', 'Nome que as participantes veem'), {
      note: label(
        'Se usa en formularios, encuestas y constancias.',
        'Used in forms, surveys and certificates.',
        'Usado em formulários, pesquisas e certificados.',
      ),
    }),
    label('Círculos de acompañamiento', 'Support circles', 'Círculos de acompanhamento'),
  ),
  copyAreaContact: setting(
    'service',
    yesNo(
      label(
        'Mandar copia al contacto del área',
        'Send a copy to the contact of the area',
        'Enviar cópia ao contato da área',
      ),
      {
        note: label(
          'Se escribe a quien hizo la solicitud, de principio a fin. Con «Sí», el contacto guardado en Áreas recibe copia de todo; en cada área se puede decir otra cosa.',
          'Whoever made the request is written to from beginning to end. With “Yes”, the contact stored in Areas gets a copy of everything; each area may say otherwise.',
          'Escrevemos a quem fez a solicitação, do início ao fim. Com «Sim», o contato guardado em Áreas recebe cópia de tudo; cada área pode dizer outra coisa.',
        ),
      },
    ),
    false,
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
      { min: 4, max: 60, plausible: { max: 12 } },
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
      { min: 2, max: 60, plausible: { max: 8 } },
    ),
    3,
  ),
} as const;
