import { InputNumber, Segmented } from 'antd';
import type { Sampling } from '../../../model/run.ts';
import { useWords } from '../../words.ts';

interface SamplingProps {
  readonly sampling: Sampling;
  readonly change: (sampling: Sampling) => void;
}

/** Which pages of each column are read. The seed is shown, so that anyone can draw the same ones again. */
export const SamplingFields = ({ sampling, change }: SamplingProps) => {
  const words = useWords();
  const number = (key: 'newest' | 'random' | 'seed' | 'deepen', label: string, most: number) => (
    <span>
      {label}{' '}
      <InputNumber
        aria-label={label}
        size="small"
        min={0}
        max={most}
        precision={0}
        value={sampling[key]}
        onChange={(value) => change({ ...sampling, [key]: value ?? 0 })}
      />
    </span>
  );
  return (
    <div className="stack">
      <div>
        <Segmented<Sampling['kind']>
          size="small"
          value={sampling.kind}
          options={[
            { value: 'sample', label: words('wb.sampling.sample') },
            { value: 'all', label: words('wb.sampling.all') },
          ]}
          onChange={(kind) => change({ ...sampling, kind })}
        />
      </div>
      {sampling.kind === 'sample' && (
        <div className="row">
          {number('newest', words('wb.sampling.newest'), 1000)}
          {number('random', words('wb.sampling.random'), 1000)}
          {number('seed', words('wb.sampling.seed'), 4_294_967_295)}
          {number('deepen', words('wb.sampling.deepen'), 1000)}
        </div>
      )}
    </div>
  );
};
