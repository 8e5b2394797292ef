// The invented service that the sample documents speak of: who, what, when.

export const letterhead = {
  institucion: 'Instituto Tapatío de las Mujeres',
  unidad: 'Dirección de Desarrollo de Capacidades · Coordinación de Mentoría',
  nombre_servicio: 'Círculos de acompañamiento',
  codigo: 'SOL-2026-0042',
  fecha_documento: '14 de noviembre de 2026',
};

export const advisory = {
  tema: 'Costos y precios para negocios de alimentos',
  enfoque: 'Productos que se elaboran en casa y se venden por pedido',
  objetivo:
    'Que cada participante sepa cuánto le cuesta producir, ponga un precio que incluya su trabajo y lleve un registro sencillo de sus ventas.',
  resultado_esperado: 'Una hoja de costos propia y una lista de precios lista para usarse.',
  area_solicitante: 'Empoderamiento y Autonomía Económica',
  nombre_mentora: 'Teresa Villaseñor Amezcua',
  modalidad: 'Presencial',
  nivel: 'Inicial',
};

export const meeting = {
  fecha: 'jueves 8 de octubre de 2026',
  horario: '10:00 a 12:00',
  lugar: 'Aula 2, Calle Jacarandas 214, Col. Moderna',
  numero_sesion: 1,
  total_sesiones: 3,
};

export const signers = {
  nombre_coordinacion: 'Lucía Barragán Orozco',
  cargo_coordinacion: 'Coordinadora del Servicio de Mentoría',
  nombre_responsable_area: 'Maribel Quintero Sandoval',
  cargo_responsable_area: 'Responsable de Empoderamiento y Autonomía Económica',
};
