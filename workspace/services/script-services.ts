// The services that Google calls script services: everything that belongs to no product such as Sheets or Forms.
// https://developers.google.com/apps-script/reference

import type { Service } from '../engine/service.ts';
import { cacheService } from './cache/cache-service.ts';
import { consoleService, loggerService } from './console/console-service.ts';
import { contentService } from './html/content-service.ts';
import { htmlService } from './html/html-service.ts';
import { lockService } from './lock/lock-service.ts';
import { mailApp } from './mail/mail-app.ts';
import { propertiesService } from './properties/properties-service.ts';
import { scriptApp } from './script-app/script-app-service.ts';
import { sessionService } from './session/session-service.ts';
import { urlFetchApp } from './url-fetch/url-fetch-app.ts';
import { mimeType } from './utilities/mime-type.ts';
import { utilitiesService } from './utilities/utilities-service.ts';

export const scriptServices: readonly Service[] = [
  cacheService,
  consoleService,
  contentService,
  htmlService,
  lockService,
  loggerService,
  mailApp,
  mimeType,
  propertiesService,
  scriptApp,
  sessionService,
  urlFetchApp,
  utilitiesService,
];
