// The two projects of the story, and the people who answer for them. All of it is made up.
export const projects = {
  advising: {
    organisation: 'Puertas Abiertas',
    name: 'Ana Mora Céspedes',
    email: 'ana.mora@puertas.example',
    phone: '+591 2 555 0101',
  },
  receiving: {
    organisation: 'Crédito Solidario',
    name: 'Eva Paz Quiroga',
    email: 'eva.paz@credito.example',
    phone: '+591 2 555 0102',
  },
} as const;

export type Side = keyof typeof projects;
export const sides: readonly Side[] = ['advising', 'receiving'];

/** Of the receiving project too, with a page of her own. */
export const colleague = {
  organisation: projects.receiving.organisation,
  name: 'Rosa Condori',
  email: 'rosa.condori@credito.example',
  phone: '',
};

export const settings = {
  institution: 'Red de Proyectos del Altiplano',
  unit: 'Coordinación de aprendizaje',
  coordinationName: 'Marta Ledezma',
  coordinationEmail: 'coordinacion@servicio.example',
};
