import { startDeskPage } from '../../src/extension/desk-page.ts';

startDeskPage();
