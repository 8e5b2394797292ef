// Workbooks as files of Drive: made, copied, renamed and erased through the store that keeps them.

import type { World } from '../../engine/world.ts';
import { exportXlsx } from '../sheets/export-xlsx.ts';
import { containerWorkbook, workbooksOf } from '../sheets/workbook-store.ts';
import { registerContentKind } from './content-kinds.ts';
import { GOOGLE_SHEET, XLSX } from './mime-types.ts';

const workbookOf = (world: World, id: string) =>
  id === world.containerId ? containerWorkbook(world) : workbooksOf(world).find(id);

/** Called once, when the workspace is put together. */
export const registerWorkbooks = (): void => {
  registerContentKind(GOOGLE_SHEET, {
    create: (world, id, title, owner) => {
      workbooksOf(world).create({ id, title, owner });
    },
    copy: (world, from, to, title, owner) => {
      workbookOf(world, from);
      workbooksOf(world).copy(from, { id: to, title, owner });
    },
    erase: (world, id) => workbooksOf(world).remove(id),
    name: (world, id) => workbookOf(world, id)?.properties.title,
    rename: (world, id, title) => {
      workbookOf(world, id);
      workbooksOf(world).change(id, (draft) => {
        draft.properties = { ...draft.properties, title };
      });
    },
    exports: {
      [XLSX]: (world, id) => {
        workbookOf(world, id);
        return exportXlsx(workbooksOf(world), id, world.clock.now());
      },
    },
    fullText: (world, id) =>
      (workbookOf(world, id)?.sheets ?? [])
        .flatMap(({ rows }) => rows.flatMap((row) => row ?? []))
        .flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []))
        .join('\n'),
  });
};
