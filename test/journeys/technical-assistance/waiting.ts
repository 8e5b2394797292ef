// The request that waits in the journey and stands first.
export const waiting = {
  team: 'Red de postas del río',
  institution: 'Dirección de Salud de la Ribera',
  contact: 'Saida Pacaya Ruiz',
  email: 'saida.pacaya@postas.example',
  subject: 'Tablero de embarcaciones sanitarias',
  demand: 'Queremos saber cada semana qué comunidad quedó sin visita, y por qué.',
  populations: ['Pueblos indígenas'],
};
