// A round of the invented guild in a workbook of the add-on that was built with it.
import { ask, callPanel, mailsTo, openPage, openPages, tokenFor } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import type { RowsSpec } from '../../src/blocks/screen.ts';
import { type Seat, seats } from '../../src/blocks/seat.ts';
import type { PartyPage } from '../../src/views/case-view.ts';
import type { Reply } from '../../src/views/reply.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { builtWith } from '../product/built-with.ts';
import { emptySite, succeeded } from '../product/site.ts';

const programme = 'peer-advisory';

export const coordination = 'coordinacion@entrepares.example';

export const host = {
  role: 'host',
  organisation: 'Ministerio de Bienestar',
  country: 'Paraguay',
  name: 'Hilda Ríos',
  email: 'hilda@bienestar.example',
  phone: '',
};
const expert = (name: string, country: string) => ({
  role: 'expert',
  organisation: `Instituto de ${country}`,
  country,
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@instituto.example`,
  phone: '',
});
export const ana = expert('Ana Mora', 'Chile');
export const berta = expert('Berta Luz', 'Uruguay');
export const clara = expert('Clara Paz', 'Perú');

export type Person = typeof host;

export const preparedGuild = (): Promise<Workspace> =>
  builtWith(new URL('guild.ts', import.meta.url), (dist) => {
    const site = emptySite('guild', {}, dist);
    succeeded(site.menu('Instalar'));
    site.openSpreadsheet();
    openPages(site);
    ask(site, 'saveSettings', { values: { programmes: programme, coordinationEmail: coordination } });
    for (const part of ['tabs', 'templates', 'forms'] as const) ask(site, 'installPart', { part });
    return site;
  });

export class Round {
  readonly id: string;
  constructor(readonly site: Workspace) {
    this.id = ask(site, 'openCase', { programme, title: 'Protección de la infancia' }).case;
    this.change({ act: 'addRows', rows: [host] });
  }
  change(input: BlockInput) {
    return ask(this.site, 'changeBlock', { programme, case: this.id, block: 'panel', input });
  }
  refusal(input: BlockInput): string {
    const { reply } = callPanel(this.site, 'changeBlock', { programme, case: this.id, block: 'panel', input });
    return reply.ok ? '' : reply.message;
  }
  invite(...people: readonly Person[]): void {
    for (const person of people) this.change({ act: 'addRows', rows: [person] });
  }
  detail() {
    return ask(this.site, 'caseDetail', { programme, case: this.id });
  }
  panel(): RowsSpec {
    const block = this.detail().stages[0]?.blocks.find(({ key }) => key === 'panel');
    if (block?.screen.type !== 'rows') throw new Error('The panel has no rows');
    return block.screen;
  }
  /** Newest row of somebody. */
  seat({ email }: Person): Seat {
    const found = rowsOf(this.site, seats).filter((row) => row.email === email);
    const last = found[found.length - 1];
    if (!last) throw new Error(`${email} has no row`);
    return last;
  }
  /** The team does something about somebody. */
  act(person: Person, option: string) {
    return this.change({ act: 'decide', row: this.seat(person).id, option });
  }
  token = ({ email }: Person) => tokenFor(this.site, email, 'party');
  page(person: Person): PartyPage {
    const { reply } = openPage(this.site, this.token(person));
    if (!reply.ok) throw new Error(reply.message);
    return reply.result as PartyPage;
  }
  /** What a page sends that she has open, whatever became of it meanwhile. */
  sends(person: Person, block: string, input: BlockInput, token = this.token(person)): Reply<{ page: PartyPage }> {
    const called = this.site.clientCall('operation', ['changeOnPage', { token, block, input }], {
      user: '',
      from: 'web-app',
    });
    return called.result as Reply<{ page: PartyPage }>;
  }
  answer(person: Person, option: 'accepted' | 'declined', note = ''): PartyPage {
    const reply = this.sends(person, 'panel', { act: 'decide', row: this.seat(person).id, option, note });
    if (!reply.ok) throw new Error(reply.message);
    return reply.result.page;
  }
  mails = ({ email }: Person) => mailsTo(this.site, email).map(({ subject }) => subject);
  cards() {
    return ask(this.site, 'today', {}).groups.flatMap(({ key, items }) => (key === 'cases' ? items : []));
  }
}
