/** Paragraph `index` as it reads in the given round: some change with the round, some never do. */
export function paragraphOf(index: number, round: number): readonly string[] {
  // No two alike: the reader takes a paragraph that comes twice for a repetition.
  const paragraph = [`Điểm thứ ${index + 1} của ngày làm việc. `, ...(PARAGRAPHS[index % PARAGRAPHS.length] ?? [])];
  return index % 3 === 1 ? [...paragraph, ` Cập nhật lần ${round}.`] : paragraph;
}

/** In pieces, as templates print them: a framework keeps a Text node for each. */
const PARAGRAPHS = [
  [
    'Sáng 12-3, Trung tướng ',
    'Mạc Đình Thử',
    ', Thứ trưởng Bộ Quốc phòng, kiểm tra công tác huấn luyện của các đơn vị đóng quân ven biển và trên đảo gần bờ.',
  ],
  [
    'Cùng đi có Thiếu tướng ',
    'Lưu Văn Bến',
    ', Phó tư lệnh Quân khu, cùng đại diện các cơ quan chức năng và lãnh đạo địa phương nơi đơn vị đóng quân.',
  ],
  [
    'Đoàn nghe báo cáo kết quả thực hiện ',
    'Nghị quyết số 999-NQ/TW',
    ' và thăm bộ đội đang luyện tập các nội dung bắn súng, bơi vũ trang và cứu hộ trên biển trong điều kiện sóng lớn.',
  ],
] as const;

export const COUNT = 12;

/** The whole text that must stand on the page in a round. */
export const textOf = (round: number) =>
  Array.from({ length: COUNT }, (_, index) => paragraphOf(index, round).join('')).join('\n');

/** What a page does: draws round after round, and says in `globalThis.drawn` what should be read. */
export interface Drawn {
  round: number;
  stop: boolean;
  wrong: string[];
}

/** Draws anew every 100 ms until told to stop, and looks after every drawing whether the page says what was drawn. */
export function drawOn(draw: (round: number) => void): void {
  const state: Drawn = { round: 0, stop: false, wrong: [] };
  Object.assign(globalThis, { drawing: state });
  draw(0);
  const again = () => {
    const body = document.getElementById('app');
    const said = [...(body?.children ?? [])].map((one) => one.textContent).join('\n');
    if (said !== textOf(state.round)) state.wrong.push(said);
    if (state.stop) return;
    state.round++;
    draw(state.round);
    setTimeout(again, 100);
  };
  setTimeout(again, 100);
}
