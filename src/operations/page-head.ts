// What stands at the head of every public page: whose service it is, and whom one may write to.
import type { Context } from '../define/context.ts';
import type { PageHead } from '../views/page-views.ts';

export function pageHead({ settings }: Context): PageHead {
  return {
    service: settings.publicName || settings.serviceName,
    institution: settings.institution,
    contactName: settings.coordinationName,
    contactEmail: settings.coordinationEmail,
  };
}
