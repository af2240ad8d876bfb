import { describe, expect, test } from 'vitest';
import { readDateline, readIsoDate, readPrintedDate, withoutDate } from '../../utils/article/lines/date';

describe('dates of metadata: the wall clock is right, the zone is ours', () => {
  test.each([
    ['2018-09-29T12:40:25+08:00', '2018-09-29T12:40:25+07:00'],
    ['2026-03-07T08:52:11.000 +07:00', '2026-03-07T08:52:11+07:00'],
    ['2026-03-07 08:07', '2026-03-07T08:07:00+07:00'],
    ['2026-03-07T09:40:00', '2026-03-07T09:40:00+07:00'],
    ['2026-03-07T20:15:00Z', '2026-03-08T03:15:00+07:00'],
    ['2026-03-07', '2026-03-07'],
    ['2026-13-07', undefined],
    ['2026-03-07T25:00', undefined],
    ['hôm qua', undefined],
  ])('%s', (text, expected) => {
    expect(readIsoDate(text)).toBe(expected);
  });
});

describe('dates as papers print them', () => {
  test.each([
    ['Chủ nhật, 21.02.2021 | 09:28:43', '2021-02-21T09:28:43+07:00'],
    ['12/29/2023 10:46:35 AM', '2023-12-29T10:46:35+07:00'],
    ['4/5/2024 1:05:09 PM', '2024-05-04T13:05:09+07:00'],
    ['07-03-2026 - 09:40 AM', '2026-03-07T09:40:00+07:00'],
    ['Thứ bảy, 29/9/2018, 12:40 (GMT+7)', '2018-09-29T12:40:00+07:00'],
    ['09:15 - 04/09/2017', '2017-09-04T09:15:00+07:00'],
    ['Thứ Hai, ngày 20/07/2026 - 06:31', '2026-07-20T06:31:00+07:00'],
    ['Ngày 5 tháng 6 năm 2025', '2025-06-05'],
    ['15g30 ngày 05/06/2025', '2025-06-05T15:30:00+07:00'],
    ['39/15/2024', undefined],
    ['Số 31/2004/NĐ', undefined],
  ])('%s', (text, expected) => {
    expect(readPrintedDate(text)).toBe(expected);
  });
});

test.each([
  ['Thứ sáu, 23/12/2022 - 17:20', true],
  ['Cập nhật lúc 17:20 ngày 23/12/2022', true],
  ['Tuesday, 11/02/2025 - 09:20', true],
  ['Ngày đăng: 23/12/2022', true],
  ['Nghị quyết có hiệu lực từ ngày 23/12/2022', false],
  ['Hà Nội, 23/12/2022', false],
])('"%s" is a dateline: %s', (line, expected) => {
  expect(readDateline(line) !== undefined).toBe(expected);
});

test.each([
  ['Thái Lịch - 07/03/2026 08:47', 'Thái Lịch'],
  ['Thứ sáu, 07/03/2026 | Thái Lịch', 'Thái Lịch'],
  ['Thái Lịch', 'Thái Lịch'],
])('%s without its date is %s', (line, expected) => {
  expect(withoutDate(line)).toBe(expected);
});
