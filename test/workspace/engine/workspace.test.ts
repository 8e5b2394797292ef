import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emlBytes, mailsOf } from '../../../workspace/services/mail/mailbox.ts';
import { basicScript } from '../fixtures/basic-script.ts';
import { evaluated, openBasic, perform, startsAt, writeFiles } from '../fixtures/basic-workspace.ts';
import { runAndKill } from '../fixtures/killed-process.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workspace-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const property = "PropertiesService.getScriptProperties().getProperty('k')";

describe('a workspace in a folder', () => {
  it('goes on where it was left: state, clock, identity, triggers and executions', () => {
    const first = openBasic({ folder });
    perform(
      first,
      `PropertiesService.getScriptProperties().setProperty('k', 'v');
       MailApp.sendEmail('a@b.mx', 's', 'b');
       ScriptApp.newTrigger('note').timeBased().everyDays(1).atHour(8).create();`,
    );
    first.world.deployWebApp('https://example.org/exec');
    first.advanceClock('2026-03-02T20:00:00Z');
    const again = openBasic({ folder });
    expect(evaluated(again, property)).toBe('v');
    expect(again.world.clock.now()).toBeGreaterThanOrEqual(Date.parse('2026-03-02T20:00:00Z'));
    expect([again.world.containerId, again.world.scriptId]).toEqual([first.world.containerId, first.world.scriptId]);
    expect(again.world.webAppUrl).toBe('https://example.org/exec');
    expect(again.executions()[0]?.calls.map(({ method }) => method)).toEqual(['setProperty', 'sendEmail', 'create']);
    expect(again.advanceClock('2026-03-03T20:00:00Z')).toHaveLength(1);
  });

  it('killed with -9 in the midst of executions, keeps whole executions', async () => {
    const dist = writeFiles(basicScript);
    const at = (path: string) => JSON.stringify(new URL(`../../../workspace/${path}`, import.meta.url).href);
    const program = `
      const { Workspace } = await import(${at('engine/workspace.ts')});
      const { scriptServices } = await import(${at('services/script-services.ts')});
      const [folder, dist] = process.argv.slice(1);
      const workspace = Workspace.open({ folder, dist, services: scriptServices });
      const body = \`const p = PropertiesService.getScriptProperties(), n = Number(p.getProperty('n') || 0) + 1;
        p.setProperty('n', n); MailApp.sendEmail('a@b.mx', 'mail ' + n, 'b'); CacheService.getScriptCache().put('n', n);\`;
      workspace.world.limits.mailRecipientsPerDay = 1e9;
      for (let count = 0; ; count++) {
        workspace.run('statements', [body]);
        if (count === 3) process.stdout.write('at work');
      }`;
    await runAndKill(program, [folder, dist], 150);
    rmSync(dist, { recursive: true });
    const workspace = openBasic({ folder, now: new Date().toISOString() });
    const sent = mailsOf(workspace.world).map(({ subject }) => subject);
    expect(sent.length).toBeGreaterThan(3);
    expect(evaluated(workspace, "PropertiesService.getScriptProperties().getProperty('n')")).toBe(String(sent.length));
    expect(sent).toEqual(sent.map((_, count) => `mail ${count + 1}`));
    for (const { id } of mailsOf(workspace.world)) expect(emlBytes(workspace.world, id)?.length).toBeGreaterThan(100);
  });
});

describe('a fork', () => {
  it('starts from the same state and changes nothing of the original', () => {
    const original = openBasic();
    perform(original, "PropertiesService.getScriptProperties().setProperty('k', 'original')");
    const fork = original.fork();
    perform(fork, "PropertiesService.getScriptProperties().setProperty('k', 'fork')");
    fork.advanceClock(86_400_000);
    expect([evaluated(original, property), evaluated(fork, property)]).toEqual(['original', 'fork']);
    expect(original.world.clock.now()).toBeLessThan(Date.parse(startsAt) + 60_000);
  });
});

describe('a seeded workspace', () => {
  it('gives the same ids again, and no id twice', () => {
    const ids = () => evaluated(openBasic({ seed: 's' }), '[Utilities.getUuid(), Utilities.getUuid()]') as string[];
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
    expect(ids()[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const fork = openBasic({ seed: 's' }).fork();
    expect(evaluated(fork, 'Utilities.getUuid()')).not.toBe(evaluated(fork, 'Utilities.getUuid()'));
  });
});

describe('listeners of the world', () => {
  it('hear of executions and of changed state', () => {
    const workspace = openBasic();
    const heard: string[] = [];
    const stop = workspace.world.events.listen(({ type }) => heard.push(type));
    perform(workspace, "MailApp.sendEmail('a@b.mx', 's', 'b')");
    stop();
    perform(workspace, '1');
    expect(heard).toEqual(['changed', 'execution']);
  });
});
