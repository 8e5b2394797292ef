// All services of the workspace: what a script finds as its globals.

import type { Service } from '../engine/service.ts';
import { driveService } from './drive/drive-service.ts';
import { formService } from './forms/form-app.ts';
import { scriptServices } from './script-services.ts';
import { sheetsService } from './sheets/sheets-service.ts';
import { spreadsheetAppService } from './spreadsheet-app/spreadsheet-app-service.ts';

export const offeredServices: readonly Service[] = [
  ...scriptServices,
  driveService,
  formService,
  sheetsService,
  spreadsheetAppService,
];
