import { Button, Input } from 'antd';
import { type DragEvent, useRef, useState } from 'react';
import { useWords } from '../../words.ts';

interface DropProps {
  readonly takeFile: (file: File) => void;
  readonly takeText: (text: string) => void;
}

/** Where an assessor's list is dropped, chosen or pasted. */
export const DropBox = ({ takeFile, takeText }: DropProps) => {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) takeFile(file);
  };
  return (
    <div className="pane stack">
      <section
        className="drop"
        data-over={over}
        aria-label={words('wb.feedback.drop')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <h2>{words('wb.feedback.drop')}</h2>
        <p className="quiet">{words('wb.feedback.about')}</p>
        <p className="actions">
          <Button type="primary" onClick={() => input.current?.click()}>
            {words('wb.start.choose')}
          </Button>
        </p>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xls,.csv,.docx,.txt"
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) takeFile(file);
            target.value = '';
          }}
        />
      </section>
      <section className="stack">
        <h2>{words('wb.feedback.paste')}</h2>
        <Input.TextArea
          rows={8}
          aria-label={words('wb.feedback.paste')}
          placeholder={words('wb.feedback.pasteHint')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <p className="actions">
          <Button disabled={text.trim() === ''} onClick={() => takeText(text)}>
            {words('wb.feedback.read')}
          </Button>
        </p>
      </section>
    </div>
  );
};
