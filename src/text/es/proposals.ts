// Proposals for all open requests: prices, empty seats, choices that no longer hold, approvals refused.
// Each is a whole sentence; the reasons for the points are those of one request.

interface Rearranged {
  readonly name: string;
  readonly points: number;
  /** Other requests whose people change. */
  readonly others: number;
}

export const proposals = {
  nextBest: {
    another: (d: Rearranged) =>
      d.points === 0
        ? `Sin ella iría ${d.name} y el conjunto no perdería puntos${cambian(d.others)}.`
        : `Sin ella iría ${d.name} y el conjunto perdería ${puntos(d.points)}${cambian(d.others)}.`,
    heavier: (d: Rearranged) =>
      `Sin ella iría ${d.name} y el conjunto ganaría ${puntos(d.points)}, pero con la carga peor repartida${cambian(d.others)}.`,
    empty: () => 'Sin ella este lugar se quedaría vacío.',
    emptied: (d: { code: string; name: string }) =>
      d.name
        ? `Sin ella iría ${d.name}, pero la solicitud ${d.code} se quedaría sin una persona.`
        : `Sin ella la solicitud ${d.code} se quedaría sin una persona.`,
    fixed: () => 'Usted la fijó, así que se queda aunque haya otras opciones.',
    fairAnother: (d: { name: string; points: number }) =>
      d.points > 0
        ? `Para esta solicitud sigue ${d.name}, con ${puntos(d.points)} menos.`
        : d.points < 0
          ? `${d.name} tiene ${puntos(-d.points)} más para esta solicitud, pero hace falta en otra o ya no tiene lugar.`
          : `${d.name} tiene los mismos puntos para esta solicitud.`,
    fairNobody: () => 'No hay otra candidata para esta solicitud.',
  },
  price: {
    free: (d: { others: number }) => `El conjunto no pierde puntos${cambian(d.others)}.`,
    costs: (d: { points: number; others: number }) => `El conjunto pierde ${puntos(d.points)}${cambian(d.others)}.`,
    heavier: (d: { points: number; others: number }) =>
      `El conjunto gana ${puntos(d.points)}, pero con la carga peor repartida${cambian(d.others)}.`,
    empties: (d: { code: string }) => `La solicitud ${d.code} se quedaría sin una persona.`,
    fills: () => 'Llenaría este lugar.',
    fairCandidate: () => 'Podría con esta solicitud; recalcule para ver el reparto.',
    fairPoints: (d: { points: number }) =>
      d.points > 0
        ? `Para esta solicitud tiene ${puntos(d.points)} menos.`
        : d.points < 0
          ? `Para esta solicitud tiene ${puntos(-d.points)} más.`
          : 'Para esta solicitud tiene los mismos puntos.',
  },
  proof: {
    plain: () => 'Hay tantos cruces de horario que no se comprobó si existe un reparto todavía mejor.',
    fair: (d: { points: number }) =>
      `Comprobado: ningún reparto da más de ${puntos(d.points)} a la solicitud que recibe menos, y con ese mínimo no hay otro mejor.`,
    floor: (d: { points: number }) =>
      `Comprobado: ningún reparto da más de ${puntos(d.points)} a la solicitud que recibe menos. El total podría subir un poco.`,
    open: (d: { points: number }) =>
      `La solicitud que recibe menos tiene ${puntos(d.points)}; no se comprobó si se puede subir más.`,
  },
  unfilled: {
    nobody: () => 'Nadie del directorio cumple con todo lo que pide esta solicitud.',
    dropped: () => 'Usted descartó a quienes podrían con esta solicitud.',
    manyTaken: (d: { month: string }) => `Quienes podrían van a otras solicitudes o ya no tienen lugar en ${d.month}.`,
    taken: (d: { count: number; month: string }) =>
      d.count === 1
        ? `La única persona que podría va a otra solicitud o ya no tiene lugar en ${d.month}.`
        : `Las ${d.count} personas que podrían van a otras solicitudes o ya no tienen lugar en ${d.month}.`,
  },
  relax: {
    capacity: (d: { count: number; name: string; month: string }) =>
      d.count === 1
        ? `Pedir a ${d.name}, que ya llenó sus lugares de ${d.month}, que tome una asesoría más.`
        : `Pedir a las ${d.count} personas que ya llenaron sus lugares de ${d.month} que tomen una asesoría más cada una.`,
    dropped: (d: { count: number }) =>
      d.count === 1
        ? 'Restaurar a la persona que usted descartó para esta solicitud.'
        : `Restaurar a las ${d.count} personas que usted descartó para esta solicitud.`,
    sameHour: (d: { count: number }) =>
      d.count === 1
        ? 'Mover la hora: hay 1 persona que a esa hora va a otra solicitud.'
        : `Mover la hora: hay ${d.count} personas que a esa hora van a otras solicitudes.`,
    organisation: (d: { count: number }) =>
      d.count === 1
        ? 'Aceptar a dos personas de la misma organización: hay 1 más.'
        : `Aceptar a dos personas de la misma organización: hay ${d.count} más.`,
    /** `emptied` and `filled` are other requests, '' for none. */
    adds: (d: { people: number; emptied: string; filled: string }) =>
      d.people > 0
        ? `${d.people === 1 ? 'Con eso se llenaría 1 lugar' : `Con eso se llenarían ${d.people} lugares`}${
            d.emptied === '' ? '' : `, pero la solicitud ${d.emptied} se quedaría sin una persona`
          }.`
        : d.filled === ''
          ? 'Por sí solo no alcanza: hacen falta en otras solicitudes.'
          : `Con eso no se llenaría este lugar, pero sí uno de la solicitud ${d.filled}.`,
    recruit: () => 'Ninguna regla ayudaría aquí: abra un reclutamiento desde la solicitud.',
  },
  notices: {
    closed: (d: { code: string }) =>
      `La solicitud ${d.code} ya no necesita a nadie, así que se quitó lo que había fijado en ella.`,
    blocked: (d: { name: string; code: string; reason: string }) =>
      `Ya no se puede fijar a ${d.name} en ${d.code}: ${d.reason}`,
    noSeat: (d: { name: string; code: string }) =>
      `No quedó lugar para fijar a ${d.name} en ${d.code}: ya hay otras personas fijadas.`,
  },
  refused: {
    covered: (d: { code: string }) => `La solicitud ${d.code} ya tiene a todas las personas que necesita.`,
    closed: (d: { code: string }) => `La solicitud ${d.code} ya está cerrada.`,
    toReview: (d: { code: string }) => `La solicitud ${d.code} todavía no está revisada.`,
    datePassed: (d: { code: string }) =>
      `La fecha propuesta en la solicitud ${d.code} ya pasó: acuerde otra con el área y anótela.`,
    gone: () => 'Su fila ya no está en el directorio.',
    requestGone: (d: { code: string }) => `La solicitud ${d.code} ya no está en la hoja.`,
    sameHour: (d: { code: string }) => `A esa hora ya está invitada a ${d.code}.`,
    unreachable: () => 'No tiene correo ni teléfono en su ficha.',
  },
};

function puntos(points: number): string {
  return points === 1 ? '1 punto' : `${points} puntos`;
}

function cambian(others: number): string {
  return others === 0 ? '' : others === 1 ? '; cambiaría otra solicitud' : `; cambiarían otras ${others} solicitudes`;
}
