// CacheService: texts that may vanish, by the workspace's clock.
// https://developers.google.com/apps-script/reference/cache/cache-service

import { guarded } from '../../engine/guarded.ts';
import { notPermitted } from '../../engine/permissions.ts';
import type { Service } from '../../engine/service.ts';
import { createCache } from './cache.ts';

export const cacheService: Service = {
  name: 'CacheService',
  create(context) {
    const { execution, world } = context;
    const open = (method: string, store: string) => {
      if (execution.authMode === 'NONE') throw notPermitted(`CacheService.${method}`, []);
      return createCache(context, store);
    };
    return guarded('CacheService', {
      getScriptCache: () => open('getScriptCache', 'script'),
      getUserCache: () => open('getUserCache', `user:${execution.effectiveUser}`),
      /** Null where no document is open. */
      getDocumentCache: () =>
        execution.kind === 'web-app' ? null : open('getDocumentCache', `document:${world.containerId}`),
    });
  },
};
