import { describe, expect, test } from 'vitest';
import { findDocumentNumbers, numberLine } from '../../src/text/document-number.ts';

const values = (text: string): readonly string[] => findDocumentNumbers(text).map(({ value }) => value);

describe('document numbers', () => {
  test.each([
    ['岚政发〔2024〕5号', '岚政发〔2024〕5号'],
    ['岚政办发[2012]14号', '岚政办发〔2012〕14号'],
    ['岚函【2021】3号', '岚函〔2021〕3号'],
    ['岚办函(2017)555 号', '岚办函〔2017〕555号'],
    ['岚府〔 2022 〕第 7 号', '岚府〔2022〕7号'],
    ['岚卫基层〔２０２４〕１２号', '岚卫基层〔2024〕12号'],
    ['岚 政 发〔2024〕5号', '岚政发〔2024〕5号'],
    ['岚经信企业〔2020〕5号', '岚经信企业〔2020〕5号'],
    ['国务院令第492号', '国务院令第492号'],
    ['中华人民共和国国务院令第　492　号', '国务院令第492号'],
    ['政府令187号', '政府令187号'],
    ['岚山市人民政府令第八十七号', '岚山市人民政府令第八十七号'],
    ['发展改革委令2023年第5号', '发展改革委令2023年第5号'],
    ['商务部2023年第1号令', '商务部2023年第1号令'],
    ['税务总局公告2023年第50号', '税务总局公告2023年第50号'],
    ['中国人民银行公告〔2023〕第5号', '中国人民银行公告〔2023〕第5号'],
    ['嵐政辦發〔2024〕5號', '嵐政辦發〔2024〕5號'],
    ['根據嵐山縣人民政府令第12號', '嵐山縣人民政府令第12號'],
  ])('%s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  test('words of the sentence are no part of the code', () => {
    expect(values('根据《某通知》（岚政发〔2011〕46号）和省政府办公厅印发的岚办〔2016〕60号文件')).toEqual([
      '岚政发〔2011〕46号',
      '岚办〔2016〕60号',
    ]);
    expect(values('按照岚建发〔2019〕3号要求')).toEqual(['岚建发〔2019〕3号']);
  });

  test.each(['第165次常务会议', '2024年第3期', '〔2021〕3号', '电话：12345', '命令 3 号楼', '令狐冲 12号', '1995年11月'])(
    '%s is none',
    (text) => {
      expect(values(text)).toEqual([]);
    },
  );

  test('a line that says nothing else', () => {
    expect(numberLine('（岚发〔2024〕9号）')?.value).toBe('岚发〔2024〕9号');
    expect(numberLine('　岚发〔2024〕9号　')?.raw).toBe('岚发〔2024〕9号');
    expect(numberLine('财政部 税务总局公告2023年第50号')?.value).toBe('财政部税务总局公告2023年第50号');
    expect(numberLine('岚发〔2024〕9号文件规定')).toBeNull();
    expect(numberLine('采购编号：岚财采购【2018】072号')).toBeNull();
  });

  test('brackets without end are read once', () => {
    expect(values('（〔【['.repeat(200_000))).toEqual([]);
    expect(values('号'.repeat(1_000_000))).toEqual([]);
    expect(findDocumentNumbers('岚发〔2024〕9号'.repeat(10_000)).length).toBe(200);
  });
});
