// The document that was just made, with its link: no one has to look for it.
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { DocumentRow, OpenLinks } from './document-rows.tsx';

export function MadeDocument({ id, link = false }: { id: string /** Only its links, for a row. */; link?: boolean }) {
  const { text } = useShell();
  const made = useAnswer('listDocuments', { ids: [id] }).data?.items[0];
  if (!made) return null;
  if (link) return <OpenLinks document={made} />;
  return (
    <div class="card chosen appear" role="status">
      <p class="detail">{text.documents.justMade}</p>
      <DocumentRow document={made} />
    </div>
  );
}
