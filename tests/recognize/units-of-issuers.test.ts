import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import type { Unit } from '../../utils/model/named-place';
import { placesOfUnits } from '../../utils/recognize/officials/phrases/unit-places';
import { contextOf, recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

describe('the unit of whoever made a document', () => {
  it.each<readonly [text: string, issuer: string]>([
    [
      'Thị xã Kỳ Anh, xã Mai Lâm. Quyết định số 12/QĐ-UBND của UBND thị xã có hiệu lực.',
      'Ủy ban nhân dân thị xã Kỳ Anh',
    ],
    // "thị xã" is no "xã", and a cooperative is of none.
    ['Xã Mai Lâm có bến. Quyết định số 12/QĐ-UBND của UBND thị xã có hiệu lực.', 'Ủy ban nhân dân thị xã'],
    ['Xã Mai Lâm có bến. Quyết định số 12/QĐ-LM của Liên minh Hợp tác xã nói rõ.', 'Liên minh Hợp tác xã'],
    [
      'Ông Hồ Chí Minh từng về đây. Quyết định số 12/QĐ-UBND của UBND thành phố có hiệu lực.',
      'Ủy ban nhân dân thành phố',
    ],
    ['Toàn tỉnh 120 ca. Quyết định số 12/QĐ-UBND của UBND tỉnh có hiệu lực.', 'Ủy ban nhân dân tỉnh'],
  ])('%s', (text, issuer) => {
    expect(recognize(text, lexicon).documents.map((one) => one.issuer)).toEqual([issuer]);
  });
});

describe('the places that a text names behind their units', () => {
  it.each<readonly [text: string, unit: Unit, places: readonly string[]]>([
    ['Bến ở TP Hồ Chí Minh và Hà Nội.', 'thành phố', ['Hồ Chí Minh', 'Hà Nội']],
    ['Bến ở Huế.', 'thành phố', ['Huế']],
    ['Chủ tịch Hồ Chí Minh từng về đây.', 'thành phố', []],
    ['Học tập phong cách Hồ Chí Minh.', 'thành phố', []],
    ['Bến ở Thừa Thiên Huế.', 'thành phố', []],
    ['Sinh viên Đại học Quốc gia Hà Nội về đây.', 'thành phố', []],
    ['Bến ở TP. Vinh.', 'thành phố', ['Vinh']],
    ['Bến ở TX. Từ Sơn.', 'thị xã', ['Từ Sơn']],
    ['Đất của UBND TP. Theo ông Nam, bến mở.', 'thành phố', []],
    ['Bến ở quận 7.', 'quận', ['7']],
    ['Bến ở phường 7.', 'phường', ['7']],
    ['Bến cách huyện 15 km.', 'huyện', []],
    ['Toàn tỉnh 120 ca.', 'tỉnh', []],
    ['Bến ở xã Mai Lâm.', 'xã', ['Mai Lâm']],
    ['Thông tấn xã Việt Nam đưa tin.', 'xã', []],
    ['Hợp tác xã Tân Tiến mở bến.', 'xã', []],
    ['Công xã Paris đã qua.', 'xã', []],
    ['Làng xã Mai Lâm còn đó.', 'xã', []],
  ])('%s: %s', (text, unit, places) => {
    expect((placesOfUnits(contextOf(text, lexicon)).get(unit) ?? []).map(({ name }) => name)).toEqual(places);
  });
});
