// Session: who runs the script, in which language and time zone.
// https://developers.google.com/apps-script/reference/base/session

import { guarded } from '../../engine/guarded.ts';
import type { Service } from '../../engine/service.ts';
import { knownVisitor } from '../../engine/visitor.ts';
import { temporaryKeyOf } from './temporary-key.ts';

const scope = ['https://www.googleapis.com/auth/userinfo.email'];

export const sessionService: Service = {
  name: 'Session',
  create({ world, execution, requireFull }) {
    const user = (email: string) =>
      guarded('User', {
        getEmail: () => email,
        getUserLoginId: () => email,
        toString: () => email,
      });
    return guarded('Session', {
      /** An empty address where Google does not tell: a visitor of the web app or a simple trigger, from another domain. */
      getActiveUser() {
        if (execution.kind === 'simple-trigger') return user(knownVisitor(execution.user, world.users.owner));
        if (execution.authMode === 'FULL') requireFull('Session.getActiveUser', scope);
        return user(execution.user);
      },
      getEffectiveUser() {
        requireFull('Session.getEffectiveUser', scope);
        return user(execution.effectiveUser);
      },
      /** Language only, as Google gives it: 'es', 'en', 'pt_BR'. */
      getActiveUserLocale: () => (world.locale === 'pt_BR' ? 'pt_BR' : (world.locale.split('_')[0] ?? 'en')),
      getScriptTimeZone: () => world.bundle.manifest.timeZone ?? world.timeZone,
      getTemporaryActiveUserKey: () => temporaryKeyOf(world, execution.user),
    });
  },
};
