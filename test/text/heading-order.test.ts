import { expect, test } from 'vitest';
import { lineNumber, orderFaults, orderMark } from '../../src/text/heading-order.ts';

test.each([
  ['一、总体要求', 1, 1, 'usual'],
  ['　　二十三、附则', 1, 23, 'usual'],
  ['（一）指导思想', 2, 1, 'usual'],
  ['(十二)其他', 2, 12, 'usual'],
  ['1.明确标准', 3, 1, 'usual'],
  ['3．落实', 3, 3, 'usual'],
  ['2、落实责任', 3, 2, 'comma'],
  ['（4）检查', 4, 4, 'usual'],
  ['（一）、指导思想', 2, 1, 'doubled'],
])('%s is number %i.%i', (text, level, value, style) => {
  expect(lineNumber(text)).toMatchObject({ level, value, style });
});

test.each(['2024.5.30', '1.5万元', '一是加强领导', '（见附件）', '第一条 总则', '', '十三五规划'])('%s begins with no number', (text) => {
  expect(lineNumber(text)).toBeNull();
});

const kinds = (...lines: readonly string[]) =>
  orderFaults(lines).map(({ kind, line, number, expected }) => `${kind} ${line} ${orderMark(number.level, expected)}`);

test('a number left out, repeated or gone back is found', () => {
  expect(kinds('一、甲', '二、乙', '四、丁')).toEqual(['gap 2 三、']);
  expect(kinds('一、甲', '二、乙', '二、丙')).toEqual(['repeat 2 三、']);
  expect(kinds('一、甲', '二、乙', '三、丙', '二、丁')).toEqual(['back 3 四、']);
  expect(kinds('（一）甲', '（二）乙', '（四）丙')).toEqual(['gap 2 （三）']);
});

test('a new run, a run on through sections and a number inside a line are in order', () => {
  expect(kinds('一、甲', '（一）子', '（二）丑', '二、乙', '（一）寅', '三、丙')).toEqual([]);
  expect(kinds('一、甲', '（一）子', '（二）丑', '二、乙', '（三）寅', '（四）卯')).toEqual([]);
  expect(kinds('一、甲。二、乙', '三、丙', '四、丁')).toEqual([]);
  expect(kinds('第一章 总则', '一、甲', '二、乙', '第二章 分则', '一、丙')).toEqual([]);
  expect(kinds('一、甲', '三、丙')).toEqual([]); // two are no run
});

test('a megabyte of numbered lines is read in linear time', () => {
  const lines = Array.from({ length: 100_000 }, (_, at) => `${['一、', '（五）', '9.', '（3）'][at % 4]}甲`);
  const start = performance.now();
  orderFaults(lines);
  expect(performance.now() - start).toBeLessThan(1500);
});
