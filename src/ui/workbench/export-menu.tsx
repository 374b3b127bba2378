import { Button, Dropdown, Modal } from 'antd';
import { useState } from 'react';
import type { HandOver, Picture } from '../../model/hand-over.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Run, RunPage } from '../../model/run.ts';
import { handOverOfLedger, handOverOfRun } from '../../report/hand-over.ts';
import { EXPORTS, type ExportFormat } from '../../report/render/formats.ts';
import { useAnnounce } from '../panel/announce.tsx';
import { download, preview } from '../panel/export.ts';
import { TemplateFaults } from '../panel/template-faults.tsx';
import { useTemplate } from '../panel/use-template.ts';
import { useWords, type WordKey } from '../words.ts';
import { useWorkbench } from './shell.ts';

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
  const { runs } = useWorkbench();
  const gather = async (): Promise<HandOver> => {
    const pages: RunPage[] = [];
    await runs.eachPage(run.id, (page) => pages.push(page));
    return handOverOfRun(run, pages);
  };
  return <ExportMenu gather={gather} />;
};

/** Files of lines of the ledger. */
export const ExportLedger = ({ entries }: { readonly entries: readonly LedgerEntry[] }) => {
  const { ledger } = useWorkbench();
  const gather = async (): Promise<HandOver> => handOverOfLedger(entries, { pictures: await picturesOf(entries, ledger.picture) });
  return <ExportMenu gather={gather} disabled={entries.length === 0} />;
};

/** Most pictures that one file takes along. */
const PICTURES = 200;

const picturesOf = async (
  entries: readonly LedgerEntry[],
  find: (id: string) => Promise<string | null>,
): Promise<Readonly<Record<string, Picture>>> => {
  const keys = entries.flatMap(({ evidence }) => evidence.map(({ picture }) => picture)).filter((key) => key !== '');
  const { pictureOfAddress } = await import('../../report/picture-file.ts');
  const found = await Promise.all(
    [...new Set(keys)].slice(0, PICTURES).map(async (key) => [key, pictureOfAddress((await find(key)) ?? '')] as const),
  );
  return Object.fromEntries(found.flatMap(([key, picture]) => (picture === null ? [] : [[key, picture]])));
};

const ExportMenu = ({ gather, disabled = false }: { readonly gather: () => Promise<HandOver>; readonly disabled?: boolean }) => {
  const words = useWords();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const { faults, forget, fill } = useTemplate(gather);
  const during = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      announce(words('export.failed', error instanceof Error ? error.message : String(error)));
    }
    setBusy(false);
  };
  const save = async (format: ExportFormat): Promise<void> => announce(words('export.saved', await written(await gather(), format)));
  const items = [
    { key: 'preview', label: words('export.preview'), onClick: () => void during(async () => preview(await gather())) },
    ...FORMATS.map(([key, word]) => ({ key, label: words(word), onClick: () => void during(() => save(key)) })),
    { key: 'template', label: words('export.template'), onClick: () => void during(fill) },
  ];
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight" disabled={disabled}>
        <Button loading={busy}>{words('wb.export.main')}</Button>
      </Dropdown>
      <Modal open={faults.length > 0} footer={null} onCancel={forget}>
        <TemplateFaults faults={faults} close={forget} />
      </Modal>
    </>
  );
};

const written = async (handOver: HandOver, format: ExportFormat): Promise<string> => {
  const [{ writeExport }, { exportName }, { ruleBook }, { rules }] = await Promise.all([
    import('../../report/render/write-export.ts'),
    import('../../report/render/file-name.ts'),
    import('../../report/basis-text.ts'),
    import('../../rules/all.ts'),
  ]);
  const { extension, type, what } = EXPORTS[format];
  const name = exportName(handOver, extension, what);
  download(new Blob([await writeExport(handOver, format, ruleBook(rules))], { type }), name);
  return name;
};
