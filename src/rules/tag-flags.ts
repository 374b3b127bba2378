import type { Given } from '../audit/fact.ts';
import type { Flag } from '../audit/rule.ts';
import { ownHost } from '../facts/own-host.ts';
import { isUnfilled, tags } from '../facts/tags.ts';
import type { Severity } from '../model/finding.ts';
import { isGovernmentHost } from '../text/host.ts';
import { evidence, short } from './evidence.ts';

/** A tag of the norm's table: its name as printed there, and what it is in Chinese. */
export type TagName = readonly [name: string, meaning: string];

/** What is to be said of a group of required tags: one flag for those missing or blank, one for names in the wrong case. */
export const tagFlags = (given: Given, group: string, required: readonly TagName[], severity: Severity): readonly Flag[] => {
  const { byName } = given.get(tags);
  const host = given.get(ownHost);
  const foreign = host !== null && !isGovernmentHost(host);
  const found = required.map(([name, meaning]) => ({ name, meaning, meta: byName.get(name.toLowerCase()) }));
  const missing = found.filter(({ meta }) => meta === undefined);
  const blank = found.filter(({ meta }) => meta !== undefined && isUnfilled(meta.content));
  const respelt = found.filter(({ name, meta }) => meta !== undefined && meta.name.trim() !== name);
  const named = (list: typeof found) => list.map(({ name, meaning }) => `${meaning}（${name}）`).join('、');
  const flags: Flag[] = [];
  if (missing.length + blank.length > 0) {
    const parts = [missing.length > 0 ? `没有${named(missing)}` : '', blank.length > 0 ? `${named(blank)}有标签无内容` : ''];
    flags.push({
      severity,
      certainty: foreign ? 'suspected' : 'certain',
      message: `${group}标签${parts.filter((part) => part !== '').join('；')}。应有 ${required.length} 项，已有 ${required.length - missing.length - blank.length} 项。${foreign ? '网址不在政府网站域名下，如不是政府网站请忽略。' : ''}`,
      evidence: blank.flatMap(({ name, meta }) =>
        meta === undefined || meta.content.trim() === '' ? [] : [evidence(`${name} 的内容`, short(meta.content, 100))],
      ),
      about: `${group}标签`,
    });
  }
  if (respelt.length > 0) {
    const pairs = respelt.map(({ name, meta }) => `${meta?.name ?? ''} 应为 ${name}`).join('、');
    flags.push({
      severity: 'notice',
      certainty: 'certain',
      message: `${group}标签名的大小写与规范的标签表不同：${pairs}。`,
      evidence: respelt.map(({ meta }) => evidence('标签名', meta?.name ?? '')),
      about: `${group}标签名`,
      fix: '在页面模板中把标签名改成与标签表一致的大小写。',
    });
  }
  return flags;
};
