// Who takes part in the round of the story. People and institutions are made up; the countries are not.
export const focalPoint = {
  organisation: 'Instituto de Cuidados y Apoyos',
  name: 'Lorena Benítez Ayala',
  email: 'lorena.benitez@cuidados.example',
  phone: '+595 21 555 0101',
};

export const technicalLead = {
  organisation: focalPoint.organisation,
  name: 'Hugo Duarte Franco',
  email: 'hugo.duarte@cuidados.example',
  phone: '',
};

export const specialists = {
  first: {
    organisation: 'Agencia de Redes de Cuido, Costa Rica',
    country: 'Costa Rica',
    name: 'Marcela Solano Vargas',
    email: 'marcela.solano@redes.example',
    phone: '+506 2555 0102',
  },
  second: {
    organisation: 'Servicio de Apoyos Locales, Chile',
    country: 'Chile',
    name: 'Tomás Riquelme Soto',
    email: 'tomas.riquelme@apoyos.example',
    phone: '+56 2 2555 0103',
  },
};

export const secretaries = [
  {
    organisation: 'Secretaría técnica de la red',
    name: 'Irene Castaño Mejía',
    email: 'irene.castano@red.example',
    phone: '',
  },
  {
    organisation: 'Secretaría técnica de la red',
    name: 'Paulo Menezes Lima',
    email: 'paulo.menezes@red.example',
    phone: '',
  },
] as const;

export const settings = {
  institution: 'Red de Protección Social entre Países',
  unit: 'Secretaría técnica',
  coordinationName: 'Irene Castaño Mejía',
  coordinationEmail: 'rondas@red.example',
};
