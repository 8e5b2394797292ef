// What SpreadsheetApp allows before the user has authorised the script.
// Reference: https://developers.google.com/apps-script/add-ons/concepts/editor-auth-lifecycle
import { GoogleError } from '../../engine/google-error.ts';
import type { ServiceContext } from '../../engine/service.ts';

export const spreadsheetScopes = ['https://www.googleapis.com/auth/spreadsheets'] as const;
const currentOnlyScopes = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/spreadsheets',
] as const;
export const containerUiScopes = ['https://www.googleapis.com/auth/script.container.ui'] as const;

/** Nothing of the file may be touched in mode NONE; in LIMITED, only the file at hand. */
export function requireCurrentFile({ execution }: ServiceContext, method: string): void {
  if (execution.authMode !== 'NONE') return;
  throw new GoogleError(
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${currentOnlyScopes.join(' || ')}`,
  );
}
