// A folder of Drive, or the trash.
import type { FileView, FolderView } from '../../server/list-api.ts';
import { dateTime, fileSize } from '../format.ts';
import { useLoaded } from '../loaded.ts';
import { postJson } from '../server.ts';
import { attempt } from '../shell/ask.tsx';
import { Empty } from '../shell/empty.tsx';
import { Icon, type IconName } from '../shell/icon.tsx';
import { MenuButton, type MenuLine } from '../shell/menu.tsx';
import { Shell, useHere } from '../shell/shell.tsx';
import { t } from '../text.ts';

const icons: Readonly<Record<string, IconName>> = {
  'application/vnd.google-apps.folder': 'drive',
  'application/vnd.google-apps.document': 'document',
  'application/vnd.google-apps.spreadsheet': 'workbook',
  'application/vnd.google-apps.form': 'forms',
};

export function DrivePage({ folder }: { folder: string }) {
  const { value, error, reload } = useLoaded<FolderView>(
    `/api/drive/folders/${folder}`,
    (news) => news.type === 'changed' && /drive|forms|spreadsheets/.test(news.what),
  );
  const { value: here } = useHere();
  const trash = folder === 'trash';
  const act = (file: FileView, what: 'trash' | 'restore') => () => {
    void attempt(() => postJson(`/api/drive/files/${file.id}/${what}`, {})).then(reload);
  };
  const linesOf = (file: FileView): MenuLine[] => [
    { kind: 'item', label: t.drive.open, act: () => window.location.assign(file.href) },
    ...downloads(file).map(
      (one): MenuLine => ({ kind: 'item', label: one.label, act: () => window.location.assign(one.href) }),
    ),
    { kind: 'separator' },
    file.trashed
      ? { kind: 'item', label: t.drive.restore, act: act(file, 'restore') }
      : { kind: 'item', label: t.drive.moveToTrash, act: act(file, 'trash') },
  ];
  return (
    <Shell place="drive" title={t.drive.title}>
      <div class="page">
        <div class="page-bar">
          <nav class="crumbs" aria-label={t.drive.path}>
            {trash ? (
              <>
                <a href="/drive">{t.drive.root}</a>
                <Icon name="right" size={16} />
                <span aria-current="page">{t.drive.trash}</span>
              </>
            ) : (
              value?.path.map((step, index, all) => (
                <span key={step.id} class="crumb">
                  {index > 0 && <Icon name="right" size={16} />}
                  {index === all.length - 1 ? (
                    <span aria-current="page">{step.name}</span>
                  ) : (
                    <a href={index === 0 ? '/drive' : `/drive/folders/${step.id}`}>{step.name}</a>
                  )}
                </span>
              ))
            )}
          </nav>
          {!trash && (
            <a class="button" href="/drive/trash">
              <Icon name="trash" size={18} />
              {t.drive.trash}
            </a>
          )}
        </div>
        {error && (
          <p class="alert" role="alert">
            {error}
          </p>
        )}
        {value && value.files.length === 0 && (
          <Empty
            icon={trash ? 'trash' : 'drive'}
            title={trash ? t.drive.emptyTrash : t.drive.empty}
            {...(trash ? {} : { hint: t.drive.emptyHint })}
          />
        )}
        {value && value.files.length > 0 && (
          <table class="list">
            <thead>
              <tr>
                <th scope="col">{t.drive.name}</th>
                <th scope="col" class="wide-only">
                  {t.drive.changed}
                </th>
                <th scope="col" class="wide-only number">
                  {t.drive.size}
                </th>
                <th scope="col">
                  <span class="hidden-text">{t.executions.details}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {value.files.map((file) => (
                <tr key={file.id}>
                  <td>
                    <a class="file-name" href={file.href}>
                      <Icon name={icons[file.mimeType] ?? 'file'} />
                      <span>{file.name}</span>
                    </a>
                    <span class="narrow-only soft">{here && dateTime(file.changedAt, here.timeZone)}</span>
                  </td>
                  <td class="wide-only soft">{here && dateTime(file.changedAt, here.timeZone)}</td>
                  <td class="wide-only soft number">{file.size === null ? '—' : fileSize(file.size)}</td>
                  <td class="end">
                    <MenuButton
                      label={`${t.executions.details}: ${file.name}`}
                      class="tool"
                      lines={() => linesOf(file)}
                    >
                      <Icon name="more" size={18} />
                    </MenuButton>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Shell>
  );
}

function downloads(file: FileView): { label: string; href: string }[] {
  const base = `/api/drive/files/${file.id}/download`;
  if (file.mimeType === 'application/vnd.google-apps.document')
    return [
      { label: t.drive.downloadDocx, href: `${base}?as=docx` },
      { label: t.drive.downloadPdf, href: `${base}?as=pdf` },
    ];
  if (file.mimeType.startsWith('application/vnd.google-apps.')) return [];
  return [{ label: t.drive.download, href: base }];
}
