import { describe, expect, it } from 'vitest';
import { positions } from './read-officials';

describe('a body of a unit has the place that the article means by it', () => {
  it.each<[text: string, ...stated: string[]]>([
    // The only place of its kind that is named, wherever.
    [
      'Chiều qua, tỉnh Bến Tre mở bến mới. Ông Lê Văn Huân, Phó Chủ tịch UBND tỉnh, đến dự.',
      'Lê Văn Huân: Phó Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre',
    ],
    ['Bí thư Huyện ủy Lê Văn Huân đến. Bến mới ở huyện Mê Linh đã mở.', 'Lê Văn Huân: Bí thư @ Huyện ủy Mê Linh'],
    [
      'CATP Đà Nẵng họp. Đại tá Lê Văn Huân, Phó Giám đốc CATP, chủ trì.',
      'Lê Văn Huân: Phó Giám đốc @ Công an thành phố Đà Nẵng',
    ],
    [
      'TP HCM mở bến. Ông Lê Văn Huân, Ủy viên Ban Thường vụ Thành ủy, đến.',
      'Lê Văn Huân: Ủy viên @ Ban Thường vụ Thành ủy Thành phố Hồ Chí Minh',
    ],
    // A city of the state needs no unit.
    [
      'Bến mới của Hà Nội đã mở. Phó Chủ tịch UBND thành phố Lê Văn Huân đến.',
      'Lê Văn Huân: Phó Chủ tịch @ Ủy ban nhân dân thành phố Hà Nội',
    ],
    // Of several the one named last before him.
    [
      'Tỉnh Bến Tre mở bến. Phó Chủ tịch UBND tỉnh Lê Văn Huân đến. Với tỉnh Nghệ An, Phó Chủ tịch UBND tỉnh Trần Thị Bách cho hay còn chờ.',
      'Lê Văn Huân: Phó Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre',
      'Trần Thị Bách: Phó Chủ tịch @ Ủy ban nhân dân tỉnh Nghệ An',
    ],
    // Another kind of unit says nothing, nor does a body that only works somewhere in one.
    [
      'Huyện Mê Linh mở bến. Ông Lê Văn Huân, Phó Chủ tịch UBND tỉnh, đến.',
      'Lê Văn Huân: Phó Chủ tịch @ Ủy ban nhân dân tỉnh',
    ],
    ['Tỉnh Bến Tre họp. Ông Lê Văn Huân, Giám đốc Sở Y tế, đến.', 'Lê Văn Huân: Giám đốc @ Sở Y tế'],
  ])('%s', (text, ...stated) => {
    expect(positions(text)).toEqual(stated);
  });
});

describe('a delegate of whom no more is said', () => {
  it.each<[text: string, ...stated: string[]]>([
    ['Đoàn đại biểu Quốc hội họp tổ. Đại biểu Lê Văn Huân (Nghệ An) nói.', 'Lê Văn Huân: đại biểu @ Quốc hội'],
    ['Đại biểu Lê Văn Huân (Nghệ An) nói ở hội trường.', 'Lê Văn Huân: Đại biểu'],
  ])('%s', (text, ...stated) => {
    expect(positions(text)).toEqual(stated);
  });
});
