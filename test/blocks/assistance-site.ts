// A case of the invented assistance in a workbook of the add-on that was built with it.
import { ask, callPanel, mailsTo, openPage, openPages, tokenFor } from '../../demo/site.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import type { ScreenSpec } from '../../src/blocks/screen.ts';
import type { Language } from '../../src/text/language.ts';
import type { BlockView, PartyPage } from '../../src/views/case-view.ts';
import type { Reply } from '../../src/views/reply.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { builtWith } from '../product/built-with.ts';
import { emptySite, succeeded } from '../product/site.ts';

const programme = 'peer-advisory';

const person = (role: string, name: string) => ({
  role,
  organisation: role === 'assisted' ? 'Gobierno Regional' : 'Red de Asistentes',
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@asistencia.example`,
  phone: '',
});
export const rosa = person('assisted', 'Rosa Quispe');
export const elmer = person('assisted', 'Elmer Ríos');
export const ana = person('assistant', 'Ana Mora');
export type Person = typeof rosa;

export const preparedAssistance = (): Promise<Workspace> =>
  builtWith(new URL('assistance.ts', import.meta.url), (dist) => {
    const site = emptySite('assistance', {}, dist);
    succeeded(site.menu('Instalar'));
    site.openSpreadsheet();
    openPages(site);
    ask(site, 'saveSettings', { values: { programmes: programme, coordinationEmail: 'oficina@asistencia.example' } });
    for (const part of ['tabs', 'templates', 'forms'] as const) ask(site, 'installPart', { part });
    return site;
  });

export class Assistance {
  readonly id: string;
  constructor(readonly site: Workspace) {
    this.id = ask(site, 'openCase', { programme, title: 'Costeo por resultados' }).case;
    this.change('who', { act: 'addRows', rows: [rosa, elmer, ana] });
  }
  change(block: string, input: BlockInput) {
    return ask(this.site, 'changeBlock', { programme, case: this.id, block, input });
  }
  /** What the team is told that may not do it. */
  refusal(block: string, input: BlockInput): string {
    const { reply } = callPanel(this.site, 'changeBlock', { programme, case: this.id, block, input });
    return reply.ok ? '' : reply.message;
  }
  detail = () => ask(this.site, 'caseDetail', { programme, case: this.id });
  page({ email }: Person): PartyPage {
    const { reply } = openPage(this.site, tokenFor(this.site, email, 'party'));
    if (!reply.ok) throw new Error(reply.message);
    return reply.result as PartyPage;
  }
  sends({ email }: Person, block: string, input: BlockInput): Reply<{ page: PartyPage; theirs?: { text: string } }> {
    const token = tokenFor(this.site, email, 'party');
    const called = this.site.clientCall('operation', ['changeOnPage', { token, block, input }], {
      user: '',
      from: 'web-app',
    });
    return called.result as Reply<{ page: PartyPage; theirs?: { text: string } }>;
  }
  told(who: Person, block: string, input: BlockInput): string {
    const reply = this.sends(who, block, input);
    return reply.ok ? '' : reply.message;
  }
  block(key: string, of: Pick<PartyPage, 'stages'> = this.detail()): BlockView {
    const found = of.stages.flatMap(({ blocks }) => blocks).find((block) => block.key === key);
    if (!found) throw new Error(`There is no ${key}`);
    return found;
  }
  screen<T extends ScreenSpec['type']>(key: string, type: T, of?: Pick<PartyPage, 'stages'>) {
    const { screen } = this.block(key, of);
    if (screen.type !== type) throw new Error(`${key} is drawn as ${screen.type}`);
    return screen as Extract<ScreenSpec, { type: T }>;
  }
  mails = ({ email }: Pick<Person, 'email'>) => mailsTo(this.site, email);
  speak(language: Language): void {
    ask(this.site, 'saveSettings', { values: { language } });
  }
}
