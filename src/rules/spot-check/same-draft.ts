import { interpretedName, namesDocument } from '../../text/interpreted-name.ts';

const DRAFT_WORDS = /[（(][^（）()]{0,8}(?:稿|草案)[^（）()]{0,8}[）)]/gu;

/** Whether two titles speak of one draft: 《某办法（征求意见稿）》. */
export const isSameDraft = (one: string, other: string): boolean => {
  const [name, same] = [draftName(one), draftName(other)];
  return name !== '' && same !== '' && namesDocument(name, same);
};

const draftName = (title: string): string => interpretedName(title).replace(DRAFT_WORDS, '');
