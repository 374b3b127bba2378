import { Button, Input } from 'antd';
import { useState } from 'react';
import { useWords } from '../../words.ts';

interface DraftCardProps {
  readonly title: string;
  /** Exactly what will be sent or filled in. */
  readonly preview: string;
  /** Findings that did not fit. */
  readonly left: number;
  readonly submit?: () => void;
  readonly open?: () => void;
  /** Keeps the address that the platform gave, where a person filed by form. */
  readonly keep?: (address: string) => void;
}

/** One issue before it is filed. */
export const DraftCard = ({ title, preview, left, submit, open, keep }: DraftCardProps) => {
  const words = useWords();
  const [address, setAddress] = useState('');
  return (
    <section className="stack card">
      <h3>{title}</h3>
      {left > 0 && <p className="quiet">{words('wb.filing.left', left)}</p>}
      <details>
        <summary>{words('wb.filing.preview')}</summary>
        <pre className="preview">{preview}</pre>
      </details>
      <p className="actions">
        {submit !== undefined && <Button onClick={submit}>{words('wb.filing.submit')}</Button>}
        {open !== undefined && <Button onClick={open}>{words('wb.filing.openForm')}</Button>}
      </p>
      {keep !== undefined && (
        <div className="row">
          <Input
            size="small"
            aria-label={words('wb.filing.given')}
            placeholder={words('wb.filing.given')}
            value={address}
            onChange={({ target }) => setAddress(target.value)}
          />
          <Button size="small" disabled={!/^https?:\/\/\S+$/u.test(address.trim())} onClick={() => keep(address.trim())}>
            {words('wb.filing.keepGiven')}
          </Button>
        </div>
      )}
    </section>
  );
};
