// Technical assistance: somebody experienced works with a team, not for it, until a product or result is reached.
import { programme } from '../../blocks/programme.ts';
import { areas } from '../../text/programmes/technical-assistance/choices.ts';
import { caseName } from '../../text/programmes/technical-assistance/roles.ts';
import { listed } from './assistants/listing.ts';
import { figuresOf, turnOf } from './assistants/precedence.ts';
import { both, team } from './roles.ts';
import { defined } from './stages/definition.ts';
import { requested } from './stages/request.ts';
import { afterwards, resulting } from './stages/result.ts';
import { work } from './stages/work.ts';

export const technicalAssistance = programme({
  key: 'technical-assistance',
  caseName,
  roles: [team, ...both],
  topics: areas,
  turn: turnOf,
  figures: figuresOf,
  directory: listed,
  stages: [requested, defined, work, resulting, afterwards],
});
