import { describe, expect, it } from 'vitest';
import { positions } from './read-officials';

describe('a body of a unit stays as it is written, whatever place the article names', () => {
  it.each<[text: string, stated: string]>([
    [
      'Chiều qua, tỉnh Bến Tre mở bến mới. Ông Lê Văn Huân, Phó Chủ tịch UBND tỉnh, đến dự.',
      'Lê Văn Huân: Phó Chủ tịch @ Ủy ban nhân dân tỉnh',
    ],
    ['TP HCM mở bến. Ông Lê Văn Huân, Phó Bí thư Thành ủy, đến.', 'Lê Văn Huân: Phó Bí thư @ Thành ủy'],
  ])('%s', (text, stated) => {
    expect(positions(text)).toEqual([stated]);
  });
});

describe('a delegate of whom no more is said', () => {
  it.each<[text: string, ...stated: string[]]>([
    ['Đoàn đại biểu Quốc hội họp tổ. Đại biểu Lê Văn Huân (Nghệ An) nói.', 'Lê Văn Huân: đại biểu @ Quốc hội'],
    ['Đại biểu Lê Văn Huân (Nghệ An) nói ở hội trường.', 'Lê Văn Huân: Đại biểu'],
    // A council meets, too.
    ['Đại biểu Quốc hội đến dự. HĐND tỉnh họp. Đại biểu Lê Văn Huân nói.', 'Lê Văn Huân: Đại biểu'],
    ['Đại biểu Quốc hội tiếp khách. Đại biểu Marek Novak nói.', 'Marek Novak: Đại biểu'],
    [
      'Ông Lê Văn Nam, đại biểu Đoàn đại biểu Quốc hội tỉnh Bến Tre, nói. Đại biểu Lê Văn Huân (Nghệ An) nói.',
      'Lê Văn Nam: đại biểu @ Đoàn đại biểu Quốc hội tỉnh Bến Tre',
      'Lê Văn Huân: đại biểu @ Quốc hội',
    ],
  ])('%s', (text, ...stated) => {
    expect(positions(text)).toEqual(stated);
  });
});
