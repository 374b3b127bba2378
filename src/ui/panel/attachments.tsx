import { Button } from 'antd';
import { useEffect, useMemo, useRef } from 'react';
import type { AttachmentWork, WorkTrouble } from '../../model/attachment-work.ts';
import type { Report } from '../../model/report.ts';
import { CHIP_WORDS } from '../../report/attachment-lines.ts';
import { isDisclosure } from '../../report/tally.ts';
import { Icon } from '../icons.tsx';
import { useWords, type WordKey } from '../words.ts';
import { useAnnounce } from './announce.tsx';
import { FileLine } from './attachment-file.tsx';
import { type DocumentRow, documentRows } from './attachment-rows.ts';
import { useShell, useWork } from './shell.ts';
import { TeachButton } from './teach-card.tsx';
import { useVersionsDoor } from './versions-door.ts';

const TROUBLE: Readonly<Record<WorkTrouble, WordKey>> = {
  left: 'attachments.left',
  unreadable: 'attachments.unreadable',
  broken: 'attachments.broken',
};

/** The files of the page: one click opens them all and tells what each is, and whether the versions agree. */
export const Attachments = ({ report }: { readonly report: Report }) => {
  const words = useWords();
  const work = useWork();
  const rows = useMemo(() => documentRows(report, work), [report, work]);
  useDone(report, work);
  const count = rows.reduce((sum, { files }) => sum + files.length, 0);
  if (count === 0 && !isDisclosure(report)) return null;
  return (
    <section className="attachments" aria-labelledby="attachments-heading">
      <div className="heading">
        <h2 id="attachments-heading">{count === 0 ? words('attachments.headingNone') : words('attachments.heading', count)}</h2>
        <TeachButton field="attachments" called={words('attachments.headingNone')} reading={report.facts.attachments} />
        {count > 0 && <Actions report={report} work={work} />}
      </div>
      {work?.trouble !== undefined && (
        <p className="trouble" role="alert">
          {words(TROUBLE[work.trouble])}
        </p>
      )}
      {count === 0 && <p className="quiet">{words('attachments.none')}</p>}
      {count > 0 && report.attachments === undefined && work === null && <p className="quiet">{words('attachments.about')}</p>}
      <ul>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names and addresses may repeat
          <Document key={index} row={row} />
        ))}
      </ul>
    </section>
  );
};

const Actions = ({ report, work }: { readonly report: Report; readonly work: AttachmentWork | null }) => {
  const words = useWords();
  const { attachments } = useShell();
  if (work !== null && work.trouble === undefined) {
    const done = work.files.filter(({ step }) => step.kind === 'done').length;
    return (
      <span className="working">
        <span role="status">{work.comparing ? words('attachments.comparing') : words('attachments.working', done, work.files.length)}</span>
        <Button size="small" onClick={() => attachments.cancel(null)} disabled={work.comparing}>
          {words('attachments.cancelAll')}
        </Button>
      </span>
    );
  }
  const isFirst = report.attachments === undefined;
  return (
    <Button size="small" type={isFirst ? 'primary' : 'default'} onClick={() => attachments.check()}>
      {words(isFirst ? 'attachments.check' : 'attachments.again')}
    </Button>
  );
};

const Document = ({ row }: { readonly row: DocumentRow }) => (
  <li className="attachment">
    <p className="name">
      <span>{row.name}</span>
      <Agreement row={row} />
    </p>
    <ul>
      {row.files.map((file, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: names and addresses may repeat
        <FileLine key={index} file={file} />
      ))}
    </ul>
  </li>
);

/** Whether the versions of a document say the same; where not, a way to look at it. */
const Agreement = ({ row: { name, files, agreement, differences } }: { readonly row: DocumentRow }) => {
  const words = useWords();
  const open = useVersionsDoor();
  if (agreement !== null) {
    return (
      <span className="chip" data-tone="pass">
        <Icon name="check" />
        {CHIP_WORDS[agreement]}
      </span>
    );
  }
  if (differences === null) return null;
  const text = differences === 0 ? words('attachments.unrelated') : words('attachments.differences', differences);
  const spoken = differences === 0 ? `${name} ${text}` : words('attachments.differencesOf', name, differences);
  return (
    <button type="button" className="chip" data-tone="fail" aria-label={spoken} onClick={() => open(files.map(({ href }) => href))}>
      <Icon name="unequal" />
      {text}
    </button>
  );
};

/** Says when a check is over, for those who look elsewhere meanwhile. */
const useDone = (report: Report, work: AttachmentWork | null): void => {
  const words = useWords();
  const announce = useAnnounce();
  const before = useRef(work);
  useEffect(() => {
    const isOver = before.current !== null && before.current.trouble === undefined && work === null;
    before.current = work;
    if (!isOver || report.attachments === undefined) return;
    const fine = report.attachments.filter(({ verdict }) => verdict === 'fine').length;
    const rest = report.attachments.length - fine;
    announce(rest === 0 ? words('attachments.doneFine', fine) : words('attachments.done', fine, rest));
  }, [report, work, words, announce]);
};
