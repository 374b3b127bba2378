import { Button, Dropdown } from 'antd';
import type { Report } from '../../model/report.ts';
import type { ExportFormat } from '../../report/render/formats.ts';
import { Icon } from '../icons.tsx';
import { useWords } from '../words.ts';
import { useAnnounce } from './announce.tsx';
import { useCopy } from './copy.ts';
import { handOverOf, preview, saveAs, textOf } from './export.ts';
import { useShell } from './shell.ts';
import { SpotCheckButton } from './spot-check-button.tsx';
import { TemplateFaults } from './template-faults.tsx';
import { useRecord } from './use-record.ts';
import { useTemplate } from './use-template.ts';

/** The foot of the panel: the list that is handed over. */
export const HandOver = ({ report }: { readonly report: Report }) => {
  const words = useWords();
  const announce = useAnnounce();
  const copy = useCopy();
  const { workbench } = useShell();
  const fail = (error: unknown): void => announce(words('export.failed', error instanceof Error ? error.message : String(error)));
  const save = (format: ExportFormat): void => {
    saveAs(report, format).then((name) => announce(words('export.saved', name)), fail);
  };
  const record = useRecord(report);
  const file = async (): Promise<void> => {
    if (await record()) workbench.open(`ledger?page=${encodeURIComponent(report.page.url)}&file=1`);
  };
  const { faults, forget, fill } = useTemplate(() => handOverOf(report));
  const items = [
    { key: 'text', label: words('export.text'), onClick: () => void textOf(report).then(copy, fail) },
    { key: 'xlsx', label: words('export.xlsx'), onClick: () => save('xlsx') },
    { key: 'docx', label: words('export.docx'), onClick: () => save('docx') },
    { key: 'notice', label: words('export.notice'), onClick: () => save('notice') },
    { key: 'template', label: words('export.template'), onClick: () => void fill().catch(fail) },
    { key: 'preview', label: words('export.preview'), onClick: () => void handOverOf(report).then(preview).catch(fail) },
    { key: 'html', label: words('export.html'), onClick: () => save('html') },
    { key: 'markdown', label: words('export.markdown'), onClick: () => save('markdown') },
    { key: 'csv', label: words('export.csv'), onClick: () => save('csv') },
    { key: 'json', label: words('export.json'), onClick: () => save('json') },
    { type: 'divider' as const },
    { key: 'file', label: words('card.file'), onClick: () => void file() },
  ];
  return (
    <footer className="foot">
      {faults.length > 0 && <TemplateFaults faults={faults} close={forget} />}
      <Button type="primary" size="large" className="export" onClick={() => save('xlsx')}>
        {words('export.main')}
      </Button>
      <Dropdown menu={{ items }} trigger={['click']} placement="topRight">
        <Button type="primary" size="large" aria-label={words('export.more')} title={words('export.more')} icon={<Icon name="down" />} />
      </Dropdown>
      <SpotCheckButton report={report} />
    </footer>
  );
};
