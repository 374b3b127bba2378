import type { LearnedFiles } from '../../teaching/learn-files.ts';
import { useWords } from '../words.ts';

const MOST = 8;

/** What a lesson about attachments changes on this page: the links it speaks of, and how many attachments are read. */
export const TaughtFiles = ({
  learned: { lesson, files, about, before },
  called,
}: {
  readonly learned: LearnedFiles;
  readonly called: string;
}) => {
  const words = useWords();
  const count = files.value?.length ?? 0;
  return (
    <>
      <dt>{words('teach.reads')}</dt>
      <dd className="read">{count === 0 ? words('teach.readsNothing', called) : words('teach.files', count, before)}</dd>
      {about.length > 0 && (
        <>
          <dt>{words(lesson.relation === 'box' ? 'teach.inBox' : 'teach.noLonger', about.length)}</dt>
          <dd>
            <ul>
              {about.slice(0, MOST).map(({ name }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat
                <li key={index}>{name}</li>
              ))}
              {about.length > MOST && <li className="quiet">{words('teach.more', about.length - MOST)}</li>}
            </ul>
          </dd>
        </>
      )}
    </>
  );
};
