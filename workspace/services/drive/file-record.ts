// What is stored about a file of Drive: one JSON record each, beside its content.
// Fields bear the names of Drive's own File resource wherever one exists.

export type Role = 'owner' | 'writer' | 'commenter' | 'reader';

export interface Permission {
  id: string;
  type: 'user' | 'group' | 'domain' | 'anyone';
  role: Role;
  emailAddress?: string;
  domain?: string;
  displayName?: string;
  allowFileDiscovery?: boolean;
  /** `published` is the view that lets respondents open a form. */
  view?: string;
}

export interface FileRecord {
  id: string;
  name: string;
  mimeType: string;
  description?: string;
  parents: string[];
  /** RFC 3339 */
  createdTime: string;
  modifiedTime: string;
  trashed: boolean;
  explicitlyTrashed: boolean;
  starred: boolean;
  owner: string;
  lastModifyingUser: string;
  properties: Record<string, string>;
  appProperties: Record<string, string>;
  permissions: Permission[];
  version: number;
  writersCanShare: boolean;
  folderColorRgb?: string;
  shortcutTarget?: string;
  /** Of the stored bytes; absent where the content lives elsewhere (workbook, form) or there is none. */
  content?: { type: string; size: number; md5: string; sha256: string; path: string };
  originalFilename?: string;
  /** Made by the script's own project, so within the `drive.file` scope. */
  madeByScript: boolean;
}

export const rootName = 'Mi unidad';
