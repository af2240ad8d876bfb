import { expect, it } from 'vitest';
import type { Unit } from '../../utils/model/named-place';
import { bodyWithPlace } from '../../utils/resolve/body-with-place';

const UNITS: readonly Unit[] = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường'];
const places = new Map(UNITS.map((unit) => [unit, [{ name: `Mai ${unit}`, start: 0 }]]));

it.each<readonly [body: string, whole: string]>([
  ['Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh Mai tỉnh'],
  ['Ủy ban nhân dân thị xã', 'Ủy ban nhân dân thị xã Mai thị xã'],
  ['Ủy ban nhân dân xã', 'Ủy ban nhân dân xã Mai xã'],
  ['Ban Thường vụ Thị ủy', 'Ban Thường vụ Thị ủy Mai thị xã'],
  ['Liên minh Hợp tác xã', 'Liên minh Hợp tác xã'],
  ['Tổng Giám đốc Thông tấn xã', 'Tổng Giám đốc Thông tấn xã'],
  ['Chi cục Thuế liên huyện', 'Chi cục Thuế liên huyện'],
  ['Ủy ban nhân dân các huyện', 'Ủy ban nhân dân các huyện'],
])('%s', (body, whole) => {
  expect(bodyWithPlace(body, () => places, 10)).toBe(whole);
});
