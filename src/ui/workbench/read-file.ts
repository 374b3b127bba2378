import type { DocumentReading } from '../../model/document.ts';
import { type Failure, failure } from '../../model/failure.ts';

/** Largest file that is read, in bytes. */
const LARGEST = 50_000_000;

/** What stands in a file of the person's own: xlsx, CSV, docx or text. */
export const readFile = async (file: File): Promise<DocumentReading | Failure> => {
  if (file.size > LARGEST) return failure('file-large', `文件超过 ${LARGEST / 1_000_000} MB，没有读取。`, '请只保留需要的列再导入。');
  const { readDocument } = await import('../../readers/read-document.ts');
  return readDocument(new Uint8Array(await file.arrayBuffer()), { name: file.name, resources: { loadCMap } });
};

/** Only PDF files ask for character maps, and those are not offered here. */
const loadCMap = async (): Promise<Uint8Array> => new Uint8Array();
