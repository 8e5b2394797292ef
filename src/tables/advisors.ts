// The directory of advisors (mentors here), from first contact to retirement.
// Whether somebody is trained follows from the two training dates; it is stored nowhere else.
import { choice, choices, yesNo } from '../define/columns/choice.ts';
import { date } from '../define/columns/date.ts';
import { count } from '../define/columns/number.ts';
import { references } from '../define/columns/reference.ts';
import { email, longText, phone, technical, text } from '../define/columns/text.ts';
import { defineTable, type Row } from '../define/define-table.ts';
import { label } from '../text/language.ts';
import { formats, levels, modalities, spokenLanguages, weekSlots } from './options.ts';
import { afterFirstSession, alreadyHeld } from './usual.ts';

export const advisors = defineTable({
  key: 'advisors',
  sheetId: 14,
  prefix: 'M',
  label: label('Directorio', 'Directory', 'Diretório'),
  note: label(
    'Mentoras del programa: candidatas, en capacitación, activas, en pausa y retiradas.',
    'Mentors of the programme: candidates, in training, active, paused and retired.',
    'Mentoras do programa: candidatas, em capacitação, ativas, em pausa e desligadas.',
  ),
  nameColumn: 'name',
  columns: {
    name: text(label('Nombre', 'Name', 'Nome'), { required: true, privacy: 'personal' }),
    email: email(label('Correo', 'E-mail', 'E-mail'), { required: true }),
    phone: phone(label('Teléfono (WhatsApp)', 'Telephone (WhatsApp)', 'Telefone (WhatsApp)')),
    status: choice(label('Situación', 'Status', 'Situação'), {
      candidate: label('Candidata', 'Candidate', 'Candidata'),
      active: label('Activa', 'Active', 'Ativa'),
      paused: label('En pausa', 'Paused', 'Em pausa'),
      retired: label('Retirada', 'Retired', 'Desligada'),
    }),
    channel: choice(label('Cómo llegó', 'How she came', 'Como chegou'), {
      communityLeader: label('Líder comunitaria', 'Community leader', 'Líder comunitária'),
      openCall: label('Convocatoria abierta', 'Open call', 'Chamada aberta'),
      volunteering: label('Voluntariado institucional', 'Institutional volunteering', 'Voluntariado institucional'),
    }),
    organisation: text(label('Organización o área', 'Organisation or area', 'Organização ou área')),
    place: text(label('Municipio', 'Municipality', 'Município'), { privacy: 'internal' }),
    topics: references(label('Temas que puede dar', 'Topics she can give', 'Temas que pode dar'), 'topics'),
    strengths: longText(label('Fortalezas', 'Strengths', 'Pontos fortes')),
    skills: longText(label('Habilidades', 'Skills', 'Habilidades')),
    knowledge: longText(
      label('Conocimientos y experiencia', 'Knowledge and experience', 'Conhecimentos e experiência'),
    ),
    levels: choices(label('Niveles que atiende', 'Levels she serves', 'Níveis que atende'), levels),
    formats: choices(label('Formatos', 'Formats', 'Formatos'), formats),
    modalities: choices(label('Modalidades', 'Modalities', 'Modalidades'), modalities),
    availability: choices(label('Disponibilidad', 'Availability', 'Disponibilidade'), weekSlots, { width: 260 }),
    languages: choices(label('Idiomas', 'Languages', 'Idiomas'), spokenLanguages),
    monthlyCapacity: count(label('Acompañamientos por mes', 'Advisories a month', 'Acompanhamentos por mês'), {
      max: 30,
      plausible: { max: 6 },
      note: label(
        'Cuántos puede llevar al mismo tiempo en un mes; uno si queda vacío.',
        'How many she can run in one month; one when empty.',
        'Quantos pode conduzir em um mês; um se ficar vazio.',
      ),
    }),
    groupExperience: yesNo(label('Experiencia frente a grupos', 'Experience with groups', 'Experiência com grupos')),
    genderTraining: yesNo(
      label(
        'Formación en perspectiva de género',
        'Training in gender perspective',
        'Formação em perspectiva de gênero',
      ),
    ),
    digitalSkills: yesNo(label('Usa videollamadas', 'Uses video calls', 'Usa videochamadas')),
    vocation: longText(label('Por qué quiere acompañar', 'Why she wants to mentor', 'Por que quer acompanhar')),
    trainingOneOn: date(label('Capacitación, sesión 1', 'Training, session 1', 'Capacitação, sessão 1'), {
      plausible: { daysBack: 3_650, inRow: alreadyHeld },
    }),
    trainingTwoOn: date(label('Capacitación, sesión 2', 'Training, session 2', 'Capacitação, sessão 2'), {
      plausible: { daysBack: 3_650, inRow: afterFirstSession },
    }),
    profileSentOn: date(label('Perfil enviado', 'Profile form sent', 'Perfil enviado'), { computed: true }),
    profileRemindedOn: date(label('Perfil recordado', 'Profile reminded', 'Perfil lembrado'), { computed: true }),
    profileOn: date(label('Perfil recibido', 'Profile received', 'Perfil recebido'), { computed: true }),
    pausedUntil: date(label('En pausa hasta', 'Paused until', 'Em pausa até'), { plausible: { daysAhead: 365 } }),
    consentOn: date(label('Consentimiento', 'Consent', 'Consentimento'), { computed: true }),
    consentText: text(label('Texto del consentimiento', 'Consent text', 'Texto do consentimento'), { computed: true }),
    notes: longText(label('Notas de la coordinación', 'Notes of the coordination', 'Notas da coordenação'), {
      privacy: 'personal',
    }),
    responseId: technical(label('Respuesta', 'Response', 'Resposta')),
    /** What the latest import left here, for taking it back. */
    imported: technical(label('Importación', 'Import', 'Importação'), { addedLater: 'passed over' }),
  },
});
export type Advisor = Row<typeof advisors>;
