// Every document that was made, by kind, with its versions; and the report of an area.
import { useState } from 'preact/hooks';
import type { DocumentView } from '../../../src/views/document-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Head } from '../../components/card.tsx';
import { Screen } from '../../components/screen.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';
import { AreaReport } from './area-report.tsx';
import { isSame, OpenLinks } from './document-rows.tsx';
import { MadeDocument } from './made-document.tsx';
import { MakeAgain } from './make-again.tsx';
import { SharedWith } from './shared-with.tsx';
import { TemplateFieldsList } from './template-fields.tsx';
import { WithdrawCertificate } from './withdraw-certificate.tsx';

const SHOWN_AT_ONCE = 30;

export function DocumentsScreen() {
  const { text, go } = useShell();
  const words = text.documents;
  const answer = useAnswer('listDocuments', {});
  const [reporting, setReporting] = useState(false);
  const [made, setMade] = useState('');
  const [seesFields, setSeesFields] = useState(false);
  return (
    <Screen title={reporting ? words.areaReport : words.title} busy={answer.loading}>
      {reporting ? (
        <AreaReport
          onDone={(document = made) => {
            setReporting(false);
            setMade(document);
          }}
        />
      ) : (
        <>
          {made ? <MadeDocument id={made} /> : null}
          <Button wide onClick={() => setReporting(true)}>
            {words.areaReport}
          </Button>
          <Button wide onClick={() => go({ screen: 'certificates' })}>
            {words.certificates}
          </Button>
          <details open={seesFields} onToggle={(event) => setSeesFields(event.currentTarget.open)}>
            <summary>{words.fields}</summary>
            {seesFields ? <TemplateFieldsList /> : null}
          </details>
          <Answer answer={answer}>
            {({ items }) =>
              items.length === 0 ? (
                <Empty icon="document" title={words.none} detail={words.noneDetail} />
              ) : (
                <List items={items} />
              )
            }
          </Answer>
        </>
      )}
    </Screen>
  );
}

function List({ items }: { items: readonly DocumentView[] }) {
  const { text } = useShell();
  const words = text.documents;
  const [kind, setKind] = useKept<DocumentView['kind']>('kind', '');
  const [shown, setShown] = useKept('shown', SHOWN_AT_ONCE);
  const kinds = [...new Map(items.map((row) => [row.kind, row.label])).entries()].filter(([key]) => key !== '');
  const latest = items.filter((row) => !items.some((other) => isSame(row, other) && other.version > row.version));
  const found = latest.filter((row) => kind === '' || row.kind === kind);
  return (
    <>
      {kinds.length > 1 ? (
        <select
          class="input"
          aria-label={words.filterLabel}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as DocumentView['kind'])}
        >
          <option value="">{words.all}</option>
          {kinds.map(([key, label]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      ) : null}
      {found.length === 0 ? <Empty icon="document" title={words.noneOfKind} /> : null}
      {found.slice(0, shown).map((row) => (
        <DocumentCard
          key={row.id}
          document={row}
          earlier={items.filter((other) => other.id !== row.id && isSame(row, other))}
        />
      ))}
      {found.length > shown ? (
        <Button onClick={() => setShown(shown + SHOWN_AT_ONCE)}>{text.seeMore(found.length - shown)}</Button>
      ) : null}
    </>
  );
}

function DocumentCard({ document, earlier }: { document: DocumentView; earlier: readonly DocumentView[] }) {
  const { text, language } = useShell();
  const words = text.documents;
  const making = document.state === 'making';
  return (
    <div class="card appear">
      <Head
        chip={
          making
            ? { label: words.making, tone: 'warn' }
            : document.withdrawnOn
              ? { label: words.withdrawnOn(dayLabel(document.withdrawnOn, language)), tone: 'bad' }
              : document.changed
                ? { label: words.changed, tone: 'warn' }
                : { label: words.version(document.version), tone: 'info' }
        }
      >
        {document.title || document.label}
      </Head>
      <p class="detail">
        {making
          ? words.askedOn(dayLabel(document.askedOn, language))
          : words.madeOn(dayLabel(document.madeOn, language))}
      </p>
      <div class="links">
        <OpenLinks document={document} />
        {making ? null : <MakeAgain document={document} />}
      </div>
      <SharedWith document={document} />
      <WithdrawCertificate document={document} />
      {earlier.length > 0 ? (
        <details>
          <summary>{words.earlier(earlier.length)}</summary>
          {earlier.map((row) => (
            <div key={row.id} class="row center lined">
              <span class="detail grow">
                {words.version(row.version)} · {dayLabel(row.madeOn || row.askedOn, language)}
              </span>
              <OpenLinks document={row} />
            </div>
          ))}
        </details>
      ) : null}
    </div>
  );
}
