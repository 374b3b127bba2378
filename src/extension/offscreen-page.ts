import { browser } from 'wxt/browser';

const PAGE = '/offscreen.html';

/** Opens the page that nobody sees, where files are read and runs are carried out; one that is open stays as it is. */
export const openOffscreenPage = async (): Promise<void> => {
  if (await browser.offscreen.hasDocument()) return;
  try {
    await browser.offscreen.createDocument({
      url: PAGE,
      reasons: ['WORKERS'],
      justification: 'Reads attachments, and the pages of a spot-check, in threads of their own, when the user asked for it.',
    });
  } catch (error) {
    // Two who open it at once: the one that came second finds it there.
    if (!(await browser.offscreen.hasDocument())) throw error;
  }
};
