// An invented programme whose experts are invited: it takes the place of peer advisory in the add-on that its tests build.
import { decision } from '../../src/blocks/decision/decision.ts';
import { programme, stage } from '../../src/blocks/programme.ts';
import { role } from '../../src/blocks/role.ts';
import { seats } from '../../src/blocks/seats/seats.ts';
import { sections } from '../../src/blocks/sections/sections.ts';
import { refuse } from '../../src/define/refusal.ts';
import { label } from '../../src/text/language.ts';

const team = role(
  'team',
  'team',
  label('Coordinación', 'Coordination', 'Coordenação'),
  label('la coordinación', 'the coordination', 'a coordenação'),
);
const host = role(
  'host',
  'party',
  label('Anfitriona', 'Host', 'Anfitriã'),
  label('la anfitriona', 'the host', 'a anfitriã'),
);
const expert = role(
  'expert',
  'party',
  label('Experta', 'Expert', 'Especialista'),
  label('las expertas', 'the experts', 'as especialistas'),
);

const panel = seats('panel', {
  label: label('Grupo', 'Group', 'Grupo'),
  by: [team],
  country: true,
  of: [
    { role: host, min: 1, max: 1 },
    {
      role: expert,
      min: 2,
      max: 2,
      invite: {
        within: 10,
        asks: label(
          'Le pedimos leer los documentos y venir tres días. Su participación es ad honorem.',
          'We ask you to read the documents and to come for three days. Your participation is ad honorem.',
          'Pedimos que leia os documentos e venha por três dias. Sua participação é ad honorem.',
        ),
        facts: ({ case: { title } }) => [{ label: label('Iniciativa', 'Initiative', 'Iniciativa'), value: title }],
      },
    },
  ],
  refuses(_, row, others) {
    const same = others.find(
      (each) => each.role === row.role && each.role === expert.key && each.country === row.country,
    );
    return same && refuse('sameCountry', { name: same.name, country: same.country });
  },
});
const secret = sections('secret', {
  label: label('Lo reservado', 'What is confidential', 'O reservado'),
  by: [host, expert],
  needs: [panel],
  sections: { what: { title: label('¿Qué?', 'What?', 'O quê?') } },
});
const agreed = decision('agreed', {
  label: label('Acuerdo', 'Agreement', 'Acordo'),
  by: [team],
  needs: [secret],
  options: { yes: label('Sí', 'Yes', 'Sim'), no: label('No', 'No', 'Não') },
});

export const peerAdvisory = programme({
  key: 'peer-advisory',
  caseName: label('Ronda', 'Round', 'Rodada'),
  roles: [team, host, expert],
  stages: [stage('one', label('Preparación', 'Preparation', 'Preparação'), [panel, secret, agreed])],
});
