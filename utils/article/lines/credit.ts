const CREDIT = /(?:^|[\s(.])(?:ảnh|photo|nguồn|đồ họa|video)(?: minh họa| tư liệu)?\s*:\s*[^:]{2,60}$/iu;
const LONGEST = 300;

/** True for a line that ends with who took the picture: "Quang cảnh hội nghị - Ảnh: NAM TRẦN". */
export function endsWithCredit(line: string): boolean {
  return line.length <= LONGEST && CREDIT.test(line);
}
