// Executions, triggers, clock, people.
import type { Execution } from '../engine/service.ts';
import { type TriggerRecord, triggersOf } from '../engine/trigger-store.ts';
import type { Here } from './api.ts';
import { type Hosting, Refused } from './hosting.ts';
import type { ExecutionDetail, ExecutionSummary, TriggerView } from './list-api.ts';
import { unreadMail } from './mail-box.ts';
import { becomePerson, knownPeople, rememberPerson } from './session.ts';

const MOST_LISTED = 200;

function summary(execution: Execution): ExecutionSummary {
  const { id, functionName, kind, user, startedAt, modelledMs, status, error, calls } = execution;
  return { id, functionName, kind, user, startedAt, modelledMs, status, error: error ?? null, calls: calls.length };
}

export function recordRoutes({ app, workspace, user }: Hosting, workbookTitle: () => string): void {
  const { world } = workspace;

  app.get('/api/here', (context) => {
    const here: Here = {
      workbookId: world.containerId,
      workbookTitle: workbookTitle(),
      user: user(context),
      people: knownPeople(world),
      now: world.clock.now(),
      timeZone: world.timeZone,
      unreadMail: unreadMail(world),
    };
    return context.json(here);
  });

  app.post('/api/user', async (context) => {
    const { email } = await context.req.json<{ email: string }>();
    if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
      throw new Refused(400, `«${email}» no es una dirección de correo. Escríbela completa, como nombre@ejemplo.org.`);
    rememberPerson(world, email);
    becomePerson(context, email);
    return context.json(null);
  });

  app.get('/api/executions', (context) =>
    context.json(workspace.executions().slice(-MOST_LISTED).reverse().map(summary)),
  );
  app.get('/api/executions/:id', (context) => {
    const execution = workspace.executions().find(({ id }) => id === context.req.param('id'));
    if (!execution) throw new Refused(404, 'Esa ejecución ya no está en la lista.');
    const detail: ExecutionDetail = {
      ...summary(execution),
      callList: execution.calls.map(({ service, method, size, modelledMs, error }) => ({
        service,
        method,
        size,
        modelledMs,
        error: error ?? null,
      })),
      logs: execution.logs,
    };
    return context.json(detail);
  });

  app.get('/api/triggers', (context) =>
    context.json(triggersOf(world).map((trigger) => triggerView(trigger, world.timeZone))),
  );
  app.post('/api/clock', async (context) => {
    const move = await context.req.json<{ by: number } | { to: number }>();
    const now = world.clock.now();
    const target = 'by' in move ? now + move.by : move.to;
    if (!Number.isFinite(target) || target < now - 60_000)
      throw new Refused(400, 'El reloj no puede retroceder. Elige una fecha posterior.');
    const fired = target > now ? workspace.advanceClock(new Date(target).toISOString()) : [];
    return context.json({ ran: fired.length });
  });
}

const occasions: Readonly<Record<string, string>> = {
  ON_OPEN: 'Al abrir el libro',
  ON_EDIT: 'Al editar una celda',
  ON_CHANGE: 'Al cambiar el libro',
  ON_FORM_SUBMIT: 'Al recibir una respuesta de formulario',
};

function triggerView({ id, handler, event, nextAt }: TriggerRecord, timeZone: string): TriggerView {
  const next =
    nextAt === undefined
      ? 'No vuelve a correr'
      : `Próxima vez: ${new Date(nextAt).toLocaleString('es-MX', { timeZone, dateStyle: 'full', timeStyle: 'short' })}`;
  return { id, functionName: handler, when: event === 'CLOCK' ? next : (occasions[event] ?? event) };
}
