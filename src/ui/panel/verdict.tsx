import type { Report } from '../../model/report.ts';
import { isDisclosure, tally } from '../../report/tally.ts';
import { useWords } from '../words.ts';
import { PAGE_TYPES } from './report-bar.tsx';

/** Title of the page, and in one sentence what came of it. */
export const Verdict = ({ report }: { readonly report: Report }) => {
  const words = useWords();
  const { missing, wrong, review, passed } = tally(report);
  const tone = missing + wrong > 0 ? 'fail' : review > 0 ? 'review' : 'pass';
  const parts = [
    missing > 0 ? { tone: 'fail', text: words('verdict.missing', missing) } : null,
    wrong > 0 ? { tone: 'fail', text: words('verdict.wrong', wrong) } : null,
    review > 0 ? { tone: 'review', text: words('verdict.review', review) } : null,
    missing + wrong + review === 0 ? { tone: 'pass', text: words('verdict.fine') } : null,
    passed > 0 ? { tone: 'plain', text: words('verdict.passed', passed) } : null,
  ].filter((part) => part !== null);
  return (
    <section className="verdict">
      <h1 title={report.page.title}>{report.page.title}</h1>
      <p className="sum" data-tone={tone}>
        <span className="dot" aria-hidden="true" />
        {parts.map((part) => (
          <span key={part.text} className={part.tone}>
            {part.text}
          </span>
        ))}
      </p>
      {!isDisclosure(report) && <p className="quiet">{words('verdict.noDisclosure', words(PAGE_TYPES[report.pageType]))}</p>}
      {report.page.truncated && <p className="quiet">{words('verdict.truncated')}</p>}
    </section>
  );
};
