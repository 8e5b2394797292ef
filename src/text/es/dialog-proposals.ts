// The dialog that proposes people for all open requests: its own words.
// What the server says (reasons, prices, refusals) arrives in sentences.
import { holds } from './holds.ts';

export const dialogProposals = {
  languageCode: 'es',
  holds,
  loading: 'Leyendo solicitudes y directorio, y buscando el mejor reparto…',
  recalculating: 'Recalculando…',
  retry: 'Volver a intentar',
  unreachable: 'No hubo respuesta. Revise su conexión y vuelva a intentar: lo que ya salió no se manda dos veces.',
  close: 'Cerrar',
  nothing: 'Ninguna solicitud espera propuesta',
  nothingDetail: 'Aquí aparecen las solicitudes abiertas y revisadas a las que les falta alguien.',
  summary: (d: { covered: number; seats: number; requests: number }) =>
    `${d.covered} de ${d.seats} ${d.seats === 1 ? 'lugar' : 'lugares'} con propuesta, en ${
      d.requests === 1 ? '1 solicitud' : `${d.requests} solicitudes`
    }`,
  score: (d: { score: string; minimum: number }) =>
    `${d.score} puntos en total; la solicitud con menos tiene ${d.minimum}`,
  fair: 'Reparto parejo',
  fairHelp:
    'Primero sube lo más posible los puntos de la solicitud peor atendida; después busca el mejor total. El total puede bajar un poco.',
  recalculate: 'Recalcular',
  stale: 'Hay cambios sin recalcular. Lo fijado se queda.',
  show: 'Mostrar',
  filters: { all: 'Todas', unfilled: 'Sin persona', conflicts: 'Con conflicto' },
  noneHere: { all: '', unfilled: 'Todos los lugares tienen propuesta.', conflicts: 'No hay conflictos.' },
  more: (count: number) => `Mostrar ${count} más`,
  table: 'Propuestas',
  columns: { choose: 'Elegir', request: 'Solicitud', person: 'Propuesta', points: 'Puntos', actions: 'Acciones' },
  chooseAll: 'Elegir todas las que se ven',
  choose: (name: string, code: string) => `Elegir ${name} para ${code}`,
  seat: (seat: number, seats: number) => `lugar ${seat} de ${seats}`,
  noDate: 'sin fecha',
  nobody: 'Sin persona',
  marks: {
    locked: 'Fijada',
    replaced: 'Cambiada',
    dropped: 'Descartada',
    conflict: 'Conflicto',
    noMail: 'Sin correo',
    learning: 'Aprendería el tema',
  },
  lock: (name: string) => `Fijar a ${name}`,
  unlock: (name: string) => `Dejar de fijar a ${name}`,
  replace: (code: string) => `Cambiar la propuesta de ${code}`,
  drop: (name: string) => `Descartar a ${name}`,
  restore: (name: string) => `Restaurar a ${name}`,
  undo: (name: string) => `Volver a ${name}`,
  conflicts: {
    sameHour: (code: string) => `A esa misma hora también se le propone para ${code}.`,
    full: (d: { free: number; times: number; month: string }) =>
      `${d.free === 0 ? 'No le queda lugar' : d.free === 1 ? 'Le queda 1 lugar' : `Le quedan ${d.free} lugares`} en ${d.month} y aquí aparece ${d.times === 1 ? 'una vez' : `${d.times} veces`}.`,
  },
  detail: {
    title: 'Detalle',
    pick: 'Elija una fila para ver las razones.',
    points: 'puntos de 100',
    reasons: 'Por qué ella',
    others: 'Otras opciones y lo que costarían',
    noOthers: 'No hay otra persona que cumpla con lo que pide.',
    choose: 'Proponer',
    chooseName: (name: string) => `Proponer a ${name}`,
    relax: 'Qué se puede ajustar',
    dropped: 'Descartadas para esta solicitud',
    loading: 'Buscando las razones…',
    replacedBy: (name: string) => `Usted la propuso en lugar de ${name}. Recalcule para ver las razones.`,
    back: 'Volver a la tabla',
  },
  keys: 'Teclado',
  keyList: [
    ['↑ ↓', 'moverse'],
    ['Espacio', 'elegir'],
    ['Entrar', 'ver detalle'],
    ['L', 'fijar'],
    ['R', 'cambiar'],
    ['Supr', 'descartar o restaurar'],
    ['Esc', 'volver a la tabla'],
  ],
  approveAll: (count: number) => `Aprobar todas (${count})`,
  approveChosen: (count: number) => `Aprobar elegidas (${count})`,
  confirm: {
    title: '¿Mandar las invitaciones?',
    mails: (count: number) => (count === 1 ? 'Sale 1 correo de invitación.' : `Salen ${count} correos de invitación.`),
    withoutMail: (names: string) => `No tienen correo, avíseles por WhatsApp desde la solicitud: ${names}.`,
    leftOut: (count: number) =>
      count === 1 ? '1 propuesta con conflicto se queda fuera.' : `${count} propuestas con conflicto se quedan fuera.`,
    learning: (count: number) =>
      count === 1
        ? '1 de ellas no ha indicado el tema que daría.'
        : `${count} de ellas no han indicado el tema que darían.`,
    stale: 'Hay cambios sin recalcular; se invita a quienes se ven ahora en la tabla.',
    send: (count: number) => (count === 1 ? 'Mandar 1 invitación' : `Mandar ${count} invitaciones`),
    cancel: 'Todavía no',
  },
  sending: {
    title: 'Mandando invitaciones',
    progress: (done: number, all: number) => `${done} de ${all}`,
    stay: 'Deje abierta esta ventana. Lo ya mandado queda anotado aunque la cierre.',
    stop: 'Detener aquí',
    stopping: 'Termina la tanda que está en camino y se detiene.',
  },
  result: {
    invited: (count: number) =>
      count === 0
        ? 'No se mandó ninguna invitación.'
        : count === 1
          ? 'Se anotó 1 invitación.'
          : `Se anotaron ${count} invitaciones.`,
    mails: 'Los correos que no alcancen a salir ahora salen solos en la siguiente ronda.',
    stopped: (count: number) => `Quedaron ${count} sin mandar porque usted detuvo el envío.`,
    failed: (d: { count: number; reason: string }) => `Quedaron ${d.count} sin mandar: ${d.reason}`,
    refused: 'No se invitó a:',
    go: 'Ver lo que falta',
  },
};
