import { Button } from 'antd';
import type { Failure } from '../../model/failure.ts';
import { useWords } from '../words.ts';

interface TemplateFaultsProps {
  readonly faults: readonly Failure[];
  readonly close: () => void;
}

/** All that is wrong with a template, to be read beside the open template. */
export const TemplateFaults = ({ faults, close }: TemplateFaultsProps) => {
  const words = useWords();
  return (
    <div role="alert" className="template-faults">
      <strong>{words('export.templateFaults', String(faults.length))}</strong>
      <ul>
        {faults.map(({ message, advice }) => (
          <li key={message}>
            {message}
            {advice}
          </li>
        ))}
      </ul>
      <Button size="small" onClick={close}>
        {words('export.templateClose')}
      </Button>
    </div>
  );
};
