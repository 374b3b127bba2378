import { expect, test } from 'vitest';
import { isOrgan, organsOf, partOrgans, titleOrgans } from '../../src/text/organs.ts';

test.each([
  '岚山市人民政府办公室',
  '国务院',
  '财政部',
  '岚山县农村信用合作联社',
  '共青团岚山县委员会',
  '岚山市轨道交通集团',
  '国家金融监督管理总局岚山监管局',
])('%s is an organ', (name) => {
  expect(isOrgan(name)).toBe(true);
});

test.each(['总　理　林　远', '市长', '抄送：县委办公室', '附件：申请表', '二〇二四年五月', '特此通知', '责任编辑', '各县人民政府：'])(
  '%s is none',
  (name) => {
    expect(isOrgan(name)).toBe(false);
  },
);

test('several organs on one line', () => {
  expect(organsOf('岚山县财政局　　　岚山县民政局')).toEqual(['岚山县财政局', '岚山县民政局']);
  expect(organsOf('岚山县财政局岚山县民政局')).toEqual(['岚山县财政局', '岚山县民政局']);
  expect(organsOf('岚 山 县 财 政 局')).toEqual(['岚山县财政局']);
  expect(organsOf('岚山县财政局（代章）')).toEqual(['岚山县财政局']);
  expect(organsOf('请各单位认真贯彻执行')).toEqual([]);
  expect(partOrgans('共青团岚山县委员会邮政储蓄银行岚山支行')).toEqual(['共青团岚山县委员会', '邮政储蓄银行岚山支行']);
  expect(partOrgans('岚山县发展和改革委员会办公室')).toEqual(['岚山县发展和改革委员会办公室']);
});

test('the organ a title begins with', () => {
  expect(titleOrgans('岚山县人民政府办公室关于做好防汛工作的通知')).toEqual(['岚山县人民政府办公室']);
  expect(titleOrgans('岚山县人民政府转发市政府关于防汛的通知')).toEqual(['岚山县人民政府']);
  expect(titleOrgans('关于做好防汛工作的通知')).toEqual([]);
  expect(titleOrgans('我县召开关于防汛的会议')).toEqual([]);
});
