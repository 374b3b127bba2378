import { Input } from 'antd';
import { useWords } from '../words.ts';
import { setFilters, useRoute } from './route.ts';

/** Words that rows are narrowed down to; they stand in the address. */
export const SearchField = () => {
  const words = useWords();
  const { filters } = useRoute();
  return (
    <Input
      className="search"
      allowClear
      aria-label={words('wb.filter.search')}
      placeholder={words('wb.filter.search')}
      value={filters.q ?? ''}
      onChange={({ target }) => setFilters({ q: target.value })}
    />
  );
};
