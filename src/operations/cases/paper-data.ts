// What the document of a block says, from the rows of its case. It is headed by the name of its programme: the public
// name of the service is that of another.
import { blocksOf } from '../../blocks/programme.ts';
import type { Context } from '../../define/context.ts';
import type { AnyTable } from '../../define/define-table.ts';
import type { DocumentEffect } from '../../define/effects.ts';
import type { Records } from '../../define/records.ts';
import { needProgramme } from './case-tables.ts';
import { programmeLabel } from './case-view-of.ts';
import { dossiersOf, needCase } from './dossiers.ts';

export function paperData(
  from: NonNullable<DocumentEffect['from']>,
  records: Records<AnyTable>,
  context: Context,
): DocumentEffect['data'] {
  const programme = needProgramme(from.programme);
  const dossier = dossiersOf(records, context)(needCase(records, programme, from.case));
  const paper = blocksOf(programme).find(({ key }) => key === from.block)?.paper;
  const name = programmeLabel(programme, dossier);
  const { institution } = context.settings;
  return {
    institucion: institution || name,
    nombre_servicio: institution === '' ? null : name,
    ...paper?.data(dossier),
    ...(from.seat === undefined ? {} : paper?.about?.(dossier, from.seat)),
  };
}
