import { Button } from 'antd';
import type { Report } from '../../model/report.ts';
import { useWords } from '../words.ts';
import { useShell } from './shell.ts';

/** Leads to a spot-check of the column that this page stands in. */
export const SpotCheckButton = ({ report }: { readonly report: Report }) => {
  const words = useWords();
  const { workbench } = useShell();
  return (
    <Button
      size="large"
      style={{ marginInlineStart: 8 }}
      onClick={() => workbench.open(`spot-check/new?url=${encodeURIComponent(columnAddress(report))}`)}
    >
      {words('workbench.spotCheck')}
    </Button>
  );
};

/** A list is its own column; of any other page the folder it lies in is the likeliest place to begin, which the person may correct. */
const columnAddress = ({ page, pageType }: Report): string => {
  if (pageType === 'list' || pageType === 'home') return page.url;
  return URL.parse('.', page.url)?.href ?? page.url;
};
