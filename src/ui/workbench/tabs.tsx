import { useWords, type WordKey } from '../words.ts';

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly (readonly [id: T, word: WordKey, count?: number])[];
  readonly chosen: T;
  readonly choose: (id: T) => void;
}

/** Views of one thing beside each other. */
export const Tabs = <T extends string>({ label, tabs, chosen, choose }: TabsProps<T>) => {
  const words = useWords();
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(([id, word, count]) => (
        <button key={id} type="button" aria-current={id === chosen ? 'true' : undefined} onClick={() => choose(id)}>
          {words(word)}
          {count !== undefined && <small>{count.toLocaleString('zh-CN')}</small>}
        </button>
      ))}
    </nav>
  );
};
