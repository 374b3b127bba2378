import { describe, expect, test } from 'vitest';
import { readDeductions } from '../../src/text/deductions.ts';

const brief = (rule: string) => readDeductions(rule).map(({ clause: _, ...rest }) => rest);

describe('deduction rules', () => {
  test.each([
    ['未公开的，扣0.2分', [{ points: 0.2, per: 'once' }]],
    ['每发现1项扣0.2分', [{ points: 0.2, per: 'each' }]],
    ['标签缺失的，每页扣0.1分', [{ points: 0.1, per: 'each' }]],
    ['未公开的，每1项扣0.2分', [{ points: 0.2, per: 'each' }]],
    ['每发现或被举报1项不通畅的，扣0.5分', [{ points: 0.5, per: 'each' }]],
    ['每迟1天扣0.1分，扣完为止', [{ points: 0.1, per: 'each' }]],
    ['与上年度重复率大于50%的，扣0.5分', [{ points: 0.5, per: 'once', share: 0.5 }]],
    ['缺一项扣0.5分，最多扣2分', [{ points: 0.5, per: 'each', cap: 2 }]],
    ['每处扣1分。累计不超过3分', [{ points: 1, per: 'each', cap: 3 }]],
    [
      '未及时发布的，扣0.5分；重复率超过６０％的扣1分',
      [
        { points: 0.5, per: 'once' },
        { points: 1, per: 'once' },
      ],
    ],
    [
      '1.未公开的扣1分 2.不规范的扣0.5分',
      [
        { points: 1, per: 'once' },
        { points: 0.5, per: 'once' },
      ],
    ],
    [
      '未公开的扣1分，每少1条扣0.2分，累计不超过1分',
      [
        { points: 1, per: 'once' },
        { points: 0.2, per: 'each', cap: 1 },
      ],
    ],
    ['酌情扣0.1-0.5分', [{ points: 0.1, per: 'once' }]],
  ])('%s', (rule, expected) => {
    expect(brief(rule)).toEqual(expected);
  });
  test.each(['', '由主管部门根据日常保障情况计分（专项测评）', '总分100分', '不得分', '扣0分', '加0.5分'])(
    '“%s” takes no points',
    (rule) => {
      expect(readDeductions(rule)).toEqual([]);
    },
  );
  test('what is missed stays with the points', () => {
    expect(readDeductions('未公开的，每1项扣0.2分')[0]?.clause).toBe('未公开的，每1项扣0.2分');
  });
  test('hostile text takes no time', () => {
    const started = performance.now();
    for (const piece of ['扣', '每发现', '每1项，', '最多0', '扣0.1', '重复率大于', '；', ' 1.']) readDeductions(piece.repeat(300_000));
    expect(performance.now() - started).toBeLessThan(300);
  });
});
