// What `npm start` understands on its command line.
import { parseArgs } from 'node:util';

export interface StartOptions {
  /** The built script. */
  readonly dist: string;
  /** Where the workspace keeps its files; with several samples, each in a folder of its own in there. */
  readonly folder: string;
  /** Starts anew: the folder is emptied first. */
  readonly fresh: boolean;
  /** Module whose default export fills a new workspace; none with --empty. */
  readonly setup: string | undefined;
  /** Module whose default export lists the samples that the start page offers. */
  readonly samples: string | undefined;
  /** Opens this one of them, without a start page. */
  readonly sample: string | undefined;
  readonly port: number;
  /** Try the next ports when this one is taken. */
  readonly searchPort: boolean;
  readonly build: boolean;
  /** Pages arrive as roughly as HtmlService is reported to serve them. */
  readonly stripsScripts: boolean;
}

export const DEFAULT_PORT = 4870;

export const usage = `Uso: npm start -- [opciones]
  --sample CLAVE   abre una de las instituciones de ejemplo, sin pasar por la página de inicio
  --empty          libro vacío, sin datos de ejemplo
  --fresh          borra la carpeta del espacio de trabajo y empieza de nuevo
  --folder DIR     carpeta del espacio de trabajo (por omisión .workspace)
  --dist DIR       complemento construido (por omisión dist)
  --setup MÓDULO   qué hacer una vez en una carpeta nueva
  --samples MÓDULO qué instituciones ofrece la página de inicio
  --near PUERTO    el primer puerto que se prueba
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
      samples: { type: 'string' },
      sample: { type: 'string' },
      near: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
      'strip-scripts': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) throw new Error(usage);
  const given = portIn('PORT', env.PORT);
  const near = portIn('--near', values.near);
  return {
    dist: values.dist,
    // An empty workbook lies apart, so that trying it does not disturb the sample data.
    folder: values.folder ?? (values.empty ? '.workspace/empty' : '.workspace'),
    fresh: values.fresh,
    setup: values.empty ? undefined : values.setup,
    samples: values.empty || values.setup !== undefined ? undefined : values.samples,
    sample: values.sample,
    port: given ?? near ?? DEFAULT_PORT,
    searchPort: given === undefined,
    build: !values['no-build'],
    stripsScripts: values['strip-scripts'],
  };
}

function portIn(name: string, written: string | undefined): number | undefined {
  if (written === undefined || written === '') return undefined;
  const port = Number(written);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`${name} no es un puerto: ${written}`);
}
