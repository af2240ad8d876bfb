import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import type { OfficialDocument } from '../../utils/model/document';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

function first(text: string): OfficialDocument | undefined {
  return recognize(text, lexicon).documents[0];
}

describe('what starts a title', () => {
  it.each<readonly [string, string | undefined]>([
    [
      'Thông tư 41/2031/TT-BNV sẽ có hiệu lực kể từ 20/8 quy định mức phụ cấp, yêu cầu về sức khỏe của người gác đê. Hết.',
      'quy định mức phụ cấp, yêu cầu về sức khỏe của người gác đê',
    ],
    [
      'Nghị định số 118/2031/NĐ-CP của Chính phủ sẽ có hiệu lực từ 1/7/2031, quy định về đăng ký tàu cá. Hết.',
      'quy định về đăng ký tàu cá',
    ],
    ['Thông tư số 64/2032/TT-BXD có hiệu lực từ ngày 15/9/2032 quy định Sở Xây dựng cấp phép neo bè.', undefined],
    ['Thông tư số 2/2031/TT-BYT có hiệu lực từ 1/6 quy định, các bến phải có phao.', undefined],
    [
      'Nghị định 45/2031/NĐ-CP có hiệu lực từ ngày 1/3/2031 quy định người chở quá tải bị phạt 5 triệu đồng.',
      undefined,
    ],
    ['Nghị định 45/2031/NĐ-CP có hiệu lực từ ngày 1/3/2031 quy định mức phạt lên đến 5 triệu đồng.', undefined],
    ['Nghị định 45/2031/NĐ-CP có hiệu lực từ 1/3/2031 về cơ bản giữ nguyên mức phạt.', undefined],
    [
      'Bến vi phạm quy định tại điểm a khoản 4 Điều 25 Nghị định số 109/2031/NĐ-CP của Chính phủ quy định cấp chứng chỉ lái tàu. Hết.',
      'quy định cấp chứng chỉ lái tàu',
    ],
    ['Theo Điều 25 Nghị định số 109/2031/NĐ-CP của Chính phủ quy định cấp chứng chỉ thì phải nộp phí.', undefined],
    [
      'Nộp theo quy định tại Điều 62 Nghị định số 147/2031/NĐ-CP ngày 9/11/2031 của Chính phủ quản lý, cung cấp phao cứu sinh do Ủy ban nhân dân cấp xã thực hiện.',
      'quản lý, cung cấp phao cứu sinh',
    ],
    [
      'Về bến cảng, Nghị định số 137/2031/NĐ-CP phân định thẩm quyền của chính quyền địa phương trong: mở bến; đóng bến.',
      undefined,
    ],
    [
      'Theo Nghị định số 137/2031/NĐ-CP ngày 3/4/2031 phân định thẩm quyền của chính quyền địa phương trong: mở bến; đóng bến.',
      'phân định thẩm quyền của chính quyền địa phương',
    ],
  ])('%s', (text, title) => {
    expect(first(text)?.title).toBe(title);
  });
});

describe('where a title ends', () => {
  it.each<readonly [string, string | undefined]>([
    // The day and the maker of the last paper that is amended, behind a comma, are none of the title.
    [
      'Bộ Y tế ban hành Thông tư số 24/2031/TT-BYT sửa đổi, bổ sung một số điều của Quy chế trực bến ban hành kèm theo Thông tư số 6/2030/TT-BYT, ngày 10/4/2030 của Bộ trưởng Bộ Y tế.',
      'sửa đổi, bổ sung một số điều của Quy chế trực bến ban hành kèm theo Thông tư số 6/2030/TT-BYT',
    ],
    [
      'Chính phủ ban hành Nghị định 300/2031/NĐ-CP sửa đổi Nghị định số 6/2030/NĐ-CP ngày 10/4/2030 của Chính phủ về bến cảng.',
      'sửa đổi Nghị định số 6/2030/NĐ-CP ngày 10/4/2030 của Chính phủ về bến cảng',
    ],
    [
      'Thông tư số 24/2031/TT-BGD&ĐT sửa đổi Quy chế thi ban hành kèm theo Thông tư số 6/2030/TT-BGD&ĐT, ngày 10/4/2030 của Bộ trưởng Bộ GD&ĐT.',
      'sửa đổi Quy chế thi ban hành kèm theo Thông tư số 6/2030/TT-BGD&ĐT',
    ],
    [
      'Theo Quyết định số 18/QĐ-TTg về việc giao kế hoạch vốn năm 2031, cần trên 500 tỷ đồng.',
      'giao kế hoạch vốn năm 2031',
    ],
    // What a body does with it next, and since when somebody holds an office.
    [
      'Sở góp ý vào dự thảo Quyết định số 9/QĐ-UBND về việc phân công người trực bến của vịnh Hòa An để UBND tỉnh ban hành.',
      'phân công người trực bến của vịnh Hòa An',
    ],
    [
      'Quyết định số 9/QĐ-TTg về việc bổ nhiệm ông Lê Văn An giữ chức vụ Cục trưởng Cục Bến cảng kể từ ngày 3/4/2031, thời hạn giữ chức vụ là 5 năm.',
      'bổ nhiệm ông Lê Văn An giữ chức vụ Cục trưởng Cục Bến cảng',
    ],
    // A further mass organization of a list.
    [
      'Quyết định số 12/2031/QĐ-TTg ngày 6/2/2031 của Thủ tướng Chính phủ về phụ cấp của cán bộ Đoàn Thanh niên Cộng sản Hồ Chí Minh, Hội Sinh viên Việt Nam trong các trường hàng hải.',
      'phụ cấp của cán bộ Đoàn Thanh niên Cộng sản Hồ Chí Minh, Hội Sinh viên Việt Nam trong các trường hàng hải',
    ],
    // Letters of a body are no symbol.
    [
      'Quyết định số 12/QĐ-UBND về phối hợp giữa Sở GD&ĐT, công an và bến đò.',
      'phối hợp giữa Sở GD&ĐT, công an và bến đò',
    ],
    // What the sentence tells of, and not what a paper rules.
    [
      'Theo Nghị quyết 74/NQ-CP của Chính phủ về kế hoạch sắp xếp bến cảng, việc bổ sung, sửa đổi Quy chế trực bến trở nên cần thiết.',
      'kế hoạch sắp xếp bến cảng',
    ],
    [
      'Quyết định số 12/QĐ-TTg phê duyệt Chương trình dạy nghề lái đò, việc làm và an toàn bến.',
      'phê duyệt Chương trình dạy nghề lái đò, việc làm và an toàn bến',
    ],
    [
      'Quyết định số 12/QĐ-TTCP về thanh tra công tác quản lý bến đò, việc chấp hành quy định về phao.',
      'thanh tra công tác quản lý bến đò, việc chấp hành quy định về phao',
    ],
    [
      'Thay thế Thông tư 105/2031/TT-BTC ngày 3/12/2031 của Bộ Tài chính hướng dẫn về đăng ký tàu, trừ trường hợp nêu dưới đây.',
      'hướng dẫn về đăng ký tàu',
    ],
    [
      'Bộ sửa Nghị định số 69/2031/NĐ-CP ngày 25/6/2031 của Chính phủ quy định về đăng ký tàu, hoàn thành trong tháng 11.',
      'quy định về đăng ký tàu',
    ],
    [
      'Tỉnh làm theo chỉ thị của Thủ tướng về vốn bến cảng trung hạn và hướng dẫn của Bộ Tài chính để hoàn thiện thủ tục.',
      'vốn bến cảng trung hạn',
    ],
    [
      'Bộ ban hành Thông tư số 2/2031/TT-BGDĐT sửa đổi, bổ sung một số điều của Quy chế thi bơi hiện hành. Hết.',
      'sửa đổi, bổ sung một số điều của Quy chế thi bơi',
    ],
    [
      'Thông tư 7/2031/TT-BXD quy định về đào tạo, cấp bằng lái tàu; cấp, sử dụng sổ tàu; đào tạo luật hàng hải. Hết.',
      'quy định về đào tạo, cấp bằng lái tàu; cấp, sử dụng sổ tàu; đào tạo luật hàng hải',
    ],
    [
      'Quyết định 7/QĐ-UBND của UBND tỉnh Hòa An phê duyệt tuyến đò “Sao - Bến” lại quy định luôn cả giá vé.',
      'phê duyệt tuyến đò “Sao - Bến”',
    ],
    [
      'Theo báo cáo số 7/BC-TTCP ngày 2/3/2031 về giải quyết khiếu nại của ông An của Thanh tra Chính phủ, bến rất rộng.',
      'giải quyết khiếu nại của ông An',
    ],
    [
      'Văn phòng Chính phủ vừa có công văn 4889 ngày 4-6 truyền đạt ý kiến của Thủ tướng về tiến độ dự án bến tàu như trên.',
      'truyền đạt ý kiến của Thủ tướng về tiến độ dự án bến tàu',
    ],
    [
      'Chính phủ ban hành Nghị định 49/2031/NĐ-CP (Nghị định 49) nhằm sửa đổi, bổ sung Điều 15 của Nghị định số 25/2029/NĐ-CP. Hết.',
      'sửa đổi, bổ sung Điều 15 của Nghị định số 25/2029/NĐ-CP',
    ],
    [
      'Quyết định số 7/QĐ-BXD về quan hệ phối hợp giữa Thanh tra Chính phủ với Bộ Xây dựng và Bộ Y tế. Hết.',
      'quan hệ phối hợp giữa Thanh tra Chính phủ với Bộ Xây dựng và Bộ Y tế',
    ],
    [
      'Quyết định số 7/QĐ-TTg ban hành Quy chế phối hợp giữa Bộ Quốc phòng với Bộ Y tế, các Bộ, ngành trong quản lý bến tàu. Hết.',
      'ban hành Quy chế phối hợp giữa Bộ Quốc phòng với Bộ Y tế, các Bộ, ngành trong quản lý bến tàu',
    ],
    [
      'Nghị quyết của Quốc hội về nhiệm vụ và cơ cấu tổ chức của Hội đồng Dân tộc, các Ủy ban của Quốc hội quy định tại khoản 1 có hiệu lực.',
      'nhiệm vụ và cơ cấu tổ chức của Hội đồng Dân tộc, các Ủy ban của Quốc hội',
    ],
    [
      'Thực hiện kết luận của Thủ tướng Chính phủ về việc Bộ Quốc phòng tiến hành sơ kết, tổng kết Luật Đê điều. Bộ đã họp.',
      'Bộ Quốc phòng tiến hành sơ kết, tổng kết Luật Đê điều',
    ],
    ['Vi phạm khoản 4 điều 35 Luật BHYT, bến phải đóng.', 'Bảo hiểm y tế'],
    [
      'Chi bộ thực hiện Quy định số 57-QĐ/TW của Bộ Chính trị về bảo vệ bến tàu và việc chấp hành Nghị quyết Trung ương 4. Hết.',
      'bảo vệ bến tàu',
    ],
    ['Bộ có Công văn số 7/BXD-QLN ngày 2/3/2031 gửi UBND các tỉnh, Sở Xây dựng về việc mở bến ở đảo.', 'mở bến ở đảo'],
    [
      'Ngày 7/10, Bộ Xây dựng có Công văn 7559 gửi UBND các tỉnh về đảm bảo an toàn đê điều.',
      'đảm bảo an toàn đê điều',
    ],
    [
      'Thông tư 29/2031/TT-BYT quy định về dạy bơi, học bơi, bao gồm: nguyên tắc dạy bơi.',
      'quy định về dạy bơi, học bơi',
    ],
    [
      'Theo Kết luận số 7-KL/TW của Bộ Chính trị về sắp xếp bến cảng gọn, mạnh, hiệu lực, hiệu quả.',
      'sắp xếp bến cảng gọn, mạnh, hiệu lực, hiệu quả',
    ],
    ['Nghị định số 7/2031/NĐ-CP quy định tổ chức bến cảng có 5 chương, 25 điều.', 'quy định tổ chức bến cảng'],
    ['Nghị định 44/2031 quy định phí quỹ tàu cá, có hiệu lực từ ngày 1/6.', 'quy định phí quỹ tàu cá'],
    ['Nghị định 44/2031 quy định phí quỹ tàu cá là 2%.', undefined],
    ['Báo cáo số 7/BC-CP về việc tiếp thu ý kiến của các đại biểu gửi Quốc hội.', 'tiếp thu ý kiến của các đại biểu'],
    [
      'Theo Nghị định số 7/2031/NĐ-CP về kinh doanh xăng dầu và các văn bản hướng dẫn của Bộ Y tế.',
      'kinh doanh xăng dầu',
    ],
    ['Các quận áp dụng Quyết định 45/2032 của TP về quy chế quản lý bến ở khu cũ.', 'quy chế quản lý bến ở khu cũ'],
    ['Nghị quyết số 7 của HĐND tỉnh Hòa An khóa XVII, kỳ họp thứ 5 về giá đất bến.', 'giá đất bến'],
    ['Quyết định số 7/QĐ-TTg của Thủ tướng Chính phủ V/v mở bến đêm.', 'mở bến đêm'],
    [
      'Nghị định 44/2031/NĐ-CP phân quyền, phân cấp trong lĩnh vực bến cảng',
      'phân quyền, phân cấp trong lĩnh vực bến cảng',
    ],
    ['Thanh tra đã ra quyết định xử phạt vi phạm hành chính số 42/QĐ-XPHC với chủ tàu.', undefined],
    ['Phường ban hành Quyết định đình chỉ thi công số 19/QĐ-UBND ngày 3/4/2031.', undefined],
    ['Cơ sở nộp theo Luật Thuế TNDN từ quý sau.', 'Thuế Thu nhập doanh nghiệp'],
    [
      'Chỉ thị 20 của Thủ tướng về tránh thanh tra chồng chéo của các cơ quan thanh tra chuyên ngành, các cơ quan thanh tra bộ và chồng chéo ở bến. Hết.',
      'tránh thanh tra chồng chéo của các cơ quan thanh tra chuyên ngành, các cơ quan thanh tra bộ và chồng chéo ở bến',
    ],
    ['Chỉ thị 20 của Thủ tướng về an toàn của các bến tàu, các phường phải làm ngay.', 'an toàn của các bến tàu'],
    [
      'Quyết định 33/2031/QĐ-UBND quy định về diện tích đất tối thiểu sau khi tách thửa đối với đất ven sông, đã bị bãi bỏ.',
      'quy định về diện tích đất tối thiểu sau khi tách thửa đối với đất ven sông',
    ],
    ['Nghị định 33/2031/NĐ-CP về bến cảng sau khi ban hành đã gỡ vướng.', 'bến cảng'],
    [
      'Nghị quyết số 7/2031/QH16 về thí điểm cảng vụ khởi kiện để bảo vệ quyền của các chủ thể là nhóm dễ bị tổn thương hoặc bảo vệ lợi ích công. Hết.',
      'thí điểm cảng vụ khởi kiện để bảo vệ quyền của các chủ thể là nhóm dễ bị tổn thương hoặc bảo vệ lợi ích công',
    ],
    [
      'Thông tư 57/2031/TT-BCA hướng dẫn bảo hiểm y tế đối với thân nhân của công nhân công an đang phục vụ, công tác trong Công an nhân dân. Hết.',
      'hướng dẫn bảo hiểm y tế đối với thân nhân của công nhân công an đang phục vụ, công tác trong Công an nhân dân',
    ],
    [
      'Nghị quyết số 7/2031/UBTVQH16 phê chuẩn đề nghị của Chánh án về Cục, Vụ và tương đương của tòa án. Hết.',
      'phê chuẩn đề nghị của Chánh án về Cục, Vụ và tương đương của tòa án',
    ],
    [
      'Theo Quyết định (số 82/QĐ-UBND ngày 1/7/2031 của UBND tỉnh Hòa An) về việc thuê phao ở bến Sao, sở phải làm lại.',
      'thuê phao ở bến Sao',
    ],
    [
      'Thông tư 12/2031/TT-BXD quy định năng lực mà thuyền viên đạt được sau khi học lái ở trường. Hết.',
      'quy định năng lực mà thuyền viên đạt được sau khi học lái ở trường',
    ],
    [
      'Họ chờ sửa Nghị định số 7/2031/NĐ-CP của Chính phủ về chuyển bến công thành công ty để các cảng làm cho nhanh.',
      'chuyển bến công thành công ty',
    ],
    [
      'Nghị quyết số 7/2031/UBTVQH16 về giám sát của Quốc hội, Hội đồng Dân tộc, Ủy ban của Quốc hội, Đoàn đại biểu Quốc hội và Đại biểu Quốc hội.',
      'giám sát của Quốc hội, Hội đồng Dân tộc, Ủy ban của Quốc hội, Đoàn đại biểu Quốc hội và Đại biểu Quốc hội',
    ],
    [
      'Nghị quyết số 7/2031/UBTVQH16 về giám sát của Hội đồng Dân tộc, các Ủy ban của Quốc hội.',
      'giám sát của Hội đồng Dân tộc, các Ủy ban của Quốc hội',
    ],
    ['Quốc hội đã ban hành Luật thuế bến cảng số 107/2031/QH16.', 'thuế bến cảng'],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Bầu cử đại biểu Quốc hội (ĐBQH) và đại biểu Hội đồng nhân dân.',
      'sửa đổi, bổ sung một số điều của Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân',
    ],
    [
      'Giám sát theo Luật hoạt động giám sát của Quốc hội và HĐND hiện hành.',
      'hoạt động giám sát của Quốc hội và Hội đồng nhân dân',
    ],
    [
      'Nghị quyết số 8-NQ/TW của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII về bến cảng nổi.',
      'bến cảng nổi',
    ],
    ['Nghị quyết số 7-NQ/ĐU của Đảng ủy Hải quân, nhiệm kỳ 2030-2035, về bến cảng nổi.', 'bến cảng nổi'],
    ['Kết luận số 7/KL-TTCP của Thanh tra Chính phủ về bến Sao chỉ ra nhiều sai phạm.', 'bến Sao'],
    ['Theo Công văn số 7/BYT-K2 của Bộ Y tế về trực bến đêm, trạm mở sớm.', 'trực bến đêm'],
    ['Trạm làm theo Công văn số 7/BYT-K2 của Bộ Y tế về trực bến, trực đò.', 'trực bến, trực đò'],
    ['Bộ có Công văn số 7/BXD-QLN gửi UBND các tỉnh. Về việc mở bến, bộ chưa nói.', undefined],
    ['Thông tư 7/2031/TT-BXD quy định về bằng lái tàu; thứ hai là Thông tư 8.', 'quy định về bằng lái tàu'],
    ['Nghị định 7/2031/NĐ-CP quy định về phí bến; nộp 65% số phí.', 'quy định về phí bến'],
    ['Nghị định 7/2031/NĐ-CP quy định về phí bến; sửa đổi Nghị định 8/2029/NĐ-CP.', 'quy định về phí bến'],
    [
      'Theo Nghị định 7/2031/NĐ-CP của Chính phủ về phao cứu sinh được sửa đổi, bổ sung tại Nghị định 9/2031/NĐ-CP.',
      'phao cứu sinh',
    ],
    [
      'Nghị định số 7/2031/NĐ-CP phân định thẩm quyền của chính quyền địa phương trong: Đăng ký lễ hội; cấp phép.',
      'phân định thẩm quyền của chính quyền địa phương',
    ],
    ['Lãi suất theo Nghị định 7/2031/NĐ-CP về phát triển nhà ở trong năm 2031 là 4,8%.', 'phát triển nhà ở'],
    ['Mức đóng nêu tại Điều 2 Luật BHXH.', 'Bảo hiểm xã hội'],
    ['Ngân hàng Nhà nước Việt Nam (NHNN) nói. Theo Luật NHNN năm 2010.', 'Ngân hàng Nhà nước Việt Nam'],
    ['Bộ đề nghị sửa Nghị định 7/2031/NĐ-CP về mức phạt tàu cá theo hướng tăng gấp đôi.', 'mức phạt tàu cá'],
    [
      'Theo Nghị định 7/2031/NĐ-CP ngày 2/3/2031 về Biểu phí bến sông, Biểu phí bến biển, Danh mục tàu và mức phí.',
      'Biểu phí bến sông, Biểu phí bến biển, Danh mục tàu và mức phí',
    ],
    [
      'Nghị quyết của Quốc hội về thí điểm tàu điện tại tỉnh Hòa An, tỉnh Bến Nước.',
      'thí điểm tàu điện tại tỉnh Hòa An, tỉnh Bến Nước',
    ],
    [
      'Quyết định 7/QĐ-TTg về thủ tục điện tử tại cửa khẩu do Bộ Quốc phòng quản lý.',
      'thủ tục điện tử tại cửa khẩu do Bộ Quốc phòng quản lý',
    ],
    [
      'Quyết định 7/QĐ-TTg ngày 2/3/2031 về tiêu chí xã đảo giai đoạn 2031 - 2035 thuộc thẩm quyền của tỉnh.',
      'tiêu chí xã đảo giai đoạn 2031 - 2035',
    ],
    [
      'Nghị định 7/2031/NĐ-CP ngày 2/3/2031 quy định chi tiết Luật Đê điều và Điều 30 của Nghị định 5.',
      'quy định chi tiết Luật Đê điều',
    ],
    ['Nghị quyết 35 về phát triển bến cảng, tuy nhiên chưa đủ.', 'phát triển bến cảng'],
    [
      'Ủy ban ra Quyết định số 32/QĐ-UBND ngày 6/2/2031 do chủ tịch tỉnh, ông Lê Văn An ký về việc quy định giá phà.',
      'quy định giá phà',
    ],
    ['Phạt theo Điều 46 Nghị định 8/2031/NĐ-CP (quy định về vận tải biển).', 'quy định về vận tải biển'],
    [
      'Nghị quyết 33/NQ-CP ngày 5/10/2031 về số lượng cấp phó của phòng, Trung tâm Hành chính công thuộc xã.',
      'số lượng cấp phó của phòng, Trung tâm Hành chính công thuộc xã',
    ],
    ['Nghị định 8/2031/NĐ-CP ngày 12/6/2031 quy định các phòng được tổ chức ở xã gồm: văn phòng.', undefined],
    [
      'Nghị định 8/2031 của Chính phủ quy định về quảng cáo bằng tin nhắn (SMS, MMS), thư điện tử đã có hiệu lực.',
      'quy định về quảng cáo bằng tin nhắn (SMS, MMS), thư điện tử',
    ],
    ['Điểm G khoản 1 Điều 2 của Nghị định 8/2031/NĐ-CP hướng dẫn Luật BHYT nêu rõ mức đóng.', 'hướng dẫn Luật BHYT'],
    [
      'Nghị định 8/2031/NĐ-CP của Chính phủ (quy định về múa rối, trình diễn thời trang; thi người đẹp) đã cũ.',
      'quy định về múa rối, trình diễn thời trang; thi người đẹp',
    ],
    [
      'Nhưng Điều 11, Nghị định 208 về chính sách tinh giản thuyền viên quy định, nếu bến nghỉ thì được phụ cấp.',
      'chính sách tinh giản thuyền viên',
    ],
    ['Nhưng Điều 11 Nghị định 208 về phụ cấp khi bến nghỉ quy định như sau: thuyền viên được nửa lương.', undefined],
    [
      'Tại Quyết định số 93/QĐ-UBND của UBND tỉnh Hòa An về việc phê duyệt giá đấu 44 bến tàu (trong đó có 6 bến nổi) tại huyện Bến Nước. Sau đó, giá lên.',
      'phê duyệt giá đấu 44 bến tàu (trong đó có 6 bến nổi) tại huyện Bến Nước',
    ],
    [
      'Theo Quyết định số 93/QĐ-UBND của UBND tỉnh Hòa An về giá đấu 44 bến tàu (trong đó có 6 bến nổi), giá lên.',
      'giá đấu 44 bến tàu',
    ],
    [
      'Theo Quyết định 150/2031 của UBND TP (về quản lý bờ sông, kênh rạch), nhà ông An ở ngoài.',
      'quản lý bờ sông, kênh rạch',
    ],
    [
      'Bộ đã bổ sung điểm đ, e và bổ sung điểm g tại khoản 1 Điều 5 Thông tư số 74/2031/TT-BCA quy định việc ra vào bến.',
      'quy định việc ra vào bến',
    ],
    ['Căn cứ Nghị định 32/2031/NĐ-CP ngày 10/4/20319 của Chính phủ về phao cứu sinh.', 'phao cứu sinh'],
    ['Tổng kết Nghị quyết số 18-NQ/TW (ngày 25/10/2031 của Bộ Chính trị) về bộ máy.', 'bộ máy'],
    [
      'Quyết định 218 của Bộ Chính trị về việc Mặt trận Tổ quốc Việt Nam, các đoàn thể và nhân dân góp ý xây dựng Đảng.',
      'Mặt trận Tổ quốc Việt Nam, các đoàn thể và nhân dân góp ý xây dựng Đảng',
    ],
    ['Thông tư 20/2031/TT-BCT quy định thương nhân nhập tàu khi khai báo phải nộp giấy ủy quyền.', undefined],
    [
      'Thông tư 20/2031/TT-BCT quy định danh mục hàng hóa phải kiểm tra trước khi nhập.',
      'quy định danh mục hàng hóa phải kiểm tra trước khi nhập',
    ],
    ['Bộ sẽ sửa Thông tư 27 về khoán chi, kiến nghị Chính phủ sửa Nghị định 95.', 'khoán chi'],
    ['Nghị định 7/2031/NĐ-CP về quỹ của doanh nghiệp nhỏ và vừa được ban hành.', 'quỹ của doanh nghiệp nhỏ và vừa'],
    ['Quyết định 7/QĐ-TTg về tiếp nhận phản ánh, kiến nghị trên mạng.', 'tiếp nhận phản ánh, kiến nghị trên mạng'],
    [
      'Thông tư 7/2031/TT-BYT quy định về sức khỏe, việc khám sức khỏe của lái tàu.',
      'quy định về sức khỏe, việc khám sức khỏe của lái tàu',
    ],
    ['Thông tư 55 của Bộ Y tế về phao cứu sinh, nhiều bến không nắm hết.', 'phao cứu sinh'],
    [
      'Chính phủ ban hành Nghị định 7/2031/NĐ-CP quy định chi tiết việc thi hành Luật và có hiệu lực ngay.',
      'quy định chi tiết việc thi hành Luật',
    ],
    ['Nghị định 7 của Bộ Y tế quy định các chủ tàu có nhập phao trước ngày 1/7/2031 sẽ phải nộp thuế.', undefined],
    [
      'Phạt theo khoản 3 Điều 64 Nghị định 7/2031 của Chính phủ quy định xử phạt vi phạm hành chính trong vận tải biển.',
      'quy định xử phạt vi phạm hành chính trong vận tải biển',
    ],
    [
      'Nghị định 96/2031/NĐ-CP hướng dẫn Luật khám chữa bệnh quy định cơ sở thực hành gồm bác sĩ.',
      'hướng dẫn Luật khám chữa bệnh',
    ],
    ['Quốc hội ban hành Nghị quyết về sắp xếp bến cảng cấp tỉnh để bến mới sẽ hoạt động.', 'sắp xếp bến cảng cấp tỉnh'],
    ['Kết luận số 25/KL-TCHQ về kiểm tra bến cảng tại đơn vị cho thấy ba lỗi.', 'kiểm tra bến cảng tại đơn vị'],
    ['Quyết định 14/QĐ-TTg về biểu giá vé tàu và theo đề nghị của cục trưởng.', 'biểu giá vé tàu'],
    ['Nghị quyết Trung ương 4 khóa XI, khóa XII về chỉnh đốn Đảng gắn với thực hiện Chỉ thị 05.', 'chỉnh đốn Đảng'],
    [
      'Nghị định 8/2031/NĐ-CP quy định thủ tục bầu, từ chức, cách chức trưởng bến.',
      'quy định thủ tục bầu, từ chức, cách chức trưởng bến',
    ],
    ['Quyết định 197 của Bộ Chính trị, quy định về chức năng của ban.', 'quy định về chức năng của ban'],
    [
      'Nghị định 11/2031/NĐ-CP, ngày 22/2/2031, sửa đổi, bổ sung một số điều của Nghị định 9.',
      'sửa đổi, bổ sung một số điều của Nghị định 9',
    ],
    [
      'Nghị định 99/2031/NĐ-CP hướng dẫn thi hành Luật giáo dục đại học quy định văn bằng của chủ tàu.',
      'hướng dẫn thi hành Luật giáo dục đại học',
    ],
    ['Quyết định 593 của Thủ tướng Chính phủ về liên kết bến cảng còn rất chậm.', 'liên kết bến cảng'],
    ['Nghị quyết 71 về đổi mới bến cảng ra sao?', 'đổi mới bến cảng'],
    ['Chỉ thị 46-CT/TW về lãnh đạo bầu cử trưởng bến có nêu rõ ba việc.', 'lãnh đạo bầu cử trưởng bến'],
    [
      'Nghị quyết số 1/NQ-CP về giải pháp thực hiện kế hoạch và dự toán năm 2031.',
      'giải pháp thực hiện kế hoạch và dự toán năm 2031',
    ],
    ['Xử lý theo nghị định của Chính phủ về xử phạt tàu cá nhỏ cho đến khi có quy định mới.', 'xử phạt tàu cá nhỏ'],
    [
      'Nghị định 5/2031/NĐ-CP hướng dẫn thi hành Luật Thi đua, Khen thưởng.',
      'hướng dẫn thi hành Luật Thi đua, Khen thưởng',
    ],
    [
      'Công văn 19-CV/VPTW về theo dõi các nghị quyết, chỉ thị, kết luận của Trung ương.',
      'theo dõi các nghị quyết, chỉ thị, kết luận của Trung ương',
    ],
    [
      'Nghị định 9/2031/NĐ-CP sửa đổi Nghị định 8/2029/NĐ-CP hoặc các văn bản thay thế.',
      'sửa đổi Nghị định 8/2029/NĐ-CP',
    ],
    [
      'Nghị định 9/2031/NĐ-CP sửa đổi, bổ sung, bãi bỏ một số điều của Nghị định 8/2029/NĐ-CP.',
      'sửa đổi, bổ sung, bãi bỏ một số điều của Nghị định 8/2029/NĐ-CP',
    ],
    [
      'Bến thu phí theo khoản 1 Điều 7 Nghị định 9/2031/NĐ-CP của Chính phủ quy định về phí bến.',
      'quy định về phí bến',
    ],
    [
      'Quyết định số 5/QĐ-TTg về việc phê duyệt quy hoạch bến cảng đến năm\n2035 và những năm sau.',
      'phê duyệt quy hoạch bến cảng đến năm 2035 và những năm sau',
    ],
    [
      'Chỉ thị 23/CT-TTg về kiểm kê bến cảng do Nhà nước đầu tư, quản lý và nâng cao hiệu quả.',
      'kiểm kê bến cảng do Nhà nước đầu tư, quản lý và nâng cao hiệu quả',
    ],
    ['Nghị định 8/2031/NĐ-CP về quản lý phao với mục tiêu giảm tai nạn.', 'quản lý phao'],
    [
      'Nghị định 8/2031/NĐ-CP quy định xử phạt trong lĩnh vực bưu chính, CNTT và vô tuyến.',
      'quy định xử phạt trong lĩnh vực bưu chính, CNTT và vô tuyến',
    ],
    [
      'Thông tư 83/2031/TT-BXD về phân định thẩm quyền trong công tác bến cảng, Dân quân tự vệ, giáo dục an toàn khi sáp nhập.',
      'phân định thẩm quyền trong công tác bến cảng, Dân quân tự vệ, giáo dục an toàn khi sáp nhập',
    ],
    [
      'Nghị định 8/2031/NĐ-CP về chế độ với thuyền viên hy sinh, từ trần ở bến.',
      'chế độ với thuyền viên hy sinh, từ trần ở bến',
    ],
    ['Thông tư 15/2031/TT-BXD về việc ban hành QCVN 16:2031/BXD, dự kiến sửa.', 'ban hành QCVN 16:2031/BXD'],
    ['Nghị quyết 9/NQ-CP về dời bến cảng dựa trên ý kiến của dân.', 'dời bến cảng'],
    ['Chúng tôi đề nghị đưa Nghị quyết 04 về Hải Phòng để làm thí điểm.', undefined],
    [
      'Thông tư 02 quy định chi tiết về “Quy hoạch kênh cho tàu cá”, vừa được ban hành.',
      'quy định chi tiết về “Quy hoạch kênh cho tàu cá”',
    ],
  ])('%s', (text, title) => {
    expect(first(text)?.title).toBe(title);
  });

  it('takes the title that two mentions share for one that went on with its sentence', () => {
    const text =
      'Quốc hội thông qua Nghị quyết số 198/2031/QH16 về bến cảng tư nhân, biến lời nói thành việc làm. ' +
      'Nghị quyết số 198/2031/QH16 về bến cảng tư nhân (Nghị quyết 198) dài. ' +
      'Nghị quyết số 198/2031/QH16 về bến cảng tư nhân được ban hành.';
    expect(first(text)?.title).toBe('bến cảng tư nhân');
  });

  it('leaves the day of the sentence, which is not the document’s', () => {
    const read = first(
      'Tại buổi công bố quyết định của Bộ Chính trị về thanh tra bến cảng Hòa An ngày 25-5, ông An cười.',
    );
    expect(read).toMatchObject({ title: 'thanh tra bến cảng Hòa An' });
    expect(read?.date).toBeUndefined();
  });

  it('reads on where a line was cut behind "của"', () => {
    const read = first('Thực hiện Quyết định số 7/QĐ-TTg, ngày\n2/3/2031 của\nThủ tướng Chính phủ về cứu hộ.');
    expect(read).toMatchObject({ issuer: 'Thủ tướng Chính phủ', title: 'cứu hộ' });
  });
});

describe('where a title starts with its verb', () => {
  it.each<readonly [string, string | undefined]>([
    ['Thông tư số 04/2031 quy định về đào tạo thuyền viên: Ai cũng phải học.', 'quy định về đào tạo thuyền viên'],
    ['Theo Điều 4 Thông tư số 04/2031 quy định về đào tạo thuyền viên.', undefined],
    ['Nghị định 96 quy định chi tiết một số điều của Luật Nhà ở.', 'quy định chi tiết một số điều của Luật Nhà ở'],
    [
      'Theo Điều 27 Nghị định 43/2031/NĐ-CP quy định chi tiết thi hành Luật Đê điều.',
      'quy định chi tiết thi hành Luật Đê điều',
    ],
    ['Điều 13 Nghị định 43/2031/NĐ-CP quy định chi tiết thẩm quyền của cảng vụ.', undefined],
    ['Những điểm mới của Thông tư 5/2031/TT-BXD quy định chế độ trực bến', 'quy định chế độ trực bến'],
    ['Chính phủ đã ban hành Nghị định 73 điều chỉnh phí bến.', 'điều chỉnh phí bến'],
    ['Nghị định 5/2031/NĐ-CP bổ sung Điều 6a vào sau Điều 6.', undefined],
    [
      'Họ sửa đổi, bổ sung khoản 2 Điều 3 Thông tư 33/2031/TT-BTC quy định mức thu phí bến.',
      'quy định mức thu phí bến',
    ],
    ['Họ sửa đổi, bổ sung Điều 9 Nghị định 16/2031/NĐ-CP quy định về thu hồi kinh phí.', undefined],
    [
      'Ông làm trái thẩm quyền khi ký quyết định 178/2031 phê duyệt tổng mức đầu tư bến.',
      'phê duyệt tổng mức đầu tư bến',
    ],
    [
      'Văn phòng Chính phủ có Công văn số 51/VPCP-KGVX thông báo ý kiến của Phó Thủ tướng về cứu hộ.',
      'thông báo ý kiến của Phó Thủ tướng về cứu hộ',
    ],
    [
      'Thông báo số 94/TB-VPCP ngày 24/3/2031 kết luận của Thường trực Chính phủ về bến cảng.',
      'kết luận của Thường trực Chính phủ về bến cảng',
    ],
    [
      'Chính phủ ban hành Nghị quyết số 273/NQ-CP ngày 9/9/2031 phiên họp Chính phủ thường kỳ tháng 8 năm 2031.',
      'phiên họp Chính phủ thường kỳ tháng 8 năm 2031',
    ],
  ])('%s', (text, title) => {
    expect(first(text)?.title).toBe(title);
  });
});

describe('the subject of an article of a document', () => {
  it.each<readonly [string, string | undefined]>([
    ['Theo Điều 9 Nghị định 43/2031/NĐ-CP về giá vé tàu như sau.', undefined],
    ['Vi phạm Điều 36 Nghị định số 147/2031/NĐ-CP về “Quyền của người đi tàu”.', undefined],
    ['Theo Điều 9 Nghị định 43/2031/NĐ-CP về xử phạt tàu cá.', 'xử phạt tàu cá'],
    ['Theo Điều 9 Nghị định 43/2031/NĐ-CP của Chính phủ về giá vé tàu.', 'giá vé tàu'],
    ['Tại Mục IV Nghị quyết số 5-NQ/TW hướng dẫn tổ chức thực hiện.', undefined],
  ])('%s', (text, title) => {
    expect(first(text)?.title).toBe(title);
  });
});
