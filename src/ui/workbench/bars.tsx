/** One bar: what it counts, the part that is certain, and the part a person must look at. */
interface Bar {
  readonly id: string;
  readonly name: string;
  readonly fails: number;
  readonly reviews: number;
}

interface BarsProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** How many the list shows at most. */
  readonly most?: number;
  readonly choose?: (id: string) => void;
}

/** Numbers to look at rather than read; each can be clicked down to what it counts. */
export const Bars = ({ label, bars, most = 10, choose }: BarsProps) => {
  const shown = bars.slice(0, most);
  const longest = Math.max(1, ...shown.map(({ fails, reviews }) => fails + reviews));
  return (
    <ul className="bars" aria-label={label}>
      {shown.map(({ id, name, fails, reviews }) => (
        <li key={id}>
          <button type="button" disabled={choose === undefined} onClick={() => choose?.(id)} title={name}>
            <span className="bar-name">{name}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect className="bar-fail" x="0" y="1" height="8" width={(fails / longest) * 100} />
              <rect className="bar-review" x={(fails / longest) * 100} y="1" height="8" width={(reviews / longest) * 100} />
            </svg>
            <span className="bar-count">
              {fails.toLocaleString('zh-CN')}
              {reviews > 0 && <small>＋{reviews.toLocaleString('zh-CN')}</small>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
