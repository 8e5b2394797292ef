// What every document carries: institution, public name of the service, code and day; and who signs reports.
// Participants know the service by its public name, so documents use that one.
import { showDate } from '../calendar/show-date.ts';
import type { Context } from '../define/context.ts';
import type { Area } from '../tables/areas.ts';

/** What the operation adds to every subject: the new row's code and version. */
export interface DocumentIdentity {
  readonly document: string;
  readonly version: number;
}

export function letterhead({ settings, today, language }: Context, code: string) {
  return {
    institucion: settings.institution || settings.publicName || null,
    unidad: settings.unit || null,
    nombre_servicio: settings.publicName || null,
    codigo: code,
    fecha_documento: showDate(today, language),
  };
}

/** A name that is not known is left blank above its line, to be written by hand. */
export function signatures({ settings }: Context, area: Area | undefined, contact = area?.contactName ?? '') {
  return {
    nombre_coordinacion: settings.coordinationName,
    cargo_coordinacion: settings.coordinationRole || settings.unit,
    nombre_responsable_area: contact,
    cargo_responsable_area: area?.name ?? '',
  };
}

/** Folder of an advisory's documents. */
export function advisoryFolder(advisory: { readonly id: string; readonly title: string }): string {
  return `${advisory.id} ${advisory.title}`.replace(/[\\/]/g, '-').slice(0, 120);
}
