/**
 * What exactly is wrong with a file, in Vietnamese: the details are written in English where they are found, in code that
 * knows no reader's language, and on the command line they stay so.
 *
 * `$1` and `$2` are what stands in the parentheses. Each pattern takes the whole detail.
 */
const details: readonly (readonly [RegExp, string])[] = [
  [/^a name that is no JSON(.*)$/, 'tên trường không phải JSON$1'],
  [/^more than (\d+) in one list(.*)$/, 'một danh sách có hơn $1 mục$2'],
  [/^"(.*)" cannot stand here(.*)$/s, '“$1” không thể đứng ở đây$2'],
  [/^more than (\d+) levels of lists and objects(.*)$/, 'lồng nhau hơn $1 tầng$2'],
  [/^longer than (\d+) characters(.*)$/, 'dài hơn $1 ký tự$2'],
  [/^the file ends before its end: it is not whole(.*)$/, 'tệp kết thúc giữa chừng$1'],
  [/^lists an official or document twice$/, 'liệt kê một cán bộ hoặc văn bản hai lần'],
  [/^lies outside the text$/, 'nằm ngoài văn bản'],
  [/^does not stand in the text$/, 'không có trong văn bản'],
  [/^means "(.*)", which is not listed$/s, 'chỉ “$1”, không có trong danh sách'],
  [/^names a text that is not there$/, 'nhắc đến một văn bản không có'],
  [/^quote words that do not stand there$/, 'trích những chữ không có ở chỗ đó'],
  [/^has some of (.+) and (.+), but not all$/, 'chỉ có một phần trong số $1 và $2'],
  [/^is not the hash of the text(?:: one of both was changed)?$/, 'không phải mã kiểm tra của văn bản'],
  [/^is the same text again$/, 'lặp lại cùng một văn bản'],
  [/^has the id of another highlight$/, 'trùng mã với một đánh dấu khác'],
  [/^has highlights, but no id$/, 'có đánh dấu nhưng không có mã'],
  [/^holds a script, .+$/, 'có mã lệnh, khung nhúng, trình xử lý sự kiện hoặc địa chỉ chạy được'],
  [/^is no ULID$/, 'không phải ULID'],
  [/^is no SHA-256$/, 'không phải SHA-256'],
  [/^is no time$|^Invalid timestamp: .*$/s, 'không phải thời điểm ISO 8601'],
  [/^is no tag$/, 'không phải nhãn hợp lệ'],
  [/^are not sorted, each once$/, 'không được sắp thứ tự, hoặc có mục lặp lại'],
  [/^is no address of the web$/, 'không phải địa chỉ trang web'],
  [/^is empty$/, 'rỗng'],
  [/^is not in NFC$/, 'không ở dạng Unicode NFC'],
  [/^more than (\d+) addresses$/, 'hơn $1 địa chỉ'],
  [/^more than (\d+) files$/, 'hơn $1 tệp'],
  [/^inflates to more than (\d+) MB$/, 'giải nén ra hơn $1 MB'],
  [/^holds no address of the web that we know how to find$/, 'không có địa chỉ trang web nào nhận ra được'],
  [/^holds no annotation$/, 'không có đánh dấu nào'],
  [/^"(.*)" is no name a field may have$/s, '“$1” không được dùng làm tên trường'],
  [/^the id (\S+) stands in the file before$/, 'mã $1 đã có ở phía trước'],
  [/^(.*) stands in the file before$/s, '$1 đã có ở phía trước'],
  [/^is not "trich-luc-collection": .+$/, 'không phải “trich-luc-collection”'],
  [/^is (\S+); this one reads (\S+) and (\S+)\. Update the extension$/, 'là $1; bản này đọc được $2 và $3'],
  [/^stands there twice$/, 'xuất hiện hai lần'],
  [/^is no list$/, 'không phải danh sách'],
  [/^is a list$/, 'là danh sách'],
  [/^does not begin with its format and version: .+$/, 'không mở đầu bằng định dạng và phiên bản'],
  [/^says no format and version: .+$/, 'không ghi định dạng và phiên bản'],
  [/^are missing: the file is not whole$/, 'thiếu; tệp không trọn vẹn'],
  [/^says (\d+), but there are (\d+)$/, 'ghi $1, nhưng có $2'],
  [/^has no address, by which a clip is known: .+$/, 'không có địa chỉ để nhận biết bài'],
  [/^is no zip$/, 'không phải zip'],
  [/^is no UTF-8 text$/, 'không phải văn bản UTF-8'],
  [/^the file cannot be read on: .+$/, 'không đọc tiếp được tệp'],
  [/^says no address that it was saved from$/, 'không ghi địa chỉ gốc'],
  [/^(“.*”) \((?:gone|elsewhere|ambiguous|empty)\)$/s, '$1'],
  [/^Invalid key: Expected (.+) but received undefined$/s, 'thiếu $1'],
  [/^Invalid \w+: Expected (.+) but received (.+)$/s, 'phải là $1, nhưng là $2'],
];

/** A detail in Vietnamese; undefined where it is what another program said (`JSON.parse`, the unpacker). */
export function vietnameseDetail(detail: string): string | undefined {
  for (const [pattern, words] of details)
    if (pattern.test(detail)) return detail.replace(pattern, words).replace(/\(character (\d+)\)$/, '(ký tự thứ $1)');
  return undefined;
}
