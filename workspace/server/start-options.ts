// What `npm start` understands on its command line.
import { parseArgs } from 'node:util';

export interface StartOptions {
  /** The built script. */
  readonly dist: string;
  /** Where the workspace keeps its files. */
  readonly folder: string;
  /** Starts anew: the folder is emptied first. */
  readonly fresh: boolean;
  /** Module whose default export fills a new workspace; none with --empty. */
  readonly setup: string | undefined;
  readonly port: number;
  /** Try the next ports when this one is taken. */
  readonly searchPort: boolean;
  readonly build: boolean;
  /** Pages arrive as roughly as HtmlService is reported to serve them. */
  readonly stripsScripts: boolean;
}

export const DEFAULT_PORT = 4870;

export const usage = `Uso: npm start -- [opciones]
  --empty          libro vacío, sin datos de ejemplo
  --fresh          borra la carpeta del espacio de trabajo y empieza de nuevo
  --folder DIR     carpeta del espacio de trabajo (por omisión .workspace)
  --dist DIR       complemento construido (por omisión dist)
  --setup MÓDULO   qué hacer una vez en una carpeta nueva
  --no-build       no construir el complemento antes de empezar
  --strip-scripts  quitar de los scripts de las páginas lo que parece comentario, como se cuenta de Google
  PORT=…           puerto (por omisión ${DEFAULT_PORT}, o el siguiente libre)`;

export function startOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      empty: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      folder: { type: 'string' },
      dist: { type: 'string', default: 'dist' },
      setup: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
      'strip-scripts': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) throw new Error(usage);
  const given = env.PORT === undefined || env.PORT === '' ? undefined : Number(env.PORT);
  if (given !== undefined && !(Number.isInteger(given) && given >= 0 && given < 65_536))
    throw new Error(`PORT no es un puerto: ${env.PORT}`);
  return {
    dist: values.dist,
    // An empty workbook lies apart, so that trying it does not disturb the sample data.
    folder: values.folder ?? (values.empty ? '.workspace/empty' : '.workspace/sample'),
    fresh: values.fresh,
    setup: values.empty ? undefined : values.setup,
    port: given ?? DEFAULT_PORT,
    searchPort: given === undefined,
    build: !values['no-build'],
    stripsScripts: values['strip-scripts'],
  };
}
