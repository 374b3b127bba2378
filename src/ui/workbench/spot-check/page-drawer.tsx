import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { pictureWords } from '../../../ledger/picture-evidence.ts';
import type { PagePicture } from '../../../model/page-picture.ts';
import type { RunPage } from '../../../model/run.ts';
import type { RunRow } from '../../../model/run-row.ts';
import { webAddress } from '../../../report/render/rows.ts';
import { weightOf } from '../../../report/words.ts';
import { useWords } from '../../words.ts';
import { Drawer } from '../drawer.tsx';
import { FindingDetails } from '../finding-details.tsx';
import { useWorkbench } from '../shell.ts';
import { Shot } from '../shot.tsx';
import { clock, columnText, PAGE_STATES } from './run-words.ts';
import { useRecord } from './use-record.ts';

/** One page of a run with all its findings, down to the page's own words. */
export const PageDrawer = ({ row, close }: { readonly row: RunRow; readonly close: () => void }) => {
  const words = useWords();
  const page = usePage(row);
  const record = useRecord(row.run);
  return (
    <Drawer title={row.title || row.url} close={close}>
      <PageFacts row={row} />
      {page?.failure !== undefined && (
        <p>
          {page.failure.message}
          {page.failure.advice}
        </p>
      )}
      {page?.report?.findings.map((finding, index) => (
        <section key={finding.fingerprint + finding.message}>
          <h3>
            <span className={finding.outcome === 'fail' ? 'red' : 'amber'}>{weightOf(finding)}</span>{' '}
            {page.picture?.kind === 'taken' ? `${index + 1}. ` : ''}
            {finding.title}
          </h3>
          <FindingDetails finding={finding} />
        </section>
      ))}
      {page?.report?.findings.length === 0 && <p>{words('findings.none')}</p>}
      {page?.picture !== undefined && <PictureOf picture={page.picture} />}
      {row.faults.length > 0 && (
        <p className="actions">
          <Button onClick={() => void record([row.url])}>{words('wb.ledger.record')}</Button>
        </p>
      )}
    </Drawer>
  );
};

const PictureOf = ({ picture }: { readonly picture: PagePicture }) => {
  const words = useWords();
  return (
    <figure className="stack">
      <h3>{words('wb.ledger.picture')}</h3>
      {picture.kind === 'taken' && <Shot id={picture.key} words={words('wb.ledger.picture')} from={picture.marks[0]?.from ?? 0} />}
      <figcaption className={picture.kind === 'none' ? 'quiet' : ''}>{pictureWords(picture)}</figcaption>
    </figure>
  );
};

const PageFacts = ({ row }: { readonly row: RunRow }) => {
  const words = useWords();
  const link = webAddress(row.url);
  return (
    <dl className="facts">
      <dt>{words('wb.results.address')}</dt>
      <dd>
        {link === null ? (
          row.url
        ) : (
          <a className="link" href={link} target="_blank" rel="noreferrer">
            {row.url}
          </a>
        )}
      </dd>
      <dt>{words('wb.results.column')}</dt>
      <dd>{columnText(row.column)}</dd>
      <dt>{words('wb.runs.state')}</dt>
      <dd>
        {words(PAGE_STATES[row.state])} {row.finishedAt !== '' && <small>{clock(row.finishedAt)}</small>}
      </dd>
    </dl>
  );
};

const usePage = ({ run, url, finishedAt }: RunRow): RunPage | undefined => {
  const { runs } = useWorkbench();
  const [page, setPage] = useState<RunPage | undefined>(undefined);
  useEffect(() => {
    let wanted = finishedAt !== '';
    setPage(undefined);
    if (wanted) void runs.page(run, url).then((found) => wanted && setPage(found));
    return () => {
      wanted = false;
    };
  }, [runs, run, url, finishedAt]);
  return page;
};
