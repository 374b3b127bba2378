import { useMemo } from 'react';
import type { Report } from '../../model/report.ts';
import { isDisclosure, tally } from '../../report/tally.ts';
import { useWords } from '../words.ts';
import { ProfileLine } from './profile-line.tsx';
import { PAGE_TYPES } from './report-bar.tsx';
import { useLight } from './spotlight.tsx';
import { TeachButton, TeachCard } from './teach-card.tsx';

/** Title of the page, and in one sentence what came of it. */
export const Verdict = ({ report }: { readonly report: Report }) => {
  const words = useWords();
  const { missing, wrong, review, passed, suppressed } = tally(report);
  const tone = missing + wrong > 0 ? 'fail' : review > 0 ? 'review' : 'pass';
  const parts = [
    missing > 0 ? { tone: 'fail', text: words('verdict.missing', missing) } : null,
    wrong > 0 ? { tone: 'fail', text: words('verdict.wrong', wrong) } : null,
    review > 0 ? { tone: 'review', text: words('verdict.review', review) } : null,
    missing + wrong + review === 0 ? { tone: 'pass', text: words('verdict.fine') } : null,
    passed > 0 ? { tone: 'plain', text: words('verdict.passed', passed) } : null,
    suppressed > 0 ? { tone: 'plain', text: words('suppress.group', suppressed) } : null,
  ].filter((part) => part !== null);
  return (
    <section className="verdict">
      <div className="title">
        <Title report={report} />
        <TeachButton field="title" called={words('where.title')} reading={report.facts.title} />
        <TeachCard field="title" called={words('where.title')} reading={report.facts.title} />
      </div>
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
      <ProfileLine report={report} />
    </section>
  );
};

/** The title, two lines of it; a click leads to where it stands. */
const Title = ({ report }: { readonly report: Report }) => {
  const light = useLight();
  const { place, raw } = report.facts.title;
  const text = report.page.title;
  const aim = useMemo(
    () => ({ spots: [{ ...(place === undefined ? {} : { place }), quote: raw ?? text }], tone: 'field' as const, label: '' }),
    [place, raw, text],
  );
  if (place === undefined) {
    return (
      <h1 title={text}>
        <span>{text}</span>
      </h1>
    );
  }
  return (
    <h1 title={text}>
      <button type="button" onClick={() => light.jump(aim)} onPointerEnter={() => light.preview(aim)} onPointerLeave={light.leave}>
        {text}
      </button>
    </h1>
  );
};
