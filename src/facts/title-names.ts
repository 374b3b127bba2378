/** Classes and ids that templates give to titles. */
const NAMED =
  /(?:^|[\s_-])(?:title|tit|biaoti|bt|headline|newstitle|articletitle|xxgk_title|wz_?title|show_?title|arti_?title|article-?title|pages?-?title|ivs_title|art_tit\w*|nr_?tit\w*|content_?title|detail_?title|p_title|wenzhang-title|info-?title|news_?tit\w*|con_?tit\w*|xl_?tit\w*|main-?title|doc-?title|[a-z]+title)(?:$|[\s_\d-])/i;

/** Whether a class or id speaks of a title; names recur, so answers are kept. */
export const namesTitle = (name: string | undefined, kept: Map<string, boolean>): boolean => {
  if (name === undefined) return false;
  const answer = kept.get(name) ?? (/tit|biaoti|bt|head/i.test(name) && NAMED.test(name));
  kept.set(name, answer);
  return answer;
};
