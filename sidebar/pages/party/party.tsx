// The page of somebody who takes part in a case: where it stands, the one thing to do now, what else is hers, and all
// that was given. Every block is read and filled here.
import { useEffect, useRef, useState } from 'preact/hooks';
import { decodePayload } from '../../../src/define/links.ts';
import type { PartyPage } from '../../../src/views/case-view.ts';
import { openDrafts } from '../../components/drafts.ts';
import { isHalfTyped } from '../../specs/block-screen.tsx';
import { useOpened } from '../opened.ts';
import { Notice, Title } from '../page-frame.tsx';
import { blockInAddress } from './address.ts';
import { BlockFold, headId } from './block-fold.tsx';
import { CasePath } from './case-path.tsx';
import { Contacts } from './contacts.tsx';
import { Invited } from './invited.tsx';
import { Meetings } from './meetings.tsx';
import './party.css';
import { AlsoOwed, NextTask } from './tasks.tsx';
import { type ChangingPage, usePage } from './use-page.ts';

export function Party({ page: first }: { page: PartyPage }) {
  const changing = usePage(first);
  const { invitation } = changing.page;
  return invitation ? (
    <Invited invitation={invitation} {...changing} />
  ) : (
    <CasePage {...changing} hasAccepted={first.invitation !== null} />
  );
}

function CasePage({ page, problemOf, change, hasAccepted }: ChangingPage & { hasAccepted: boolean }) {
  const { token, text } = useOpened();
  const words = text.party;
  const [place] = useState(() => {
    const cut = token.lastIndexOf('.');
    // Without what proves the link: drafts need no key.
    const id = decodePayload(token.slice(0, Math.max(0, cut)))?.id ?? '';
    openDrafts('page', id);
    return id;
  });
  const blocks = page.stages.flatMap((stage) => stage.blocks);
  const [open, setOpen] = useState<readonly string[]>(() =>
    blocks.filter(({ key }) => isHalfTyped(place, key)).map(({ key }) => key),
  );
  const [wanted, setWanted] = useState('');
  const keys = useRef(blocks.map(({ key }) => key));
  keys.current = blocks.map(({ key }) => key);

  const show = (block: string) => {
    if (!keys.current.includes(block)) return;
    setOpen((before) => [...before.filter((each) => each !== block), block]);
    setWanted(block);
  };
  useEffect(() => blockInAddress(show), []);
  useEffect(() => {
    if (wanted === '') return;
    const head = document.getElementById(headId(wanted));
    head?.scrollIntoView({ block: 'start' });
    head?.focus({ preventScroll: true });
    setWanted('');
  }, [wanted]);

  const [next, ...others] = page.owes;
  const isOver = page.end !== '';
  return (
    <div class="party">
      <Title
        kicker={page.caseName}
        title={page.title}
        detail={words.lead({ name: page.name, organisation: page.organisation, role: page.roleName })}
      />
      {hasAccepted ? (
        <Notice title={words.invited.thanks} fresh>
          <p>{words.invited.yours}</p>
        </Notice>
      ) : null}
      {isOver ? (
        <Notice icon="requests" tone="info" title={page.end === 'closed' ? words.closed : words.cancelled}>
          <p>{words.overDetail}</p>
        </Notice>
      ) : (
        <>
          <CasePath page={page} />
          <NextTask page={page} next={next} onOpen={show} />
          {others.length > 0 ? <AlsoOwed owes={others} onOpen={show} /> : null}
        </>
      )}
      <Meetings page={page} />
      <section class="party-blocks" aria-label={words.everything}>
        <h2>{words.everything}</h2>
        <p class="soft">{words.everythingDetail}</p>
        {page.stages.map((stage) => (
          <section key={stage.key} aria-label={stage.label}>
            <h3>{stage.label}</h3>
            <div class="page-card folds">
              {stage.blocks.map((block) => (
                <BlockFold
                  key={block.key}
                  block={block}
                  page={page}
                  place={place}
                  isOpen={open.includes(block.key)}
                  problem={problemOf(block.key)}
                  onToggle={(on) =>
                    setOpen((before) => [...before.filter((each) => each !== block.key), ...(on ? [block.key] : [])])
                  }
                  onGoOn={show}
                  act={(input) => change(block.key, input)}
                />
              ))}
            </div>
          </section>
        ))}
      </section>
      <Contacts page={page} />
      <p class="soft">{words.private}</p>
    </div>
  );
}
