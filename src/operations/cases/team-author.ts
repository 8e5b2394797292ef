// Somebody of the team, as the author of what she writes in a case.
import type { Author } from '../../blocks/dossier.ts';
import type { BlockProgramme } from '../../blocks/programme.ts';
import type { Context } from '../../define/context.ts';

export function teamAuthor({ roles }: BlockProgramme, { caller }: Context): Author {
  const role = roles.find(({ side }) => side === 'team');
  return { role: role?.key ?? '', isTeam: true, name: caller.name || caller.email, email: caller.email };
}
