import { useEffect, useRef, useState } from 'react';
import { useWords } from '../words.ts';
import { useWorkbench } from './shell.ts';

interface ShotProps {
  /** Key of the stored picture. */
  readonly id: string;
  readonly words: string;
  /** Where in its height it is looked at first, as a share. */
  readonly from: number;
}

/** Pixels that are left above what is looked at. */
const ABOVE = 80;

/** A stored picture, at the place that matters; a click shows it as large as it is. */
export const Shot = ({ id, words: alt, from }: ShotProps) => {
  const words = useWords();
  const address = useAddress(id);
  const [isLarge, setLarge] = useState(false);
  const box = useRef<HTMLButtonElement>(null);
  const look = (): void => {
    const image = box.current?.querySelector('img');
    if (image) box.current?.scrollTo({ top: image.height * from - ABOVE });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size is another place to scroll to
  useEffect(look, [isLarge]);
  if (address === undefined) return null;
  if (address === null) return <p className="quiet">{words('wb.ledger.pictureGone')}</p>;
  return (
    <button
      ref={box}
      type="button"
      className="shot"
      data-large={isLarge}
      title={words(isLarge ? 'wb.ledger.smaller' : 'wb.ledger.larger')}
      onClick={() => setLarge(!isLarge)}
    >
      <img src={address} alt={alt} onLoad={look} />
    </button>
  );
};

/** Undefined while it is looked for, null where it was removed. */
const useAddress = (id: string): string | null | undefined => {
  const { ledger } = useWorkbench();
  const [address, setAddress] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    void ledger.picture(id).then((found) => wanted && setAddress(found));
    return () => {
      wanted = false;
    };
  }, [ledger, id]);
  return address;
};
