// Tables of the add-on itself: settings, log, outbox, forms, files, counters and answered calls.
import { choice } from '../define/columns/choice.ts';
import { dateTime } from '../define/columns/date.ts';
import { count } from '../define/columns/number.ts';
import { longText, technical, text } from '../define/columns/text.ts';
import { defineTable, type Row } from '../define/define-table.ts';
import { label } from '../text/language.ts';

/** One row a setting; the id is the setting's key. Declared in src/settings/. */
export const settingRows = defineTable({
  key: 'settingRows',
  sheetId: 10,
  prefix: '',
  label: label('Ajustes', 'Settings', 'Configurações'),
  note: label(
    'Cómo trabaja el programa. Se puede cambiar aquí o en el panel.',
    'How the programme works. Change it here or in the panel.',
    'Como o programa funciona. Pode ser alterado aqui ou no painel.',
  ),
  columns: {
    name: text(label('Ajuste', 'Setting', 'Configuração'), { computed: true, width: 280 }),
    value: longText(label('Valor', 'Value', 'Valor'), { width: 320, max: 20_000 }),
    note: longText(label('Para qué sirve', 'What it is for', 'Para que serve'), { computed: true, width: 420 }),
  },
});

/** Who did what; written in the same commit as the change. */
export const log = defineTable({
  key: 'log',
  sheetId: 40,
  prefix: 'L',
  growing: true,
  label: label('Bitácora', 'Log', 'Registro'),
  note: label('Quién hizo qué y cuándo.', 'Who did what, and when.', 'Quem fez o quê e quando.'),
  columns: {
    at: dateTime(label('Cuándo', 'When', 'Quando'), { computed: true }),
    user: text(label('Quién', 'Who', 'Quem'), { computed: true, privacy: 'personal' }),
    operation: text(label('Acción', 'Action', 'Ação'), { computed: true }),
    detail: longText(label('Detalle', 'Detail', 'Detalhe'), { computed: true, width: 420 }),
  },
});

/** Effects that are not finished yet. Finished ones leave a line in the log. */
export const outbox = defineTable({
  key: 'outbox',
  sheetId: 41,
  prefix: 'O',
  label: label('Pendientes de envío', 'Outbox', 'Caixa de saída'),
  note: label(
    'Correos y documentos que aún no salen. El complemento los retoma solo.',
    'Mails and documents that have not gone out yet. The add-on takes them up again by itself.',
    'E-mails e documentos que ainda não saíram. O complemento retoma sozinho.',
  ),
  columns: {
    createdAt: dateTime(label('Desde', 'Since', 'Desde'), { computed: true }),
    kind: text(label('Qué', 'What', 'O quê'), { computed: true, width: 90 }),
    about: text(label('Sobre', 'About', 'Sobre'), { computed: true, width: 120 }),
    summary: text(label('Resumen', 'Summary', 'Resumo'), { computed: true, width: 320, max: 500 }),
    state: choice(
      label('Situación', 'State', 'Situação'),
      {
        waiting: label('Por salir', 'Waiting', 'Aguardando'),
        started: label('Saliendo', 'Under way', 'Saindo'),
        done: label('Salió', 'Gone out', 'Saiu'),
        failed: label('No salió', 'Failed', 'Falhou'),
        uncertain: label('Quizá salió: revisar', 'May have gone out: check', 'Talvez tenha saído: verificar'),
      },
      { computed: true },
    ),
    attempts: count(label('Intentos', 'Attempts', 'Tentativas'), { computed: true }),
    problem: longText(label('Qué pasó', 'What happened', 'O que aconteceu'), { computed: true }),
    payload: technical(label('Contenido', 'Content', 'Conteúdo')),
    /** The call that asked for it, while it can still be taken back. */
    call: technical(label('Llamada', 'Call', 'Chamada'), { addedLater: 'passed over' }),
    /** ISO instant in UTC before which only the one who asked lets it leave. */
    heldUntil: technical(label('En espera hasta', 'Held until', 'Em espera até'), { addedLater: 'passed over' }),
    /** How the call is taken back; spread over the rows of the call where one cell does not hold it. */
    undo: technical(label('Para deshacer', 'To undo', 'Para desfazer'), { addedLater: 'passed over' }),
  },
});
export type OutboxRow = Row<typeof outbox>;

/** The Google Forms of the programme; the id is the form's key. */
export const forms = defineTable({
  key: 'forms',
  sheetId: 42,
  prefix: '',
  technical: true,
  label: label('Formularios', 'Forms', 'Formulários'),
  note: label(
    'Los formularios ligados a este archivo.',
    'The forms linked to this file.',
    'Os formulários ligados a este arquivo.',
  ),
  columns: {
    formId: technical(label('Formulario', 'Form', 'Formulário')),
    url: technical(label('Dirección', 'Address', 'Endereço')),
    prefillUrl: technical(label('Dirección con datos', 'Prefilled address', 'Endereço com dados')),
    answerTab: technical(label('Hoja de respuestas', 'Answer tab', 'Aba de respostas')),
    items: technical(label('Preguntas', 'Questions', 'Perguntas')),
    seenUntil: technical(label('Leído hasta', 'Read until', 'Lido até')),
    seenIds: technical(label('Respuestas recientes', 'Recent responses', 'Respostas recentes')),
    trouble: longText(label('Avisos', 'Notices', 'Avisos'), { computed: true }),
  },
});
export type FormRow = Row<typeof forms>;

/** Folders and templates in Drive; the id is what the file is for. */
export const files = defineTable({
  key: 'files',
  sheetId: 43,
  prefix: '',
  technical: true,
  label: label('Archivos', 'Files', 'Arquivos'),
  note: label('Carpetas y plantillas en Drive.', 'Folders and templates in Drive.', 'Pastas e modelos no Drive.'),
  columns: {
    fileId: technical(label('Archivo', 'File', 'Arquivo')),
    url: technical(label('Dirección', 'Address', 'Endereço')),
  },
});

/** The last number given in each sequence of codes; the id is the sequence. */
export const counters = defineTable({
  key: 'counters',
  sheetId: 44,
  prefix: '',
  technical: true,
  label: label('Folios', 'Sequences', 'Sequências'),
  note: label(
    'El último número usado de cada serie.',
    'The last number used in each series.',
    'O último número usado de cada série.',
  ),
  columns: {
    last: count(label('Último', 'Last', 'Último'), { computed: true, max: 1_000_000_000 }),
  },
});

/** The latest changes asked for from a screen, with their answers; the id is the call's own. */
export const answeredCalls = defineTable({
  key: 'answeredCalls',
  sheetId: 45,
  prefix: '',
  technical: true,
  label: label('Llamadas atendidas', 'Answered calls', 'Chamadas atendidas'),
  note: label(
    'Lo último que se pidió en el panel, para que nada se haga dos veces.',
    'What was last asked for in the panel, so that nothing is done twice.',
    'O que foi pedido por último no painel, para que nada seja feito duas vezes.',
  ),
  columns: {
    operation: technical(label('Acción', 'Action', 'Ação')),
    result: technical(label('Respuesta', 'Answer', 'Resposta')),
  },
});
