// What the programme's folder is called. A new workbook has neither a title nor an institution yet, so the folder begins
// with a plain name and takes its own once there is one; a name that somebody gave it is left alone.
import { rowsIn } from '../../src/interpreter/records-of.ts';
import { settingDefinitions } from '../../src/settings/definitions.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { files } from '../../src/tables/system.ts';
import { PROGRAMME_FOLDER } from '../effects/make-document.ts';
import { nameOf, rename } from '../google/drive.ts';
import { readFacts } from '../google/sheets.ts';
import type { OpenBook } from '../interpreter/open-book.ts';

const PLAIN = 'Entrepares';
/** As Google names what nobody has named, in the languages of the add-on. */
const untitled = [
  'hoja de cálculo sin título',
  'hoja de cálculo sin nombre',
  'untitled spreadsheet',
  'planilha sem título',
  'planilha sem nome',
];

/** The workbook's title, else the institution or the service as somebody named it, behind the plain name. */
export function folderName({ institution, serviceName }: Settings, title: string): string {
  const named = [isUntitled(title) ? '' : title, institution, isOurs(serviceName) ? '' : serviceName];
  const whose = named.map((name) => name?.trim() ?? '').find((name) => name !== '');
  return whose === undefined ? PLAIN : `${PLAIN} · ${whose}`;
}

/** Whether the service still has the name that the add-on gave it. */
function isOurs(serviceName: string): boolean {
  const { words } = settingDefinitions.serviceName;
  return words !== undefined && Object.values(words).includes(serviceName);
}

function isUntitled(title: string): boolean {
  const name = title.trim().toLowerCase();
  return name === '' || untitled.some((none) => name.startsWith(none));
}

/** Names that the add-on gave for want of a better one. */
function isPlain(name: string): boolean {
  return name === PLAIN || (name.startsWith(`${PLAIN} · `) && isUntitled(name.slice(`${PLAIN} · `.length)));
}

/** Gives the folder its own name, if it still has none. */
export function nameProgrammeFolder({ loaded, run }: OpenBook): void {
  const shelf = rowsIn(loaded.rows, files);
  const folder = shelf.find(({ id }) => id === PROGRAMME_FOLDER)?.fileId;
  const present = folder ? nameOf(folder) : undefined;
  if (!folder || present === undefined || !isPlain(present)) return;
  const title = readFacts(loaded.workbookId, 'properties(title)').properties?.title ?? '';
  const name = folderName(run.context.settings, title);
  if (name !== present) rename(folder, name);
}
