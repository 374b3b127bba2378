import { defineFact } from '../audit/fact.ts';

/** Name of the site as the page gives it (`SiteName`), else the host; may be empty. */
export const siteName = defineFact<string>('siteName', ({ snapshot }) => {
  const named = snapshot.metas.find((meta) => meta.name.toLowerCase() === 'sitename')?.content.trim();
  if (named) return named;
  try {
    return new URL(snapshot.url).host;
  } catch {
    return '';
  }
});
