// Who takes part in the assistance of the story. People, institutions and places are made up.
export const place = 'Valle de Qollpa';

export const lead = {
  organisation: 'Equipo de agua segura',
  name: 'Yolanda Huamaní Quispe',
  email: 'yolanda.huamani@agua.example',
  phone: '+51 1 555 0121',
};

export const colleague = {
  organisation: lead.organisation,
  name: 'Percy Ccori Mamani',
  email: 'percy.ccori@agua.example',
  phone: '',
};

/** An expert of the region. */
export const assistant = {
  institution: 'Asociación Yachay Local',
  name: 'Nélida Tito Chávez',
  email: 'nelida.tito@yachay.example',
  phone: '+51 1 555 0122',
};

export const settings = {
  institution: 'Red de Asistentes Técnicos de los Valles',
  unit: 'Coordinación',
  coordinationName: 'Rosario Paz Linares',
  coordinationEmail: 'asistencia@red.example',
};
