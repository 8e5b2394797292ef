// The rows that everything else points at: areas, topics, mentors, trainings, team and materials.
import type { Id } from '../../src/define/ids.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { areas } from '../../src/tables/areas.ts';
import { incentiveCatalogue } from '../../src/tables/incentives.ts';
import { materials } from '../../src/tables/materials.ts';
import { team } from '../../src/tables/team.ts';
import { topics } from '../../src/tables/topics.ts';
import { trainings } from '../../src/tables/trainings.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { rowsOf } from '../workbook-view.ts';
import type { Days } from './days.ts';
import {
  type AreaKey,
  addedTopics,
  assistant,
  coordinator,
  sampleAreas,
  type TopicKey,
  topicNames,
} from './institution.ts';
import { sampleMaterials } from './materials.ts';
import { type Mentor, mentorEmail } from './mentor.ts';
import { type MentorKey, sampleMentors } from './mentors.ts';
import type { SampleRows } from './rows.ts';

export interface Base {
  area(key: AreaKey): Id<'areas'>;
  topic(key: TopicKey): Id<'topics'>;
  mentor(key: MentorKey): Id<'advisors'>;
}

/** The trainings of both generations, in days from today. */
const generations = [
  { number: 1, first: -100, second: -98, time: '10:00', place: 'Auditorio, planta baja' },
  { number: 2, first: -72, second: -70, time: '16:00', place: 'Sala de grupos, planta baja' },
] as const;

export function fillBase(site: Workspace, rows: SampleRows, days: Days): Base {
  const topicIds = new Map(rowsOf(site, topics).map((row) => [row.name, row.id]));
  for (const topic of addedTopics) topicIds.set(topic.name, rows.add(topics, days.today, topic));
  const topic = (key: TopicKey) => needed(topicIds.get(topicNames[key]), key);

  const areaIds = new Map(
    Object.entries(sampleAreas).map(([key, values]) => [key, rows.add(areas, days.today, values)] as const),
  );
  const area = (key: AreaKey) => needed(areaIds.get(key), key);

  const people = Object.entries(sampleMentors) as [MentorKey, Mentor][];
  const mentorIds = new Map(
    people.map(
      ([key, mentor], index) => [key, rows.add(advisors, days.today, valuesOf(mentor, index, topic, days))] as const,
    ),
  );
  const mentor = (key: MentorKey) => needed(mentorIds.get(key), key);

  for (const generation of generations) {
    const invited = people.filter(([, each]) => each.generation === generation.number);
    const shared = { name: `Generación ${generation.number}`, modality: 'onSite', place: generation.place } as const;
    rows.add(trainings, days.day(generation.first), {
      ...shared,
      session: 'first',
      startsAt: days.at(generation.first, generation.time),
      topics: ['gender', 'care', 'awareness'],
      invited: invited.map(([key]) => mentor(key)),
      attended: invited.map(([key]) => mentor(key)),
      notes: 'Facilitó el equipo de Igualdad del Instituto.',
    });
    rows.add(trainings, days.day(generation.second), {
      ...shared,
      session: 'second',
      startsAt: days.at(generation.second, generation.time),
      topics: ['accompaniment', 'tools'],
      invited: invited.map(([key]) => mentor(key)),
      attended: invited.filter(([, each]) => each.status !== 'inTraining').map(([key]) => mentor(key)),
      notes: generation.number === 2 ? 'Dos personas la reponen con la siguiente generación.' : '',
    });
  }
  rows.add(trainings, days.day(11), {
    name: 'Generación 3',
    modality: 'onSite',
    place: 'Auditorio, planta baja',
    session: 'first',
    startsAt: days.at(11, '10:00'),
    topics: ['gender', 'care', 'awareness'],
    invited: (['veronica', 'lizbeth', 'hortensia'] as const).map(mentor),
  });

  const owner = rowsOf(site, team)[0];
  if (owner) rows.change(team, owner.id, { ...coordinator, active: true });
  rows.add(team, days.today, assistant);

  const allies = {
    'Descuento en librerías': 'Librería La Tinta',
    'Clases de yoga o meditación': 'Estudio Nube',
    'Cortesía en gimnasio': 'Gimnasio municipal del barrio',
    'Beca para seguir estudiando': 'Universidad Abierta del Valle',
    'Descuento en cursos y diplomados': 'Universidad Abierta del Valle',
  } as const;
  for (const row of rowsOf(site, incentiveCatalogue)) {
    const ally = Object.entries(allies).find(([name]) => name === row.name)?.[1];
    if (ally) rows.change(incentiveCatalogue, row.id, { ally });
  }
  for (const material of sampleMaterials)
    rows.add(materials, days.today, {
      ...material,
      topics: material.topics.map(topic),
      addedOn: days.day(material.addedOn),
    });
  return { area, topic, mentor };
}

function valuesOf(mentor: Mentor, index: number, topic: (key: TopicKey) => Id<'topics'>, days: Days) {
  const generation = generations.find(({ number }) => number === mentor.generation);
  const arrived = generation ? generation.first - 8 - (index % 5) : -24 + index - 20;
  const finished = generation && mentor.status !== 'inTraining';
  const list = <T>(text: string) => text.split(' ') as unknown as readonly T[];
  const status = {
    trained: 'active',
    inTraining: 'candidate',
    candidate: 'candidate',
    paused: 'paused',
    retired: 'retired',
  } as const;
  return {
    name: mentor.name,
    email: mentorEmail(mentor),
    phone: `33 5550 1${String(index + 1).padStart(3, '0')}`,
    status: status[mentor.status],
    channel: mentor.channel,
    organisation: mentor.organisation,
    place: mentor.place,
    topics: mentor.topics.map(topic),
    strengths: mentor.strengths,
    skills: mentor.skills ?? '',
    knowledge: mentor.knowledge,
    levels: list<'beginner'>(mentor.levels),
    formats: list<'quick'>(mentor.formats),
    modalities: list<'onSite'>(mentor.modalities),
    availability: list<'mon-am'>(mentor.slots),
    languages: list<'es'>(mentor.languages ?? 'es'),
    monthlyCapacity: mentor.capacity,
    groupExperience: mentor.groups,
    genderTraining: finished !== undefined && finished,
    digitalSkills: mentor.digital,
    vocation: mentor.vocation,
    trainingOneOn: generation ? days.day(generation.first) : '',
    trainingTwoOn: finished ? days.day(generation.second) : '',
    profileSentOn: finished ? days.day(generation.second) : '',
    profileOn: finished ? days.day(generation.second + 1 + (index % 3)) : days.day(arrived),
    pausedUntil: mentor.status === 'paused' ? days.day(40) : '',
    consentOn: days.day(arrived),
    consentText: 'Aviso de privacidad, versión 1',
    notes: mentor.notes ?? '',
  };
}

export function needed<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The sample has no ${name}`);
  return value;
}
