import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/extension/background.ts';

export default defineBackground({ type: 'module', main: startBackground });
