// What headers and questions say about each column of the directory, in Spanish, English and Portuguese.
// A header means a column when this explains most of its words: `says` by itself, `hints` with another word, `beside`
// only beside those. A word of `never` speaks of something else.
import type { Target } from './target.ts';

export interface Meaning {
  readonly says: string;
  readonly hints?: string;
  readonly beside?: string;
  readonly never?: string;
  /** One of these has to be there as well. */
  readonly needs?: string;
}

const person = 'persona people person participante participant student estudiante alumno aluno mentee aprendiz';
const mentor =
  'mentor mentora mentoria mentoring asesor asesora asesoria assessoria advisor voluntaria voluntario volunteer tutor';
const helping = `acompanar acompanamiento acompanhar atender ayudar apoyar ensenar ofrecer dar impartir share help support teach offer advise compartir ajudar ensinar oferecer ${mentor} ${person}`;
const wanting =
  'gustaria quiere quer queria ser want become take part participar participate unirse join programa programme program projeto';
const company =
  'empresa institucion institucional instituicao organizacion organizacao organisation organization company employer dependencia';

export const meanings: Readonly<Record<Target, Meaning>> = {
  name: {
    says: 'nombre nome name',
    hints: 'persona',
    beside: `completo completa full apellido apelido sobrenome surname last first given middle primer segundo pila materno paterno ${mentor} ${person}`,
    never: `${company} usuario user emergency emergencia contacto curso proyecto projeto`,
  },
  surname: {
    says: 'apellido surname sobrenome apelido',
    hints: 'last family familia paterno materno',
    beside: `name primer segundo second primeiro ${mentor}`,
  },
  email: {
    says: 'correo email mail correio',
    beside: `direccion electronico address endereco eletronico institucional institutional work trabajo personal pessoal contacto contato contact ${mentor}`,
    never: 'jefe jefa supervisor boss manager chefe',
  },
  phone: {
    says: 'telefono telefone phone telephone celular movil mobile whatsapp cell tel fone',
    beside:
      'numero number extension ramal ddd lada contacto contato contact reach preferred preferido personal casa trabajo work movel fijo fixo codigo pais',
    never: 'emergency emergencia jefe jefa',
  },
  status: {
    says: 'estatus status situacion situacao',
    hints: 'estado',
    beside: `directorio ${mentor}`,
    never: 'civil',
  },
  channel: {
    says: 'canal channel',
    hints: 'llego via chegou came',
    beside: `procedencia contacto ${mentor} programa programme`,
  },
  organisation: {
    says: `${company} adscripcion departamento department empleador empregador employer secretaria`,
    hints: 'area unidad unidade trabaja trabalha work affiliation procedencia',
    beside: 'administrativa procedencia pertenece belong nombre name nome origen origem',
    never: 'future career carrera carreira dream ideal interested interes interesa like type kind tipo futuro quisiera',
  },
  place: {
    says: 'municipio ciudad localidad city town cidade localidade location sede',
    hints: 'lugar place direccion endereco vive mora live based domicilio ubicacion',
    beside: 'country pais estado state residencia residence escribe radica located',
    never: 'nacimiento birth nascimento event evento',
  },
  topics: {
    says: 'tema topic asunto assunto especialidad especialidade expertise',
    hints: 'area linea linha subject campo field materia taller workshop curso',
    beside: `trabajo trabalho domina conoce interes especialidad ${helping}`,
    never: 'aprender learn recibir',
  },
  strengths: {
    says: 'fortaleza strength fortes',
    hints: 'puntos pontos',
    beside: `fuerte forte principal ${mentor} ${person}`,
  },
  skills: { says: 'habilidad habilidade skill competencia competence', beside: `principal key ${mentor}` },
  knowledge: {
    says: 'conocimiento conhecimento experiencia experience trayectoria trajetoria semblanza biografia bio background cargo puesto profesion profissao ocupacion ocupacao curriculum cv resume formacion formacao degree',
    hints: 'perfil profile job title academico academica escolaridad estudios expertise especialidad position',
    beside:
      'profesional professional profissional laboral academico academica highest completed completado short breve brief few sentence frase nivel maximo grado grau job title role work pouco trabajo',
    never: 'grupo group video genero gender',
  },
  levels: {
    says: 'nivel level',
    beside: `atiende siente comoda comodo comfortable ${helping}`,
    never: 'estudios ingles english academico maximo escolar',
  },
  formats: {
    says: 'formato format',
    hints: 'duracion',
    beside: `preferido preferred prefiere sesion session ${helping}`,
  },
  modalities: {
    says: 'modalidad modalidade modality presencial presencialmente online virtual remoto',
    hints: 'linea line linha person face formato format',
    beside: 'prefiere prefer preferred prefere meet sesion session face person atender dar ambas both linea line modo',
  },
  availability: {
    says: 'disponibilidad disponibilidade availability disponible available disponivel horario schedule',
    hints: 'dia day hora time hour',
    beside: 'dia day hora time hour horario horaria semana week tiempo tempo puede pode podria',
  },
  languages: {
    says: 'idioma language lengua lingua',
    beside: `habla speak spoken fala conversar comfortable maneja domina ${helping}`,
    never: 'programacion programming programacao',
  },
  monthlyCapacity: {
    says: 'capacidad capacity cupo capacidade',
    hints: 'cuanto cuanta many max maximum maximo maxima quanto quanta number',
    beside: `llevar atender consigue consegue mes month mensual same time tiempo maximo maxima ${helping}`,
  },
  groupExperience: {
    says: 'grupo group',
    beside: `experiencia experience frente before antes trabajado worked facilitado facilitou ja trabalhou ${helping} mentored taught`,
  },
  genderTraining: {
    says: 'genero gender',
    beside: 'perspectiva perspective formacion formacao capacitacion training curso course tomado taken',
  },
  digitalSkills: {
    says: 'videollamada zoom videoconferencia videochamada video',
    beside: 'usa use call llamada maneja meet team herramienta tool',
  },
  vocation: {
    says: 'motivacion motivation motivacao motiva',
    hints: 'motivo',
    beside: `${wanting} ${helping} razon reason acompanar`,
  },
  trainingOneOn: {
    says: 'capacitacion capacitacao training taller oficina workshop',
    hints: 'sesion session sessao',
    beside: 'fecha date data dia primera first primeira',
    needs: '1 primera first primeira i',
  },
  trainingTwoOn: {
    says: 'capacitacion capacitacao training taller oficina workshop',
    hints: 'sesion session sessao',
    beside: 'fecha date data dia segunda second',
    needs: '2 segunda second ii',
  },
  notes: {
    says: 'nota note observacion observacao comentario comment remark',
    hints: 'anything algo else mas',
    beside: 'else agregar add like know adicional additional coordinacion algum alguna general mas',
  },
};
