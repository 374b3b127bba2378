import { Checkbox, Tooltip } from 'antd';
import { useState } from 'react';
import { useWords } from '../../words.ts';
import { useWorkbench } from '../shell.ts';

interface PicturesProps {
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
}

/** Whether pictures of whole pages are kept, with a sentence on what that means: ticked only where the browser allows it. */
export const PicturesBox = ({ checked, change }: PicturesProps) => {
  const words = useWords();
  const { isRefused, set } = useLeave(change);
  return (
    <div>
      <Checkbox checked={checked} onChange={({ target }) => void set(target.checked)}>
        {words('wb.pictures.keep')}
      </Checkbox>
      <p className={isRefused ? 'amber' : 'quiet'}>{words(isRefused ? 'wb.pictures.refused' : 'wb.pictures.about')}</p>
    </div>
  );
};

/** The same where there is little room; the sentence comes up beside it. */
export const SmallPicturesBox = ({ checked, change }: PicturesProps) => {
  const words = useWords();
  const { isRefused, set } = useLeave(change);
  return (
    <Tooltip title={words(isRefused ? 'wb.pictures.refused' : 'wb.pictures.aboutRecheck')} trigger={['hover', 'focus']}>
      <Checkbox style={{ alignSelf: 'center' }} checked={checked} onChange={({ target }) => void set(target.checked)}>
        {words('wb.pictures.keep')}
      </Checkbox>
    </Tooltip>
  );
};

/** Asks the browser for leave when the box is ticked; refused, it goes off again. */
const useLeave = (change: (checked: boolean) => void) => {
  const { runs } = useWorkbench();
  const [isRefused, setRefused] = useState(false);
  const set = async (wanted: boolean): Promise<void> => {
    const isAllowed = !wanted || (await runs.allowPictures().catch(() => false));
    setRefused(!isAllowed);
    change(wanted && isAllowed);
  };
  return { isRefused, set };
};
