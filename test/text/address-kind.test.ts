import { expect, test } from 'vitest';
import { addressKind, writtenHost } from '../../src/text/address-kind.ts';

test.each([
  ['#', 'placeholder'],
  ['', 'placeholder'],
  [' javascript:void(0); ', 'placeholder'],
  ['javascript:;', 'placeholder'],
  ['http://', 'placeholder'],
  ['http://localhost:8080/a.doc', 'local'],
  ['//10.1.2.3/x', 'local'],
  ['http://172.20.1.1/', 'local'],
  ['file:///C:/Users/1.doc', 'local'],
  ['D:\\文件\\1.doc', 'local'],
  ['\\\\server\\share\\1.doc', 'local'],
  ['http://203.0.113.8/bm', 'number'],
  ['http://172.15.1.1/', 'number'],
  ['https://www.example.gov.cn/', 'web'],
  ['http://10.example.gov.cn/', 'web'],
  ['#part2', 'other'],
  ['javascript:openDoc(1)', 'other'],
  ['/zwgk/1.html', 'other'],
  ['t20240312_1.html', 'other'],
  ['mailto:a@example.com', 'other'],
])('%s is %s', (address, kind) => {
  expect(addressKind(address)).toBe(kind);
});

test('the host of an address is read without account and port', () => {
  expect(writtenHost('HTTP://user@WWW.Example.gov.cn:8080/a?b#c')).toBe('www.example.gov.cn');
  expect(writtenHost('/zwgk/')).toBeNull();
});

test.each(['http://', '@', '1.', 'a', '//'])('a megabyte of %s is told in linear time', (seed) => {
  const start = performance.now();
  addressKind(seed.repeat(500_000));
  addressKind(`http://${seed.repeat(500_000)}`);
  expect(performance.now() - start).toBeLessThan(500);
});
