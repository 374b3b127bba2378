import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerAsCamera } from '../src/extension/camera.ts';

export default defineContentScript({ matches: [], registration: 'runtime', main: answerAsCamera });
