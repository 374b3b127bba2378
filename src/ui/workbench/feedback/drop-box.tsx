import { Button, Input } from 'antd';
import { type DragEvent, useState } from 'react';
import { useWords } from '../../words.ts';
import { FileButton } from '../file-button.tsx';

interface DropProps {
  readonly takeFile: (file: File) => void;
  readonly takeText: (text: string) => void;
}

/** Where an assessor's list is dropped, chosen or pasted. */
export const DropBox = ({ takeFile, takeText }: DropProps) => (
  <div className="pane stack">
    <FileDrop takeFile={takeFile} />
    <PasteBox takeText={takeText} />
  </div>
);

const FileDrop = ({ takeFile }: Pick<DropProps, 'takeFile'>) => {
  const words = useWords();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) takeFile(file);
  };
  return (
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
        <FileButton primary label={words('wb.start.choose')} accept=".xlsx,.xls,.csv,.docx,.txt" take={takeFile} />
      </p>
    </section>
  );
};

const PasteBox = ({ takeText }: Pick<DropProps, 'takeText'>) => {
  const words = useWords();
  const [text, setText] = useState('');
  return (
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
  );
};
