import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { previewOf } from '../../src/batch/progress.ts';
import { draw } from '../../src/batch/sampling.ts';
import { newBatch } from '../../src/batch/state.ts';
import { step } from '../../src/batch/step.ts';
import type { Sampling, Target } from '../../src/model/run.ts';
import { OUTCOMES, pageSeeds, play, REPORT, settingsOf } from './simulated-sites.ts';

const target = (index: number): Target => ({
  url: `http://a.test/${index}`,
  title: '',
  listedOn: index % 5 === 0 ? '' : `2026-0${1 + (index % 9)}-1${index % 10}`,
  column: ['公告'],
});
const targets = Array.from({ length: 60 }, (_, index) => target(index));
const sampling = (change: Partial<Sampling> = {}): Sampling => ({ kind: 'sample', newest: 5, random: 7, seed: 42, deepen: 0, ...change });
const urls = (list: readonly Target[]): readonly string[] => list.map(({ url }) => url);

describe('what is drawn', () => {
  test('is the same for the same seed, in whatever order the addresses came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(targets, { minLength: 60 }), fc.integer(), (shuffled, seed) => {
        const [one, other] = [draw(targets, sampling({ seed }), '公告'), draw(shuffled, sampling({ seed }), '公告')];
        expect(urls(other.chosen)).toEqual(urls(one.chosen));
        expect(urls(other.reserve)).toEqual(urls(one.reserve));
        expect(new Set(urls([...one.chosen, ...one.reserve])).size).toBe(60);
      }),
    );
  });
  test('is the newest first, then others; another seed draws others', () => {
    const one = draw(targets, sampling(), '公告').chosen;
    const other = draw(targets, sampling({ seed: 43 }), '公告').chosen;
    const newest = [...targets]
      .map(({ listedOn }) => listedOn)
      .sort()
      .reverse()
      .slice(0, 5);
    expect(one.slice(0, 5).map(({ listedOn }) => listedOn)).toEqual(newest);
    expect(urls(one.slice(0, 5))).toEqual(urls(other.slice(0, 5)));
    expect(urls(one)).not.toEqual(urls(other));
    expect(one).toHaveLength(12);
  });
  test('is as many as there are when there are few, and all when all are wanted', () => {
    expect(draw(targets.slice(0, 3), sampling(), '公告').chosen).toHaveLength(3);
    expect(draw(targets, sampling({ kind: 'all' }), '公告')).toEqual({ chosen: targets, reserve: [] });
  });
  test('differs from column to column under one seed', () => {
    expect(urls(draw(targets, sampling(), '公告').chosen)).not.toEqual(urls(draw(targets, sampling(), '文件').chosen));
  });
});

const addresses = Array.from({ length: 40 }, (_, index) => `http://a.test/${index}`);
const faulty = REPORT.findings.filter(({ outcome }) => outcome === 'fail').length > 0;

describe('a column where faults cluster', () => {
  const settingsFor = (deepen: number) => {
    const base = settingsOf({ delay: 0 });
    return { ...base, plan: { ...base.plan, sampling: sampling({ newest: 0, random: 6, deepen }) } };
  };
  test('is looked at more closely, once', () => {
    expect(faulty).toBe(true);
    const played = play(
      newBatch(settingsFor(10), pageSeeds(addresses)),
      () => OUTCOMES.page,
      () => 0,
    );
    expect(played.pages).toHaveLength(16);
    expect(played.state.columns[0]).toMatchObject({ chosen: 16, deepened: true });
  });
  test('a column without faults is not', () => {
    const fine = { ...OUTCOMES.page, report: { ...REPORT, findings: [] } };
    expect(
      play(
        newBatch(settingsFor(10), pageSeeds(addresses)),
        () => fine,
        () => 0,
      ).pages,
    ).toHaveLength(6);
  });
});

test('the preview counts requests and time', () => {
  const base = settingsOf({ delay: 2_000 });
  const [state] = step(newBatch(base, pageSeeds(addresses)), { kind: 'begin', now: 0 });
  expect(previewOf(state, sampling({ newest: 5, random: 5 }))).toMatchObject({ pages: 10, requests: 11, seconds: 22 });
  expect(previewOf(state, sampling({ kind: 'all' }))).toMatchObject({ pages: 40, requests: 41, seconds: 88 });
});
