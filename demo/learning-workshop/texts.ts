// What the people of the workshop write in the story, in their own words. All of it is made up.
export const title = 'Cuidar, decidir, producir: saberes que se cruzan';

/** Of the workshop after it, for which people are registering. */
export const nextTitle = 'Agua y cuidados: quién carga, quién decide';
export const nextTheme = 'Turnos de agua';

export const facts = { place: 'Casa de Retiros Los Molles, Cusco', places: 36 };

export const design = {
  objective:
    'Que organizaciones que trabajan por la igualdad en el campo y la ciudad aprendan unas de otras a partir de lo que ya probaron.',
  pillars:
    'Entendernos: qué quiere decir igualdad en cada territorio.\nIntercambiar lo que funcionó y lo que no.\nTejer alianzas que sigan después.\nRepensar lo que hacemos y probarlo de otra manera.',
  methodology:
    'Liderazgo compartido: se habla y se escucha por turnos, y quien facilita no da las respuestas.\nAprender de la experiencia: se parte de lo que cada quien vivió.\nJuego y cuerpo: actuar una situación ayuda a verla desde otro lado.',
};

export const themes = [
  { theme: 'Defender derechos donde hay resistencia', question: '¿Cómo se avanza cuando el entorno se opone?' },
  { theme: 'Hombres que cambian', question: '¿Qué hace que un hombre cuide y comparta?' },
  { theme: 'Entre generaciones', question: '¿Qué se pasan jóvenes y mayores?' },
  { theme: 'Mujeres rurales que dirigen', question: '¿Qué apoyo hace falta para llegar y quedarse?' },
  { theme: 'Maneras de trabajar', question: '¿Qué métodos llegan a cada lugar?' },
];

/** Two days, by day. */
export const sessions = [
  [
    { from: '09:00', to: '10:00', kind: 'plenary', title: 'Bienvenida y acuerdos', place: 'Sala mayor' },
    { from: '10:00', to: '12:00', kind: 'concepts', title: 'Palabras que se mueven', place: 'Sala mayor' },
    { from: '12:00', to: '13:30', kind: 'pause', title: 'Almuerzo', place: 'Comedor' },
    { from: '13:30', to: '17:00', kind: 'cafe', title: 'Café de conversación', place: 'Patio' },
  ],
  [
    { from: '09:00', to: '12:00', kind: 'scenes', title: 'Escenas de lo cotidiano', place: 'Sala mayor' },
    { from: '12:00', to: '13:30', kind: 'pause', title: 'Almuerzo', place: 'Comedor' },
    { from: '13:30', to: '16:00', kind: 'dialogue', title: 'De lo hablado a lo hecho', place: 'Patio' },
    { from: '16:00', to: '17:00', kind: 'plenary', title: 'Compromisos y cierre', place: 'Sala mayor' },
  ],
];

/** By the title of their session. */
export const activities = [
  {
    of: 'Palabras que se mueven',
    objective:
      'Ponernos de acuerdo en lo que queremos decir con poder, territorio, cuidado, violencia y participación.',
    development:
      'Cada grupo saca una palabra de la caja, la discute con un caso propio y la devuelve con su definición.',
    groups: 'Siete grupos de cinco, mezclados',
  },
  {
    of: 'Café de conversación',
    objective: 'Mirar a fondo los cinco temas: qué se logró y qué sigue pendiente.',
    development:
      'Cinco mesas, una por tema, con una ficha de experiencia para empezar. Cada media hora se cambia de mesa.',
    groups: 'Una mesa por tema; quien la cuida se queda',
  },
  {
    of: 'Escenas de lo cotidiano',
    objective: 'Entender cada tema desde el cuerpo y desde el lugar de la otra persona.',
    development:
      'Cada grupo prepara en una hora una escena de cinco minutos; al final cualquiera puede entrar y cambiarla.',
    groups: 'Un grupo por tema',
  },
  {
    of: 'De lo hablado a lo hecho',
    objective: 'Elegir lo que importa más y decidir los pasos que siguen.',
    development: 'Se vota con tres puntos por persona. Por cada tema elegido, un grupo escribe propuestas y pasos.',
    groups: 'Los temas que más votos tengan',
  },
];

export const expects = [
  'Ideas que ya se probaron en otros lugares.',
  'Conocer organizaciones con las que trabajar después.',
  'Herramientas para hablar con hombres de la comunidad.',
  'Aprender cómo acompañan a las lideresas.',
  '',
];

export const other = 'Ideas para la ciudad, no sólo para el campo.';

export const expected =
  'Quieren aprender de lo que otras organizaciones ya probaron, conocer con quién seguir trabajando y llevarse herramientas para hablar con los hombres y acompañar a las lideresas.';

/** Title, organisation, position of its theme, what was learned; the last three are not selected. */
export const cards = [
  ['Brigadas de acompañamiento legal', 'Defensoras del Sur', 0, 'Ir de a dos y avisar a la red baja el riesgo.'],
  [
    'Mesa con la parroquia',
    'Puentes del Norte',
    0,
    'Hablar primero de cuidado abre puertas que otras palabras cierran.',
  ],
  [
    'Vigilancia del presupuesto local',
    'Federación de Lideresas',
    0,
    'Las cifras del municipio convencen más que un discurso.',
  ],
  ['Red de alerta por radio', 'Radio Alturas', 0, 'Una clave corta al aire basta para que llegue ayuda.'],
  ['Cocinas de padres', 'Hombres que Cuidan', 1, 'Cocinar juntos hace más que diez charlas.'],
  ['Fútbol y acuerdos', 'Colectivo Jóvenes de la Costa', 1, 'El entrenador vale más que quien viene de fuera.'],
  ['Riego compartido', 'Comité de Regantes Alto Río', 1, 'Turnos con dos nombres, el de ella y el de él.'],
  ['Abuelas en la escuela', 'Escuela Campesina Yachay', 2, 'Las niñas preguntan lo que nadie se atrevía.'],
  ['Teatro en la plaza', 'Taller de Teatro Kusi', 2, 'Quien actúa al otro ya no lo ve igual.'],
  ['Huertas de dos edades', 'Huertas del Barrio', 2, 'El trabajo con las manos junta a quienes no se hablan.'],
  ['Escuela de dirigentas', 'Central de Mujeres del Valle', 3, 'Quien se forma en pareja con una dirigenta se queda.'],
  ['Fondo para viajar a asambleas', 'Agua Común', 3, 'Sin pasaje y sin cuidado de los hijos no hay dirigenta.'],
  ['Tejer y decidir', 'Cooperativa El Telar', 3, 'El dinero propio cambia quién habla en la reunión.'],
  ['Semillas con nombre de mujer', 'Banco de Semillas Ayllu', 3, 'Guardar semillas da un lugar que nadie discute.'],
  ['Diagnóstico dibujado', 'Semillas sin Fronteras', 4, 'Un mapa dibujado por todas dice más que una encuesta.'],
  ['Círculos en lengua propia', 'Asociación Qori Warmi', 4, 'En la lengua de casa se dice lo que importa.'],
  ['Sanar para participar', 'Salud en Camino', 4, 'Media hora de calma antes de la reunión cambia la reunión.'],
  ['Feria de oficios', 'Mercado Justo', 4, 'Vender no basta si no cambia quién decide.'],
  ['Boletín del bosque', 'Bosque Vivo', 2, 'Se lee más en voz alta que en papel.'],
  ['Agenda de comunidades', 'Consejo de Comunidades', 0, 'Firmar es fácil; volver a mirar, no.'],
] as const;
export const SELECTED = 17;

export const commitments = [
  'Llevar las cocinas de padres a mi comunidad y contarlo en la asamblea.',
  'Visitar a dos dirigentas cada mes y escucharlas.',
  'Abrir la reunión de mi equipo con media hora de calma.',
  'Compartir el mapa dibujado con la escuela de mi hija.',
  'Acordar en casa los turnos de cuidado.',
  'Enseñar a una joven a hablar en la radio.',
  'Proponer un fondo de pasajes en mi organización.',
  'Escribir con Radio Alturas la clave de alerta para mi valle.',
  'Hacer una obra de teatro con jóvenes antes de la fiesta.',
  'Pedir al municipio las cifras y leerlas con el grupo.',
  'Invitar a mi sede a conocer las huertas.',
  'Guardar semillas con mi vecina y ponerles nombre.',
];

export const feedback = [
  {
    methodLiked: 'Que nadie dictó clase; todo salió del grupo.',
    methodBetter: 'Más tiempo para las escenas.',
    contentLiked: 'Las experiencias eran de gente como nosotras.',
    contentBetter: 'Faltó tiempo para lo que no funcionó.',
    logisticsLiked: 'La comida y que hubiera quien cuidara a los niños.',
    logisticsBetter: 'El patio era frío por la tarde.',
  },
  {
    methodLiked: 'El orden de las actividades: cada una preparaba la otra.',
    methodBetter: 'Explicar mejor cómo se vota.',
    contentLiked: 'Se habló de hombres sin pelear.',
    contentBetter: 'Traer más experiencias que se puedan repetir.',
    logisticsLiked: 'El lugar tranquilo.',
    logisticsBetter: '',
  },
  {
    methodLiked: 'Actuar lo que vivimos.',
    methodBetter: '',
    contentLiked: 'Lo de las dirigentas me sirve desde mañana.',
    contentBetter: 'Más sobre diversidad.',
    logisticsLiked: 'Los pasajes pagados a tiempo.',
    logisticsBetter: 'Avisar antes del clima.',
  },
];

/** By the title of the activity; where themes were worked on, one text a theme. */
export const results = {
  'Palabras que se mueven': [
    'Las definiciones que quedaron parten de casos: poder es que te esperen para empezar; cuidado es lo que nadie paga y todos usan.',
  ],
  'Café de conversación': [
    'Hacen falta redes que protejan a quien da la cara, y vigilar lo público con cifras. Pendiente: las organizaciones están dispersas.',
    'Funciona entrar por tareas compartidas y por hombres que otros respetan. Pendiente: los mayores quedan fuera.',
    'Las memorias de las abuelas abren preguntas. Pendiente: la escuela no tiene dónde ponerlas.',
    'El apoyo de la familia decide si una dirigenta se queda. Pendiente: pasajes y cuidado de los hijos.',
    'Los métodos que llegan usan la lengua propia, el dibujo y el cuerpo. Pendiente: adaptarlos sin perderlos.',
  ],
  'Escenas de lo cotidiano': [
    'La escena del trámite negado mostró que ir acompañada cambia el trato.',
    'Al cambiar de lugar con su esposa, el regante de la escena pidió turno para cocinar.',
    'Nieta y abuela se enseñaron un oficio cada una; el público pidió repetirla en la escuela.',
    'La dirigenta de la escena renunciaba por cansancio; el público inventó tres maneras de sostenerla.',
    'Una reunión aburrida, hecha dos veces: la segunda, en círculo y en lengua propia, terminó con acuerdos.',
  ],
  'De lo hablado a lo hecho': [
    'Los grupos escribieron qué proponen y quién da el primer paso en los temas con más votos.',
  ],
} as const;

export const lines = [
  {
    line: 'Escuela itinerante de dirigentas, con pasajes y cuidado de los hijos.',
    kind: 'recommendation',
    organisations: 'Central de Mujeres del Valle; Agua Común; Federación de Lideresas',
    agents: 'Eva Chávez Medina; Marta Jansen',
  },
  {
    line: 'Cocinas de padres en tres comunidades de riego.',
    kind: 'recommendation',
    organisations: 'Hombres que Cuidan; Comité de Regantes Alto Río',
    agents: 'Raúl Espinoza Díaz; Wilmer Soto Ayala',
  },
  {
    line: 'Carpeta compartida con guías y fichas de las diecisiete experiencias.',
    kind: 'quick',
    organisations: 'Mesa de Cooperación; Puentes del Norte',
    agents: 'Julia Arancibia Soto; Inés Peeters',
  },
  {
    line: 'Clave de alerta por radio para quienes defienden derechos.',
    kind: 'quick',
    organisations: 'Radio Alturas; Defensoras del Sur',
    agents: 'Delia Paucar León; Pilar Zegarra Núñez',
  },
];

export const conclusion = {
  summary:
    'Durante dos días se juntaron organizaciones del campo y de la ciudad que casi no se conocían. Se trabajó sobre experiencias propias, no sobre teoría, y cada actividad preparó la siguiente.',
  conclusions:
    'Las alianzas se sostienen cuando cada línea de trabajo tiene más de una organización y más de una persona detrás.\nConviene volver a juntarse en seis meses para ver qué se cumplió.\nFaltó hablar de diversidad sexual; queda para el siguiente taller.',
};

export const library = [
  { title: 'Guía para cocinas de padres', url: 'https://docs.example/cocinas-de-padres' },
  { title: 'Fichas de las experiencias', url: 'https://docs.example/fichas' },
];

export const news = [
  {
    title: 'Primera reunión del grupo de intercambio',
    news: 'Será en la Casa Comunal; cada organización trae una experiencia que contar.',
    url: 'https://docs.example/intercambio',
  },
  { title: 'Guía para cocinas de padres', news: 'Ya se puede leer e imprimir; se agradecen correcciones.' },
];

export const mentoring = {
  about: 'Acompañar a dirigentas nuevas en sus primeras asambleas',
  emerging: 'Federación de Lideresas',
  experienced: 'Central de Mujeres del Valle',
};

/** One a group, theme after theme. */
export const groupNotes = [
  'Se avanza cuando hay quien sostenga el cuidado de las personas, no sólo la tarea.',
  'Hacen falta espacios pequeños antes de hablar en la asamblea.',
  'Lo que se aprende se pierde cuando cambia la dirigencia; conviene escribirlo.',
];

export const proposals = [
  {
    proposal: 'Un grupo de intercambio que se reúna cada dos meses y rote de sede.',
    next: 'Fijar la primera fecha y quién recibe.',
  },
  {
    proposal: 'Una guía corta con lo que ya funcionó, escrita entre varias organizaciones.',
    next: 'Juntar las fichas y repartir los capítulos.',
  },
];
