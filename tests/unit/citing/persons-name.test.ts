import { expect, test } from 'vitest';
import { personsName } from '../../../src/citing/persons-name.ts';

test.each([
  ['Chen Xinhai', '陈心海', 'Chen', 'Xinhai'],
  ['Shi Zai', '石在', 'Shi', 'Zai'],
  ['Nie Er', '聂耳', 'Nie', 'Er'],
  ['Ouyang Xiu', '欧阳修', 'Ouyang', 'Xiu'],
  ['Lü Zhengcao', '吕正操', 'Lü', 'Zhengcao'],
  ['Chen Xin-hai', '陈心海', 'Chen', 'Xin-hai'],
  ['Zhou En Lai', '周恩来', 'Zhou', 'En Lai'],
  ['Wang Guangying', '王光英', 'Wang', 'Guangying'],
  ["Lin Xi'an", '林西安', 'Lin', "Xi'an"],
])('%s is the name of %s', (latin, han, family, given) => {
  expect(personsName(latin, han)).toEqual({ family, given });
});

test.each([
  ['Xinhua News Agency', '新华社'],
  ['Our Reporter', '本报记者'],
  ['Railway Ministry', '铁道部'],
  ['Editorial Department', '编辑部'],
  ['The Investigation Team', '调查组'],
  ['Mao Tse-tung', '毛泽东'],
  ['Sholokhov', '肖洛霍夫'],
  ['Mikhail Sholokhov', '肖洛霍夫'],
  ['Chen Xinhai', '陈心'],
  ['Chen Xinhai', 'Chen'],
  ['Chen', '陈'],
  ['chen xinhai', '陈心海'],
  ['', ''],
])('%s for %s is not known to be a person', (latin, han) => {
  expect(personsName(latin, han)).toBeUndefined();
});
