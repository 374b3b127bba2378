import { Checkbox, InputNumber } from 'antd';
import { useWords } from '../../words.ts';

/** How gently and how deeply a run reads. */
export interface Pace {
  /** Milliseconds between two requests to one host. */
  readonly delay: number;
  readonly attachments: boolean;
}

/** How gently and how deeply a run shall read. */
export const Politeness = ({ pace, change }: { readonly pace: Pace; readonly change: (pace: Pace) => void }) => {
  const words = useWords();
  return (
    <div className="row">
      <span>
        {words('wb.pace.delay')}{' '}
        <InputNumber
          aria-label={words('wb.pace.delay')}
          size="small"
          min={0}
          max={60}
          step={0.5}
          value={pace.delay / 1000}
          onChange={(seconds) => change({ ...pace, delay: Math.round((seconds ?? 0) * 1000) })}
        />{' '}
        {words('wb.pace.seconds')}
      </span>
      <Checkbox checked={pace.attachments} onChange={({ target }) => change({ ...pace, attachments: target.checked })}>
        {words('wb.pace.attachments')}
      </Checkbox>
    </div>
  );
};
