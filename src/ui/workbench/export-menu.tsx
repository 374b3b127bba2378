import { Button, Dropdown, Modal } from 'antd';
import { useEffect } from 'react';
import type { HandOver } from '../../model/hand-over.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Run } from '../../model/run.ts';
import type { Task } from '../../model/task.ts';
import { handOverOfLedger, startHandOver } from '../../report/hand-over.ts';
import { EXPORTS, type ExportFormat } from '../../report/render/formats.ts';
import type { WrittenFile } from '../../report/render/write-run.ts';
import { withSiteFindings } from '../../report/site-items.ts';
import { useAnnounce } from '../panel/announce.tsx';
import { download, show } from '../panel/export.ts';
import { TemplateFaults } from '../panel/template-faults.tsx';
import { useTemplate } from '../panel/use-template.ts';
import { useWords, type WordKey } from '../words.ts';
import { shownPictures } from './ledger/shown-pictures.ts';
import { useWorkbench } from './shell.ts';
import { Working } from './states.tsx';
import { surveyRun } from './survey-run.ts';
import { useTask } from './use-task.ts';

const FORMATS: readonly (readonly [format: ExportFormat, word: WordKey])[] = [
  ['xlsx', 'export.xlsx'],
  ['docx', 'wb.export.docx'],
  ['notice', 'wb.export.notice'],
  ['html', 'wb.export.html'],
  ['csv', 'export.csv'],
  ['json', 'export.json'],
];

/** Files of a spot-check. */
export const ExportRun = ({ run }: { readonly run: Run }) => {
  const shell = useWorkbench();
  const site = async (signal?: AbortSignal) => (await surveyRun(run, shell, signal)).surveyed.findings;
  const gather = async (): Promise<HandOver> => {
    const handOver = startHandOver(run, () => undefined);
    await shell.runs.eachPage(run.id, handOver.add);
    return withSiteFindings(handOver.done(), await site());
  };
  return <ExportMenu gather={gather} write={async (format, task) => shell.runs.write(run.id, format, await site(task.signal), task)} />;
};

/** Files of lines of the ledger. */
export const ExportLedger = ({ entries }: { readonly entries: readonly LedgerEntry[] }) => {
  const { ledger } = useWorkbench();
  const gather = async (): Promise<HandOver> => handOverOfLedger(entries, await shownPictures(entries, ledger));
  return <ExportMenu gather={gather} write={async (format) => written(await gather(), format)} disabled={entries.length === 0} />;
};

interface ExportMenuProps {
  /** What a template is filled with. */
  readonly gather: () => Promise<HandOver>;
  readonly write: (format: ExportFormat, task: Task) => Promise<WrittenFile>;
  readonly disabled?: boolean;
}

const ExportMenu = ({ gather, write, disabled = false }: ExportMenuProps) => {
  const words = useWords();
  const announce = useAnnounce();
  const { state, begin, stop } = useTask();
  const { faults, forget, fill } = useTemplate(gather);
  useEffect(() => {
    if (state.kind === 'failed') announce(words('export.failed', state.detail));
  }, [state, announce, words]);
  const save = async (format: ExportFormat, task: Task): Promise<void> => {
    const { name, file } = await write(format, task);
    download(file, name);
    announce(words('export.saved', name));
  };
  const items = [
    { key: 'preview', label: words('export.preview'), onClick: () => void begin(async (task) => show((await write('html', task)).file)) },
    ...FORMATS.map(([key, word]) => ({ key, label: words(word), onClick: () => void begin((task) => save(key, task)) })),
    { key: 'template', label: words('export.template'), onClick: () => void begin(fill) },
  ];
  return (
    <>
      <Working sentence={words('wb.export.working')} state={state} stop={stop} />
      <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight" disabled={disabled}>
        <Button loading={state.kind === 'busy'}>{words('wb.export.main')}</Button>
      </Dropdown>
      <Modal open={faults.length > 0} footer={null} onCancel={forget}>
        <TemplateFaults faults={faults} close={forget} />
      </Modal>
    </>
  );
};

const written = async (handOver: HandOver, format: ExportFormat): Promise<WrittenFile> => {
  const [{ writeExport }, { exportName }, { ruleBook }, { rules }] = await Promise.all([
    import('../../report/render/write-export.ts'),
    import('../../report/render/file-name.ts'),
    import('../../report/basis-text.ts'),
    import('../../rules/all.ts'),
  ]);
  const { extension, type, what } = EXPORTS[format];
  return {
    name: exportName(handOver, extension, what),
    file: new Blob([await writeExport(handOver, format, ruleBook(rules))], { type }),
  };
};
