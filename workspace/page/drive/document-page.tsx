// A document or another file: preview (docx-preview for documents), download, PDF, trash.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileView } from '../../server/list-api.ts';
import { useLoaded } from '../loaded.ts';
import { postJson } from '../server.ts';
import { attempt } from '../shell/ask.tsx';
import { Icon } from '../shell/icon.tsx';
import { Shell } from '../shell/shell.tsx';
import { t } from '../text.ts';

const DOCUMENT = 'application/vnd.google-apps.document';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function DocumentPage({ id }: { id: string }) {
  const {
    value: file,
    error,
    reload,
  } = useLoaded<FileView>(`/api/drive/files/${id}`, (news) => news.type === 'changed' && news.what.includes(id));
  const download = `/api/drive/files/${id}/download`;
  const document_ = file?.mimeType === DOCUMENT || file?.mimeType === WORD;
  return (
    <Shell
      place="drive"
      title={file?.name ?? t.drive.title}
      heading={
        <div class="document-heading">
          <a class="tool" href="/drive" aria-label={t.drive.title} title={t.drive.title}>
            <Icon name="back" />
          </a>
          <h1>{file?.name ?? t.drive.title}</h1>
        </div>
      }
    >
      <div class="document">
        {error && (
          <p class="alert" role="alert">
            {error}
          </p>
        )}
        {file && (
          <div class="page-bar">
            {document_ ? (
              <>
                <a class="button" href={`${download}?as=docx`}>
                  <Icon name="download" size={18} />
                  {t.drive.downloadDocx}
                </a>
                <a class="button" href={`${download}?as=pdf`}>
                  <Icon name="download" size={18} />
                  {t.drive.downloadPdf}
                </a>
              </>
            ) : (
              <a class="button" href={download}>
                <Icon name="download" size={18} />
                {t.drive.download}
              </a>
            )}
            <button
              type="button"
              class="button"
              onClick={() =>
                void attempt(() => postJson(`/api/drive/files/${id}/${file.trashed ? 'restore' : 'trash'}`, {})).then(
                  reload,
                )
              }
            >
              <Icon name={file.trashed ? 'restore' : 'trash'} size={18} />
              {file.trashed ? t.drive.restore : t.drive.moveToTrash}
            </button>
            {document_ && <span class="soft wide-only">{t.drive.readOnly}</span>}
          </div>
        )}
        {file?.trashed && (
          <p class="alert" role="status">
            {t.drive.inTrash}
          </p>
        )}
        {file && <Preview file={file} isDocument={document_} download={download} />}
      </div>
    </Shell>
  );
}

function Preview({ file, isDocument, download }: { file: FileView; isDocument: boolean; download: string }) {
  if (isDocument) return <DocxPreview src={`${download}?as=docx`} changedAt={file.changedAt} />;
  if (file.mimeType.startsWith('image/')) return <img class="picture" src={download} alt={file.name} />;
  if (file.mimeType === 'application/pdf' || file.mimeType.startsWith('text/'))
    return <iframe class="file-frame" src={`${download}?inline=1`} title={file.name} sandbox="" />;
  return <p class="soft">{t.drive.noPreview}</p>;
}

function DocxPreview({ src, changedAt }: { src: string; changedAt: number }) {
  const place = useRef<HTMLDivElement>(null);
  const [error, setError] = useState<string>();
  useEffect(() => {
    let current = true;
    /** A sheet of paper is wider than a phone. */
    const fitToWidth = () => {
      const wrapper = place.current?.querySelector<HTMLElement>('.docx-wrapper');
      const paper = wrapper?.querySelector('section');
      if (!place.current || !wrapper || !paper) return;
      wrapper.style.zoom = '1';
      wrapper.style.zoom = String(Math.min(1, (place.current.clientWidth - 24) / paper.offsetWidth));
    };
    window.addEventListener('resize', fitToWidth);
    const draw = async () => {
      const [{ renderAsync }, response] = await Promise.all([import('docx-preview'), fetch(`${src}&v=${changedAt}`)]);
      if (!response.ok) throw new Error(((await response.json()) as { message: string }).message);
      const content = await response.blob();
      if (current && place.current)
        await renderAsync(content, place.current, undefined, {
          inWrapper: true,
          ignoreLastRenderedPageBreak: true,
          renderHeaders: true,
          renderFooters: true,
        });
      fitToWidth();
    };
    draw().catch((failure: unknown) => setError(failure instanceof Error ? failure.message : String(failure)));
    return () => {
      current = false;
      window.removeEventListener('resize', fitToWidth);
    };
  }, [src, changedAt]);
  return (
    <>
      {error && (
        <p class="alert" role="alert">
          {error}
        </p>
      )}
      <article ref={place} class="docx-place" aria-label={t.drive.kinds[DOCUMENT]} />
    </>
  );
}
