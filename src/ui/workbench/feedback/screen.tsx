import { useState } from 'react';
import { recogniseColumns } from '../../../ledger/feedback-columns.ts';
import { type FeedbackTable, tablesOfDocument, tablesOfText } from '../../../ledger/feedback-table.ts';
import { isFailure } from '../../../model/failure.ts';
import { useWords } from '../../words.ts';
import { Head } from '../head.tsx';
import { readFile } from '../read-file.ts';
import { Trouble } from '../states.tsx';
import { DropBox } from './drop-box.tsx';
import { ReadList, type TakenList } from './read-list.tsx';
import { nothingRead } from './words.ts';

/** An assessor's list on its way into the ledger. */
const FeedbackScreen = () => {
  const words = useWords();
  const [taken, setTaken] = useState<TakenList | null>(null);
  const [trouble, setTrouble] = useState<ReturnType<typeof nothingRead> | null>(null);
  const take = (name: string, tables: readonly FeedbackTable[]): void => {
    const [table] = [...tables].sort((one, other) => other.rows.length - one.rows.length);
    setTrouble(table === undefined ? nothingRead() : null);
    setTaken(table === undefined ? null : { name, tables, table, layout: recogniseColumns(table) });
  };
  const takeFile = async (file: File): Promise<void> => {
    const read = await readFile(file);
    if (isFailure(read)) setTrouble(read);
    else take(file.name, tablesOfDocument(read));
  };
  return (
    <>
      <Head title={words('wb.rail.feedback')} {...(taken === null ? {} : { back: () => setTaken(null), note: taken.name })} />
      <Trouble failure={trouble} />
      {taken === null ? (
        <DropBox takeFile={(file) => void takeFile(file)} takeText={(text) => take(words('wb.feedback.pasted'), tablesOfText(text))} />
      ) : (
        <ReadList taken={taken} change={setTaken} />
      )}
    </>
  );
};

export default FeedbackScreen;
