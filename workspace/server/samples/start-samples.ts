// Serves the start page until Ctrl+C, and what is opened from it.
import { once } from 'node:events';
import { type ServerType, serve } from '@hono/node-server';
import { PORTS_TRIED, PortTaken } from '../serve.ts';
import type { StartOptions } from '../start-options.ts';
import { homeApp, type Offered } from './home.ts';
import { runningSample } from './running.ts';
import { folderIn, type Sample } from './sample.ts';

export interface RunningHome {
  readonly url: string;
  close(): Promise<void>;
}

export async function startSamples(
  samples: readonly Sample[],
  assets: string,
  options: StartOptions,
): Promise<RunningHome> {
  const offered = samples.map((sample, index): Offered => {
    // Each keeps to its own port while it can, so that a browser's storage is that of one workspace.
    const near = options.port === 0 ? 0 : options.port + 1 + index;
    return { sample, running: runningSample(argumentsFor(sample, String(near), options)) };
  });
  const server = await listen(homeApp(offered, assets), options);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    url: `http://localhost:${port}`,
    async close() {
      await Promise.all(offered.map(({ running }) => running.close()));
      server.close();
    },
  };
}

/** As one that starts a single workspace is given them. What was built is not built again. */
function argumentsFor({ key, setup }: Sample, near: string, options: StartOptions): readonly string[] {
  return [
    ...[
      '--folder',
      folderIn(options.folder, key),
      '--setup',
      setup,
      '--dist',
      options.dist,
      '--near',
      near,
      '--no-build',
    ],
    ...(options.fresh ? ['--fresh'] : []),
    ...(options.stripsScripts ? ['--strip-scripts'] : []),
  ];
}

async function listen(app: ReturnType<typeof homeApp>, { port, searchPort }: StartOptions): Promise<ServerType> {
  for (let tried = 0; ; tried++) {
    const server = serve({ fetch: app.fetch, port: port === 0 ? 0 : port + tried, hostname: 'localhost' });
    try {
      await once(server, 'listening');
      return server;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (!searchPort || tried >= PORTS_TRIED) throw new PortTaken(`El puerto ${port} está ocupado.`);
    }
  }
}
