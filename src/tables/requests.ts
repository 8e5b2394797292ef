// Requests: an area asks for mentoring. Its state follows from dates, assignments and the advisory.
import { choice, yesNo } from '../define/columns/choice.ts';
import { date, dateTime } from '../define/columns/date.ts';
import { count } from '../define/columns/number.ts';
import { reference, references } from '../define/columns/reference.ts';
import { email, longText, phone, technical, text } from '../define/columns/text.ts';
import { defineTable, type Row } from '../define/define-table.ts';
import { label } from '../text/language.ts';
import { formats, levels, modalities, spokenLanguages } from './options.ts';

export const requests = defineTable({
  key: 'requests',
  sheetId: 20,
  prefix: 'S',
  yearly: true,
  label: label('Solicitudes', 'Requests', 'Solicitações'),
  note: label('Lo que cada área ha pedido.', 'What each area has asked for.', 'O que cada área pediu.'),
  nameColumn: 'focus',
  columns: {
    receivedOn: date(label('Recibida', 'Received', 'Recebida'), { computed: true }),
    channel: choice(
      label('Vía', 'Channel', 'Via'),
      {
        form: label('Formulario', 'Form', 'Formulário'),
        panel: label('Panel', 'Panel', 'Painel'),
      },
      { computed: true },
    ),
    area: reference(label('Área', 'Area', 'Área'), 'areas', { required: true }),
    contactName: text(label('Quién solicita', 'Who asks', 'Quem solicita'), { required: true, privacy: 'personal' }),
    contactEmail: email(label('Correo', 'E-mail', 'E-mail'), { required: true }),
    contactPhone: phone(label('Teléfono', 'Telephone', 'Telefone')),
    topic: reference(label('Tema', 'Topic', 'Tema'), 'topics'),
    focus: text(label('Enfoque', 'Focus', 'Enfoque'), {
      required: true,
      max: 300,
      width: 260,
      note: label(
        'Qué parte del tema interesa o con qué enfoque.',
        'Which part of the topic, or from which angle.',
        'Que parte do tema interessa ou com que enfoque.',
      ),
    }),
    level: choice(label('Nivel del grupo', 'Level of the group', 'Nível do grupo'), levels, { required: true }),
    participants: count(label('Participantes', 'Participants', 'Participantes'), {
      required: true,
      min: 1,
      max: 2_000,
      plausible: { max: 120 },
    }),
    objective: longText(label('Objetivo', 'Objective', 'Objetivo'), { required: true }),
    expectedResult: longText(label('Resultado esperado', 'Expected result', 'Resultado esperado'), { required: true }),
    format: choice(label('Formato', 'Format', 'Formato'), formats, { required: true }),
    modality: choice(label('Modalidad', 'Modality', 'Modalidade'), modalities, { required: true }),
    proposedAt: dateTime(label('Fecha y hora propuestas', 'Proposed date and time', 'Data e hora propostas'), {
      required: true,
      plausible: { daysAhead: 270, daysBack: 365 },
    }),
    place: text(label('Lugar', 'Place', 'Lugar')),
    language: choice(label('Idioma de la sesión', 'Language of the session', 'Idioma da sessão'), spokenLanguages),
    visitNeeded: yesNo(label('Visita previa al lugar', 'Visit to the place beforehand', 'Visita prévia ao local')),
    secondBriefing: yesNo(
      label('Segunda inducción del área', 'Second briefing by the area', 'Segunda indução da área'),
    ),
    priorityPopulation: yesNo(label('Población prioritaria', 'Priority population', 'População prioritária'), {
      note: label(
        'Población rural, indígena u otra que el programa prioriza.',
        'Rural, indigenous or another population that the programme puts first.',
        'População rural, indígena ou outra que o programa prioriza.',
      ),
    }),
    seats: count(label('Mentoras necesarias', 'Mentors needed', 'Mentoras necessárias'), {
      min: 1,
      max: 4,
      plausible: { max: 3 },
    }),
    preferred: references(label('Mentoras que prefiere', 'Mentors preferred', 'Mentoras preferidas'), 'advisors', {
      privacy: 'personal',
    }),
    excluded: references(label('Mentoras que descarta', 'Mentors ruled out', 'Mentoras descartadas'), 'advisors', {
      privacy: 'personal',
    }),
    consentOn: date(label('Consentimiento', 'Consent', 'Consentimento'), { computed: true }),
    consentText: text(label('Texto del consentimiento', 'Consent text', 'Texto do consentimento'), { computed: true }),
    toCorrect: longText(label('Por corregir', 'To correct', 'A corrigir'), { computed: true }),
    correctionAskedOn: date(label('Corrección pedida', 'Correction asked for', 'Correção pedida'), { computed: true }),
    correctionRemindedOn: date(label('Corrección recordada', 'Correction reminded', 'Correção lembrada'), {
      computed: true,
    }),
    acknowledgedOn: date(label('Acuse enviado', 'Acknowledged', 'Confirmação enviada'), { computed: true }),
    reviewedOn: date(label('Revisada', 'Reviewed', 'Revisada'), { computed: true }),
    recruitingSince: date(label('Reclutamiento abierto', 'Recruiting opened', 'Recrutamento aberto'), {
      computed: true,
    }),
    pausedDays: count(
      label('Días en espera de reclutamiento', 'Days waiting for recruiting', 'Dias à espera de recrutamento'),
      {
        computed: true,
      },
    ),
    closedOn: date(label('Cerrada', 'Closed', 'Encerrada'), { computed: true }),
    closeReason: choice(
      label('Motivo de cierre', 'Reason for closing', 'Motivo do encerramento'),
      {
        withdrawn: label('El área la retiró', 'Withdrawn by the area', 'A área retirou'),
        duplicate: label('Repetida', 'Duplicate', 'Repetida'),
        notFeasible: label('No se pudo atender', 'Could not be served', 'Não pôde ser atendida'),
      },
      { computed: true },
    ),
    notes: longText(label('Notas de la coordinación', 'Notes of the coordination', 'Notas da coordenação')),
    responseId: technical(label('Respuesta', 'Response', 'Resposta')),
    contactChanges: count(label('Cambios de contacto', 'Changes of contact', 'Mudanças de contato'), {
      technical: true,
      addedLater: 'refused',
    }),
  },
});
/** Whoever asks by telephone may have no address: then the area's stored contact is written to. */
export const addressByTelephone = email(label('Correo', 'E-mail', 'E-mail'), {
  note: label(
    'Si no tiene, déjelo vacío y anote su teléfono: los correos irán al contacto del área.',
    'If there is none, leave it empty and write the telephone: e-mails will go to the contact of the area.',
    'Se não tiver, deixe vazio e anote o telefone: os e-mails irão para o contato da área.',
  ),
});

export type Request = Row<typeof requests>;
