// The optional parameters of Drive's methods: what is used, what changes nothing here, and what is refused by name.

import { DriveError, invalidValue } from './drive-error.ts';

export type Options = Readonly<Record<string, unknown>>;

/** True whatever their value in a Drive without shared drives, revisions and content indexing. */
const harmless = new Set([
  'supportsAllDrives',
  'supportsTeamDrives',
  'includeItemsFromAllDrives',
  'includeTeamDriveItems',
  'ignoreDefaultVisibility',
  'keepRevisionForever',
  'useContentAsIndexableText',
  'acknowledgeAbuse',
  'enforceSingleParent',
  'prettyPrint',
  'quotaUser',
]);

/** Values that say what holds anyway. */
const only: Readonly<Record<string, readonly unknown[]>> = {
  corpora: ['user'],
  spaces: ['drive'],
  alt: ['json'],
  uploadType: ['multipart', 'media', 'resumable'],
  useDomainAdminAccess: [false],
  sendNotificationEmail: [false, 'false'],
  transferOwnership: [false],
};

/** Refuses every parameter that is neither named here nor in `used`. */
export const checkOptions = (options: Options, method: string, used: readonly string[] = []): void => {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || used.includes(name) || harmless.has(name)) continue;
    if (only[name]?.includes(value)) continue;
    throw new DriveError(
      400,
      'badRequest',
      `Unsupported in the offline workspace: ${method} with ${name}=${String(value)}`,
      name,
    );
  }
};

export const textOption = (options: Options, name: string): string | undefined => {
  const value = options[name];
  return value === undefined || value === null ? undefined : String(value);
};

export const numberOption = (options: Options, name: string): number | undefined => {
  const value = options[name];
  if (value === undefined || value === null) return undefined;
  const number = Number(value);
  if (Number.isNaN(number)) throw invalidValue(name, `Invalid value '${String(value)}'.`);
  return number;
};
