import { describe, expect, it } from 'vitest';
import { positions, read } from './read-officials';

describe('whom a headline calls by office and the line below by name', () => {
  it.each<readonly [text: string, ...stated: string[]]>([
    [
      'Cựu Cục trưởng Cục Thủy sản hầu tòa\n\nÔng Lê Văn Nam bị cáo buộc nhận hối lộ.',
      'Lê Văn Nam: Cựu Cục trưởng @ Cục Thủy sản',
    ],
    [
      'Bộ trưởng Quốc phòng Slovakia từ chức\n\nÔng Marek Novak, 52 tuổi, rời nhiệm sở.',
      'Marek Novak: Bộ trưởng @ Quốc phòng Slovakia',
    ],
    [
      'Hai cựu thứ trưởng Bộ Y tế bị khởi tố\n\nÔng Lê Văn Nam và Trần Văn Huân bị cáo buộc thiếu trách nhiệm.',
      'Lê Văn Nam: cựu thứ trưởng @ Bộ Y tế',
      'Trần Văn Huân: cựu thứ trưởng @ Bộ Y tế',
    ],
    [
      '2 Phó Chủ tịch UBND tỉnh Bến Tre bị kỷ luật\nÔng Lê Văn Nam, Trần Văn Huân bị khiển trách.',
      'Lê Văn Nam: Phó Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre',
      'Trần Văn Huân: Phó Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre',
    ],
    ['Hai Phó Chủ tịch UBND tỉnh Bến Tre bị kỷ luật\n\nÔng Lê Văn Nam bị khiển trách.'],
    ['TRAO QUYẾT ĐỊNH BÍ THƯ ĐẢNG ỦY VÀ QUYẾT ĐỊNH GIÁM ĐỐC CÔNG TY\n\nLễ trao diễn ra sáng 3/5.'],
    ['Giám đốc Sở Y tế Bến Tre bị khởi tố\n\nÔng Lê Văn Nam, người dân xã Mai Lâm, tố cáo.'],
    ['Giám đốc Sở Y tế Bến Tre yêu cầu kiểm tra\n\nÔng Lê Văn Nam tố cáo bị hành hung.'],
    ['Giám đốc Sở Y tế Bến Tre bị khởi tố\n\nSáng 3/5, ông Lê Văn Nam kể lại.'],
    [
      'Giám đốc Sở Y tế Bến Tre bị bắt\nÔng Lê Văn Nam (57 tuổi) vừa bị cáo buộc nhận hối lộ.',
      'Lê Văn Nam: Giám đốc @ Sở Y tế Bến Tre',
    ],
    // The line may be about whoever did it, says so or looked on.
    ['Chủ tịch UBND xã Mai Lâm bị hành hung\nÔng Lê Văn Nam đã xông vào trụ sở.'],
    ['Giám đốc Sở Y tế Bến Tre bị tố nhận tiền\nBà Vũ Thị Mười cho rằng tiền đã trao.'],
    ['Giám đốc Sở Y tế Bến Tre bị khởi tố\nÔng Lê Văn Nam nhận lại tiền.'],
  ])('%s', (text, ...stated) => expect(positions(text)).toEqual(stated));

  it('means him', () =>
    expect(read('Cựu Cục trưởng Cục Thủy sản hầu tòa\n\nÔng Lê Văn Nam bị cáo buộc nhận hối lộ.')).toEqual([
      '(Cựu Cục trưởng Cục Thủy sản) = Lê Văn Nam',
      'Ông > Lê Văn Nam = Lê Văn Nam',
    ]));
});
