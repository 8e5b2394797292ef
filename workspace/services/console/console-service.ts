// console and Logger: lines of the execution's log.
// https://developers.google.com/apps-script/guides/logging · https://developers.google.com/apps-script/reference/base/logger

import { format } from 'node:util';
import { guarded } from '../../engine/guarded.ts';
import type { LogEntry, Service, ServiceContext } from '../../engine/service.ts';

/** https://developers.google.com/apps-script/reference/base/console */
export const consoleService: Service = {
  name: 'console',
  create(context) {
    const write =
      (level: LogEntry['level']) =>
      (...values: unknown[]) =>
        context.log(level, textOf(values));
    const started = new Map<string, number>();
    return guarded('console', {
      log: write('log'),
      info: write('info'),
      warn: write('warn'),
      error: write('error'),
      debug: write('debug'),
      time(label: unknown = 'default') {
        started.set(String(label), context.world.clock.now());
      },
      timeEnd(label: unknown = 'default') {
        const since = started.get(String(label));
        if (since !== undefined) context.log('debug', `${label}: ${context.world.clock.now() - since}ms`);
        started.delete(String(label));
      },
    });
  },
};

export const loggerService: Service = {
  name: 'Logger',
  create: (context) => createLogger(context),
};

function createLogger(context: ServiceContext): object {
  const lines: string[] = [];
  return guarded('Logger', {
    log(...values: unknown[]) {
      const text = textOf(values);
      lines.push(text);
      context.log('info', text);
      return this;
    },
    clear() {
      lines.length = 0;
    },
    getLog: () => lines.map((line) => `${line}\n`).join(''),
  });
}

/** Placeholders %s, %d, %o… are filled; objects are shown as JSON, as the executions page does. */
function textOf(values: readonly unknown[]): string {
  return format(...values.map(shown));
}

function shown(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('stack' in value && typeof value.stack === 'string') return value.stack;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
