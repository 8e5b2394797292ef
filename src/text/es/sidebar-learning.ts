// What the past says about the weights of matching: how well each criterion went along with satisfaction and answers.
interface Cases {
  readonly cases: number;
  readonly value: number;
}
interface Compared {
  readonly fitting: Cases;
  readonly other: Cases;
}
interface Side {
  readonly fitting: string;
  readonly other: string;
}

export const learning = {
  ask: 'Ver qué dice el pasado',
  about:
    'Compara las asesorías con encuesta y las invitaciones contestadas según lo que se sabía al invitar. Muestra qué fue junto con qué, no la causa.',
  unknown: 'Los perfiles se toman como están hoy, y las fechas como quedaron; lo que decían antes no se guarda.',
  latest: (most: number) => `Sólo cuentan las últimas ${most} de cada cosa.`,
  tooFew: 'Todavía hay pocos casos',
  tooFewDetail: (d: { advisories: number; invitations: number; needed: number }) =>
    `Hay ${d.advisories === 1 ? '1 asesoría' : `${d.advisories} asesorías`} con encuesta y ${
      d.invitations === 1 ? '1 invitación contestada' : `${d.invitations} invitaciones contestadas`
    }. Se necesitan ${d.needed} de una o de otra para comparar sin que se reconozca a nadie.`,
  alike: 'Los casos se parecen demasiado',
  alikeDetail: 'En ningún criterio hay al menos 3 casos de cada lado para compararlos.',
  noneClear: 'Nada claro por ahora',
  noneClearDetail: 'Las diferencias pueden ser casualidad: no proponemos cambiar ningún peso.',
  nothingToChange: 'Los pesos se quedan como están',
  nothingToChangeDetail: 'Hay diferencias claras, pero no piden mover ningún peso.',
  proposals: (count: number) => (count === 1 ? 'Proponemos cambiar 1 peso' : `Proponemos cambiar ${count} pesos`),
  proposalsDetail: 'Nunca más de una cuarta parte arriba o abajo del peso original. Usted decide.',
  satisfaction: (side: Side, d: Compared) =>
    `Satisfacción: ${d.fitting.value.toFixed(1)} de 5 ${side.fitting} (${casos(d.fitting.cases)}); ${d.other.value.toFixed(1)} ${side.other} (${casos(d.other.cases)}).`,
  invitations: (side: Side, d: Compared) =>
    `Aceptaron ${d.fitting.value} de ${d.fitting.cases} ${side.fitting}, y ${d.other.value} de ${d.other.cases} ${side.other}.`,
  clear: 'La diferencia es clara.',
  chance: 'Puede ser casualidad.',
  raise: (d: { from: number; to: number }) => `Subir el peso de ${d.from} a ${d.to}`,
  lower: (d: { from: number; to: number }) => `Bajar el peso de ${d.from} a ${d.to}`,
  mixed: 'Satisfacción y respuestas apuntan a lados distintos: el peso se queda como está.',
  counted: 'Su peso ya lo toma en cuenta.',
  takeAll: (count: number) => `Aplicar los ${count}`,
  taken: (count: number) => (count === 1 ? 'Peso cambiado.' : `${count} pesos cambiados.`),
  leave: 'Dejar como está',
  close: 'Cerrar',
  others: (count: number) => `Lo demás puede ser casualidad: ${count === 1 ? '1 criterio' : `${count} criterios`}`,
  sides: {
    topic: { fitting: 'cuando ofrecía el tema', other: 'cuando no' },
    focus: { fitting: 'cuando su perfil mencionaba el enfoque', other: 'cuando no' },
    availability: { fitting: 'cuando había indicado ese horario', other: 'cuando no' },
    satisfaction: { fitting: 'cuando venía con buenas encuestas', other: 'cuando venía con encuestas más bajas' },
    load: { fitting: 'cuando llevaba poca carga', other: 'cuando llevaba bastante' },
    answers: { fitting: 'cuando venía contestando', other: 'cuando había dejado una invitación sin contestar' },
    level: { fitting: 'cuando atendía ese nivel', other: 'cuando no' },
    modality: { fitting: 'cuando trabajaba en esa modalidad', other: 'cuando no' },
    place: { fitting: 'cuando estaba cerca', other: 'cuando tenía que trasladarse' },
    groups: { fitting: 'con experiencia frente a grupos', other: 'sin ella' },
    continuity: { fitting: 'cuando ya había acompañado al área', other: 'cuando era la primera vez' },
    preference: { fitting: 'cuando el área la pidió', other: 'cuando prefería a otra' },
    priority: { fitting: 'con perfil para población prioritaria', other: 'sin él' },
  },
};

function casos(count: number): string {
  return count === 1 ? '1 caso' : `${count} casos`;
}
