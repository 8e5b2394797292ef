// Who asks Drive in an execution, and how far its authorisation reaches.
// Reference: https://developers.google.com/workspace/drive/api/guides/api-specific-auth

import type { ServiceContext } from '../../engine/service.ts';
import type { Viewer } from './file-access.ts';

const driveScope = 'https://www.googleapis.com/auth/drive';
const fileScope = 'https://www.googleapis.com/auth/drive.file';

/** A manifest without `oauthScopes` lets Google detect them, and the advanced service then asks for all of Drive. */
export const viewerOf = ({ world, execution }: ServiceContext): Viewer => {
  const scopes = world.bundle.manifest.oauthScopes;
  return {
    user: execution.effectiveUser,
    scope: scopes === undefined || scopes.includes(driveScope) ? 'drive' : 'drive.file',
    container: world.containerId,
  };
};

export const driveScopes = [driveScope, fileScope] as const;
