import { expect, test } from 'vitest';
import { hostOf, isGovernmentHost, sameHost } from '../../src/text/host.ts';

test.each([
  ['www.example.gov.cn', true],
  ['https://example.gov.cn/', true],
  ['www.other.gov.cn,www.example.gov.cn', true],
  ['zfb.example.gov.cn', true],
  ['www.other.gov.cn', false],
  ['ample.gov.cn', false],
  ['', false],
])('the domain %s is of www.example.gov.cn: %s', (written, same) => {
  expect(sameHost(written, 'www.example.gov.cn')).toBe(same);
});

test('hosts are told from addresses', () => {
  expect(hostOf('https://WWW.Example.gov.cn:8443/a')).toBe('www.example.gov.cn');
  expect(['file:///a.html', 'http://localhost:8000/', 'http://127.0.0.1/', '', 'nonsense'].map(hostOf)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(['www.example.gov.cn', 'gov.cn', 'www.gov.cn.example.com', 'www.example.com'].map(isGovernmentHost)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
