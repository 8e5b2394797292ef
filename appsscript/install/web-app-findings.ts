// Whether the links in mails open: the address of the pages, tried as somebody without an account would try it, and
// whom the links with an address of before have to be sent again.
import { addDays } from '../../src/calendar/local-date.ts';
import { linkHolders } from '../../src/operations/system/link-holders.ts';
import { type Probed, probe } from '../web/probe.ts';
import { noteAddress } from '../web/public-address.ts';
import type { Finding } from './part.ts';
import type { Site } from './site.ts';

const MOST_NAMED = 12;
/** By then whoever took part has had another mail, with the new address. */
const DAYS_TO_SEND_AGAIN = 60;

export function webAppFindings(site: Site): readonly Finding[] {
  const { pagesAddress: address, text } = site.run.context;
  const { install } = text;
  if (address === '') return [{ part: 'webApp', what: install.webAppMissing, todo: install.webAppTodo }];
  const probed = probe(address, site.installation);
  const { what, todo } = install.webAppTroubles;
  return [
    ...(probed === 'fine' ? [] : [{ part: 'webApp' as const, what: what[probed], todo: todo[probed] }]),
    ...formerFindings(site, address),
  ];
}

/** Links with an address of before go on opening as long as that one answers. */
function formerFindings(site: Site, address: string): readonly Finding[] {
  const { today, text } = site.run.context;
  const { addresses = [] } = noteAddress(site.installation, address, today);
  return addresses.flatMap(({ address: former }, index) => {
    const until = addresses[index + 1]?.since;
    if (until === undefined || former === address || today > addDays(until, DAYS_TO_SEND_AGAIN)) return [];
    if (opens(probe(former, site.installation))) return [];
    const holders = linkHolders(site.book.loaded.rows, until);
    if (holders.length === 0) return [];
    const others = Math.max(0, holders.length - MOST_NAMED);
    return [
      {
        part: 'webApp' as const,
        what: text.install.formerAddress(holders.slice(0, MOST_NAMED), others),
        todo: text.install.formerAddressTodo,
      },
    ];
  });
}

const opens = (probed: Probed) => probed === 'fine' || probed === 'older';
