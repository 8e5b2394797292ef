// Drive's permissions: who may read, comment or change a file.
// Reference: https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions

import { DriveError, forbidden, invalidValue } from './drive-error.ts';
import type { DriveFiles } from './drive-files.ts';
import { requireFile, type Viewer } from './file-access.ts';
import { permissionIdOf } from './file-ids.ts';
import type { FileRecord, Permission, Role } from './file-record.ts';

export type PermissionInput = Readonly<Record<string, unknown>>;

const types = ['user', 'group', 'domain', 'anyone'] as const;
const roles: readonly Role[] = ['owner', 'writer', 'commenter', 'reader'];
const writable = new Set(['kind', 'type', 'role', 'emailAddress', 'domain', 'allowFileDiscovery', 'view']);

const oneOf = <T extends string>(value: unknown, allowed: readonly T[], field: string): T => {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw invalidValue(field, `The specified ${field} is invalid or not supported.`);
  return found;
};

const check = (input: PermissionInput): void => {
  const unknown = Object.keys(input).find((field) => !writable.has(field));
  if (unknown !== undefined) {
    throw new DriveError(
      403,
      'fieldNotWritable',
      `Unsupported in the offline workspace: Drive permission field ${unknown}`,
    );
  }
};

const mayShare = (file: FileRecord, viewer: Viewer): boolean => file.owner === viewer.user || file.writersCanShare;

const granteeOf = (input: PermissionInput, type: Permission['type']): Partial<Permission> & { key: string } => {
  if (type === 'anyone') return { key: 'anyoneWithLink', allowFileDiscovery: input.allowFileDiscovery === true };
  const field = type === 'domain' ? 'domain' : 'emailAddress';
  const value = input[field];
  const valid = type === 'domain' ? /^[^\s@]+\.[^\s@]+$/ : /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
  if (typeof value !== 'string' || !valid.test(value)) {
    throw new DriveError(
      400,
      'invalidSharingRequest',
      `The specified ${field} is invalid or not applicable for the given permission type.`,
      `permission.${field}`,
    );
  }
  return type === 'domain'
    ? { key: value, domain: value, displayName: value }
    : { key: value.toLowerCase(), emailAddress: value, displayName: value.split('@')[0] ?? value };
};

export const createPermission = (
  files: DriveFiles,
  fileId: string,
  input: PermissionInput,
  viewer: Viewer,
): Permission => {
  check(input);
  const file = requireFile(files, fileId, viewer, 'write');
  if (!mayShare(file, viewer)) throw forbidden();
  const type = oneOf(input.type, types, 'type');
  const role = oneOf(input.role, roles, 'role');
  if (role === 'owner') {
    throw new DriveError(403, 'forbidden', 'Unsupported in the offline workspace: transfer of ownership in Drive');
  }
  const { key, ...grantee } = granteeOf(input, type);
  const view = input.view === undefined ? {} : { view: oneOf(input.view, ['published'] as const, 'view') };
  const id = type === 'anyone' ? (view.view ? 'anyoneWithLinkPublished' : key) : permissionIdOf(key);
  if (id === permissionIdOf(file.owner)) return ownerOf(file);
  const permission: Permission = { id, type, role, ...grantee, ...view };
  file.permissions = [...file.permissions.filter((each) => each.id !== id), permission];
  file.version += 1;
  files.write(file);
  return permission;
};

const ownerOf = (file: FileRecord): Permission =>
  file.permissions.find(({ role }) => role === 'owner') ?? {
    id: permissionIdOf(file.owner),
    type: 'user',
    role: 'owner',
    emailAddress: file.owner,
  };

const requirePermission = (file: FileRecord, id: string): Permission => {
  const found = file.permissions.find((each) => each.id === id);
  if (!found) throw new DriveError(404, 'notFound', `Permission not found: ${id}.`, 'permissionId');
  return found;
};

export const getPermission = (files: DriveFiles, fileId: string, id: string, viewer: Viewer): Permission =>
  requirePermission(requireFile(files, fileId, viewer, 'read'), id);

export const listPermissions = (files: DriveFiles, fileId: string, viewer: Viewer): readonly Permission[] =>
  requireFile(files, fileId, viewer, 'write').permissions;

export const updatePermission = (
  files: DriveFiles,
  fileId: string,
  id: string,
  input: PermissionInput,
  viewer: Viewer,
): Permission => {
  check(input);
  const file = requireFile(files, fileId, viewer, 'write');
  if (!mayShare(file, viewer)) throw forbidden();
  const permission = requirePermission(file, id);
  const role = oneOf(input.role, roles, 'role');
  if (role === 'owner' || permission.role === 'owner') {
    throw new DriveError(403, 'forbidden', 'Unsupported in the offline workspace: transfer of ownership in Drive');
  }
  permission.role = role;
  file.version += 1;
  files.write(file);
  return permission;
};

export const removePermission = (files: DriveFiles, fileId: string, id: string, viewer: Viewer): void => {
  const file = requireFile(files, fileId, viewer, 'read');
  const permission = requirePermission(file, id);
  const isOwn = permission.emailAddress === viewer.user;
  if (permission.role === 'owner' || (!isOwn && !mayShare(file, viewer))) throw forbidden();
  file.permissions = file.permissions.filter((each) => each.id !== id);
  file.version += 1;
  files.write(file);
};
