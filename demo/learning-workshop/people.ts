// Who takes part in the workshop of the story: thirty-three people of nine international and eighteen local organisations
// who came, and two who registered and did not. People and organisations are made up.
import { folded } from '../../src/define/columns/column.ts';

export const settings = {
  institution: 'Mesa de Cooperación para los Cuidados',
  unit: 'Equipo de género',
  coordinationName: 'Julia Arancibia Soto',
  coordinationEmail: 'talleres@mesa.example',
};

export const facilitators = [
  {
    organisation: 'Mesa de Cooperación',
    name: 'Julia Arancibia Soto',
    email: 'julia.arancibia@mesa.example',
    phone: '',
  },
  { organisation: 'Mesa de Cooperación', name: 'Tania Cárdenas Ríos', email: 'tania.cardenas@mesa.example', phone: '' },
];

const international = [
  ['Puentes del Norte', ['Inés Peeters', 'Katia Lambert']],
  ['Semillas sin Fronteras', ['Elena Dubois']],
  ['Agua Común', ['Marta Jansen', 'Pieter Wouters*']],
  ['Manos del Delta', ['Sofía Maes']],
  ['Alianza Ribera', ['Carla Claes']],
  ['Tierra y Oficio', ['Bruno Martens*']],
  ['Voces Hermanas', ['Lidia Goossens']],
  ['Red Horizonte', ['Nora Willems']],
  ['Casa Abierta Internacional', ['Olga Jacobs']],
] as const;

const local = [
  ['Red Surco', ['Rosa Quispe Mamani', 'Juan Condori Flores*']],
  ['Asociación Qori Warmi', ['Nely Huamán Ccori', 'Yeny Sulca Rojas']],
  ['Radio Alturas', ['Delia Paucar León']],
  ['Central de Mujeres del Valle', ['Eva Chávez Medina', 'Rufina Apaza Choque']],
  ['Cooperativa El Telar', ['Gloria Ticona Vargas']],
  ['Comité de Regantes Alto Río', ['Wilmer Soto Ayala*']],
  ['Escuela Campesina Yachay', ['Maribel Rojas Ñaupa']],
  ['Colectivo Jóvenes de la Costa', ['Diego Farfán Luna*']],
  ['Federación de Lideresas', ['Justina Layme Poma', 'Ana Flores Inca']],
  ['Salud en Camino', ['Carmen Vilca Torres']],
  ['Hombres que Cuidan', ['Raúl Espinoza Díaz*']],
  ['Huertas del Barrio', ['Lucía Ponce Arana']],
  ['Consejo de Comunidades', ['Teófilo Mayta Cruz*']],
  ['Taller de Teatro Kusi', ['Fiorella Navarro Gil']],
  ['Bosque Vivo', ['Marcos Tapia Reyes*']],
  ['Defensoras del Sur', ['Pilar Zegarra Núñez']],
  ['Mercado Justo', ['Norma Castro Vega']],
  ['Banco de Semillas Ayllu', ['Hilario Quisbert Alí*']],
] as const;

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly gender: string;
  readonly organisation: string;
  readonly kind: string;
}

/** A star marks men. */
const peopleOf = (organisations: readonly (readonly [string, readonly string[]])[], kind: string): readonly Person[] =>
  organisations.flatMap(([organisation, names]) =>
    names.map((marked, at) => {
      const name = marked.replace('*', '');
      const [first = '', last = ''] = folded(name).replace(/ñ/g, 'n').split(' ');
      return {
        name,
        email: `${first}.${last}@correo.example`,
        gender: marked.endsWith('*') ? 'Hombre' : 'Mujer',
        // Two people of one organisation seldom write its name alike.
        organisation: at === 0 ? organisation : organisation.toLowerCase(),
        kind,
      };
    }),
  );

export const people: readonly Person[] = [
  ...peopleOf(international, 'ONG internacional'),
  ...peopleOf(local, 'Organización local'),
];

export const absent: readonly Person[] = peopleOf(
  [['Observatorio Puna', ['Irma Calle Rivas', 'Óscar Luque Peña*']]],
  'Organización local',
);

/** Who registers in a telling of the story, and who of them comes. */
export interface Group {
  readonly people: readonly Person[];
  readonly absent: readonly Person[];
  /** Of the sums that the team reads, as they are written. */
  readonly counted: readonly RegExp[];
}

export const everybody: Group = {
  people,
  absent,
  counted: [/^33$/m, /^27$/m, /\D24 \(73 %\)/, /\D9 \(33 %\)/, /\D18 \(67 %\)/],
};

/** Few enough to be told in a moment. */
export const aFew: Group = {
  people: [...people.slice(0, 3), ...people.slice(12, 21)],
  absent: absent.slice(0, 1),
  counted: [/^12$/m, /^9$/m],
};
