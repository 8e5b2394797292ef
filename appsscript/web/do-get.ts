// The pages for people without an account. Opening one shows, and changes nothing: only a click on the page acts,
// so a scanner that follows the links of a mail accepts nothing for anybody. Without a link: where a certificate's code is typed.
import type { Context } from '../../src/define/context.ts';
import { decodePayload, type FormerPurpose, isFormer } from '../../src/define/links.ts';
import { refuse } from '../../src/define/refusal.ts';
import { findOperation } from '../../src/operations/registry.ts';
import { menuTexts } from '../../src/text/menu-text.ts';
import type { MovedPage } from '../../src/views/case-view.ts';
import { type PageBoot, type PagePurpose, publicPageFile } from '../../src/views/page-boot.ts';
import { askerOf } from '../calls/caller.ts';
import { replyTo } from '../calls/operation.ts';
import { requireInstallation } from '../google/script-properties.ts';
import { runOperation } from '../interpreter/run-operation.ts';
import { userLanguage } from '../menu/user-language.ts';
import { jsonInPage } from './json-in-page.ts';
import { probeAnswer } from './probe.ts';
import { learnAddress } from './public-address.ts';

const pageQueries: Readonly<Record<PagePurpose | FormerPurpose, string>> = {
  invitation: 'invitationPage',
  request: 'requestPage',
  commitment: 'commitmentPage',
  delivery: 'deliveryPage',
  review: 'reviewPage',
  party: 'partyPage',
  projection: 'projectionPage',
  certificate: 'certificatePage',
  verification: 'verifyCertificate',
};

/** https://developers.google.com/apps-script/guides/web#request_parameters */
export function showPage(
  event: { parameter?: Readonly<Record<string, string>> } | undefined,
): GoogleAppsScript.HTML.HtmlOutput | GoogleAppsScript.Content.TextOutput {
  const probed = probeAnswer(event?.parameter?.probe);
  if (probed) return probed;
  const asked = event?.parameter?.e;
  const token = asked ?? '';
  const payload = decodePayload(token.slice(0, Math.max(0, token.lastIndexOf('.'))));
  const purpose = asked === undefined ? 'verification' : (payload?.purpose ?? 'invitation');
  const input = asked === undefined ? { code: '' } : { token };
  let known: Context | undefined;
  const reply = replyTo(pageQueries[purpose], () => {
    const name = pageQueries[purpose];
    const query = findOperation(name);
    if (!query) throw refuse('linkInvalid');
    const installation = requireInstallation();
    learnAddress(installation);
    const asker = askerOf(query.caller, input, installation);
    return runOperation(installation, { name }, query, {
      input: asker.input,
      admit(book) {
        known = book.run.context;
        return asker.admit(book);
      },
    });
  });
  const language = known?.language ?? userLanguage();
  const shown = { language, service: known ? serviceName(known) : '' };
  const boot: PageBoot = isFormer(purpose) ? { ...shown, ...moved(reply) } : { ...shown, token, purpose, reply };
  const template = HtmlService.createTemplateFromFile(publicPageFile(language));
  template.boot = jsonInPage(boot);
  return template
    .evaluate()
    .setTitle(boot.service || menuTexts[language].title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

/** The page to which a link of before leads now. */
function moved(reply: PageBoot['reply']): Pick<PageBoot, 'token' | 'purpose' | 'reply'> {
  if (!reply.ok) return { token: '', purpose: 'party', reply };
  const { page, token } = reply.result as MovedPage;
  return { token, purpose: 'party', reply: { ...reply, result: page } };
}

function serviceName({ settings }: Context): string {
  return [settings.institution, settings.publicName].filter((part) => part !== '').join(' · ');
}
