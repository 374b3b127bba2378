import { describe, expect, test } from 'vitest';
import { findAccounts } from '../../src/text/bank-card.ts';
import { findHomes, isDetailed, maskAddress } from '../../src/text/home-address.ts';
import { findIds, findOldIds, isIdNumber, isWrittenOut } from '../../src/text/id-number.ts';
import { findMaskedIds } from '../../src/text/masked-id.ts';
import { columnKind, isFullName } from '../../src/text/person-columns.ts';
import { findMobiles } from '../../src/text/phone-number.ts';

const cut = (text: string, places: readonly { readonly start: number; readonly end: number }[]) =>
  places.map(({ start, end }) => text.slice(start, end));

describe('identity numbers', () => {
  test.each([
    ['号11010519491231002X。', ['11010519491231002X'], true],
    ['号110105 19491231 002X', ['110105 19491231 002X'], true],
    ['１１０１０５１９４９１２３１００２Ｘ', ['１１０１０５１９４９１２３１００２Ｘ'], true],
    ['号110105194912310021', ['110105194912310021'], false],
    ['残疾人证11010519491231002X43', ['11010519491231002X43'], true],
  ])('%s', (text, found, checked) => {
    const ids = findIds(text);
    expect(cut(text, ids)).toEqual(found);
    expect(ids.every((id) => id.checked === checked)).toBe(true);
  });

  test.each([
    '11341702486344515H',
    '113415192003061234/202203-00012',
    '20240312093015000123',
    '110105194902310021', // 2月31日
    '990105194912310021', // no such division
    'W11010519491231002X',
    '11010519491231002143', // 20 digits, the check sign wrong
  ])('not in %s', (text) => {
    expect(findIds(text)).toEqual([]);
  });

  test('the check sign follows GB 11643', () => {
    expect(isIdNumber('11010519491231002X')).toBe(true);
    expect(isIdNumber('11010519491231002x')).toBe(true);
    expect(isIdNumber('110105194912310020')).toBe(false);
    expect(isIdNumber('110105491231002')).toBe(false);
  });

  test('old ones have fifteen digits and a birthday', () => {
    expect(cut('110105491231002', findOldIds('110105491231002'))).toEqual(['110105491231002']);
    expect(findOldIds('110105491331002')).toEqual([]);
    expect(isWrittenOut('340199 19850307 1234')).toBe(true);
    expect(isWrittenOut('34*************233')).toBe(false);
  });
});

describe('masked identity numbers', () => {
  test.each([
    ['34*************233', 13, false, 5],
    ['340199********1233', 8, false, 0],
    ['34019919850307****', 4, true, 4],
    ['34019919850307XXXX', 4, true, 4],
    ['340199********123X', 8, false, 0],
    ['3401991985****1233', 4, false, 0],
  ])('%s', (text, hidden, birthShown, hiddenElsewhere) => {
    expect(findMaskedIds(text)).toMatchObject([{ hidden, birthShown, hiddenElsewhere }]);
  });

  test.each(['6217********1234567', '138****5678', '34****33', '340199198503071233', '99*************233'])('not in %s', (text) => {
    expect(findMaskedIds(text)).toEqual([]);
  });
});

describe('mobile numbers', () => {
  test.each([
    ['13812345678', ['13812345678']],
    ['0564-3271234/13812345678', ['13812345678']],
    ['138 1234 5678、138-1234-5678', ['138 1234 5678', '138-1234-5678']],
    ['138　1234　5678', ['138　1234　5678']],
    ['（+8613812345678）', ['+8613812345678']],
    ['１３８１２３４５６７８', ['１３８１２３４５６７８']],
  ])('%s', (text, found) => {
    expect(cut(text, findMobiles(text))).toEqual(found);
  });

  test.each([
    '13812345678元',
    '13812345678.50',
    '156-2022-0001',
    'art_13812345678.html',
    '138123456789',
    '12345678901',
    '2024-13812345678',
  ])('not in %s', (text) => {
    expect(findMobiles(text)).toEqual([]);
  });
});

describe('accounts', () => {
  test.each([
    ['6222021234567890128', true],
    ['6222 0212 3456 7890 128', true],
    ['6222021234567890129', false],
    ['201000123456789', false],
  ])('%s', (text, isCard) => {
    expect(findAccounts(text)).toMatchObject([{ isCard }]);
  });

  test.each(['12345678901', '123456789012.50', '113415192003061234/202203'])('not in %s', (text) => {
    expect(findAccounts(text)).toEqual([]);
  });
});

describe('homes', () => {
  test.each(['乙村3组', '甲路8号', '5栋二单元501室', '三村民小组'])('%s is told to the door', (text) =>
    expect(isDetailed(text)).toBe(true),
  );
  test.each(['示例县甲镇乙村', '第3号附件', '3号令', '8号线'])('%s is not', (text) => expect(isDetailed(text)).toBe(false));

  test('found by their label and masked below the town', () => {
    const text = '当事人李某，住址：示例县甲镇乙村3组12号，无业。';
    expect(cut(text, findHomes(text))).toEqual(['示例县甲镇乙村3组12号']);
    expect(findHomes('办公地址：甲路8号')).toEqual([]);
    expect(maskAddress('示例县甲镇乙村3组12号')).toBe('示例县甲镇****');
    expect(maskAddress('甲小区5栋501室')).toBe('****');
  });
});

describe('headers of columns', () => {
  test.each([
    ['姓 名', 'name'],
    ['户主姓名', 'name'],
    ['身份证号码', 'id'],
    ['残疾人证号', 'health'],
    ['残疾等级', 'health'],
    ['一卡通账号', 'account'],
    ['联系电话', 'phone'],
    ['家庭住址', 'address'],
    ['出生年月', 'birth'],
    ['单位名称', 'unit'],
    ['联系人', 'contact'],
    ['合同编号', 'code'],
    ['公开情况', null],
  ])('%s', (header, kind) => {
    expect(columnKind(header)).toBe(kind);
  });

  test('names in full and masked ones', () => {
    expect(['张三', '欧阳小明', '买买提·吐尔逊'].every(isFullName)).toBe(true);
    expect(['张某', '张*', '李××', '合计12', ''].some(isFullName)).toBe(false);
  });
});
