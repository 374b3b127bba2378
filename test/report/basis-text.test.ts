import { expect, test } from 'vitest';
import type { Basis } from '../../src/audit/rule.ts';
import { defineRule, pass } from '../../src/audit/rule.ts';
import { basisLookup, basisText } from '../../src/report/basis-text.ts';

const law: Basis = { norm: 'N1', clause: '第6条第1款', mark: 'V', quote: '行政机关应当及时、准确地公开政府信息' };

test('a basis says where it stands and how sure it is', () => {
  expect(basisText(law)).toBe(
    '《中华人民共和国政府信息公开条例》（国务院令第711号）第6条第1款“行政机关应当及时、准确地公开政府信息”（原文已核）',
  );
  expect(basisText({ norm: 'N23', clause: '', mark: 'S', gist: '要素完整准确' })).toContain('：要素完整准确（地方考评口径）');
  expect(basisText({ norm: 'own', clause: '', mark: 'H', gist: '超过 200 字的标题' })).toBe('超过 200 字的标题（经验阈值，可调）');
});

test('only wording that was compared is put in quotation marks', () => {
  for (const mark of ['V2', 'S', 'M', 'H'] as const) expect(basisText({ ...law, mark })).not.toContain('“');
});

test('a rule’s bases are joined, the direct one first; an unknown rule has none', () => {
  const rule = defineRule({
    id: 'document/example',
    catalogue: 'A1',
    title: '',
    why: '',
    basis: [law, { norm: 'own', clause: '', mark: 'H', gist: '一' }],
    appliesTo: 'any',
    fix: '',
    check: () => pass,
  });
  expect(basisLookup([rule])('document/example')).toMatch(/（原文已核）；一（经验阈值，可调）$/u);
  expect(basisLookup([rule])('document/other')).toBe('');
});
