import { captureHtml } from '../../src/capture/parsed-page.ts';
import { type AuditOptions, audit } from '../../src/catalog.ts';
import type { Report } from '../../src/model/report.ts';
import { styled } from '../../test/rules/styled.ts';
import type { CleanPage } from './clean-page.ts';

const SITE = 'https://www.example.gov.cn';
const DAY = '2024-06-03';

const read = (name: string, html: string) => captureHtml(html, { url: `${SITE}/${name}.html`, charset: 'utf-8' });

/** The audit of a page as a browser would show it, with everything that was read beside it. */
export const auditPage = (page: CleanPage): Report => {
  const {
    url,
    html,
    day = DAY,
    original,
    counterpart,
    previous,
    companions,
    attachments,
    wordProtection,
    webFormat,
    look = () => ({}),
  } = page;
  const options: AuditOptions = {
    day,
    ...(original === undefined ? {} : { original: read('original', original) }),
    ...(counterpart === undefined ? {} : { counterpart: counterpart === null ? null : read('counterpart', counterpart) }),
    ...(previous === undefined ? {} : { previous: read('previous', previous) }),
    ...(companions === undefined ? {} : { companions: companions.map((one, at) => read(`c${at}`, one)) }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(wordProtection === undefined ? {} : { wordProtection }),
    ...(webFormat === undefined ? {} : { webFormat }),
  };
  return audit(styled({ ...captureHtml(html, { url, charset: 'utf-8' }), rendered: true }, look), options);
};
