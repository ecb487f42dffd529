/** A fictional rule and sentences that say of it nothing but what it says. */
export type Paraphrased = {
  readonly quote: string;
  /** Heading of the điều around it. */
  readonly heading?: string;
  readonly said: readonly string[];
};

/**
 * Written by hand, as a model words an answer: other order, passive voice, abbreviations, shorter
 * numbers, a part of the rule alone, conditions and exceptions kept. The law is made up.
 */
export const paraphrases: readonly Paraphrased[] = [
  {
    heading: 'Thẩm quyền cấp thẻ thư viện lưu động',
    quote: 'Chủ tịch Ủy ban nhân dân cấp xã cấp thẻ thư viện lưu động cho người cư trú tại xã.',
    said: [
      'Thẻ thư viện lưu động do Chủ tịch UBND cấp xã cấp cho người cư trú tại xã.',
      'Chủ tịch UBND cấp xã có thẩm quyền cấp thẻ thư viện lưu động cho người cư trú tại xã.',
      'Thẩm quyền cấp thẻ thư viện lưu động thuộc Chủ tịch Ủy ban nhân dân cấp xã.',
      'Người cư trú tại xã được Chủ tịch UBND cấp xã cấp thẻ thư viện lưu động.',
    ],
  },
  {
    heading: 'Thời hạn cấp thẻ thư viện lưu động',
    quote:
      'Trong thời hạn 04 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Ủy ban nhân dân cấp xã cấp thẻ thư viện lưu động; trường hợp không cấp thì trả lời bằng văn bản và nêu rõ lý do.',
    said: [
      'UBND cấp xã cấp thẻ thư viện lưu động trong 4 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
      'Thời hạn cấp thẻ là 04 ngày làm việc, tính từ ngày nhận đủ hồ sơ hợp lệ.',
      'Nếu không cấp, Ủy ban nhân dân cấp xã trả lời bằng văn bản và nêu rõ lý do.',
      'Trường hợp không cấp thẻ thì UBND cấp xã trả lời bằng văn bản, nêu rõ lý do.',
    ],
  },
  {
    heading: 'Hồ sơ đăng ký bến đò ngang',
    quote:
      'Hồ sơ đăng ký gồm: đơn đăng ký theo mẫu; bản sao giấy tờ về quyền sử dụng bãi bến; sơ đồ luồng đò. Số lượng: 01 bộ.',
    said: [
      'Hồ sơ đăng ký gồm đơn đăng ký theo mẫu, bản sao giấy tờ về quyền sử dụng bãi bến và sơ đồ luồng đò.',
      'Hồ sơ đăng ký bến đò ngang gồm: đơn đăng ký theo mẫu; bản sao giấy tờ về quyền sử dụng bãi bến; sơ đồ luồng đò.',
      'Số lượng hồ sơ: 01 bộ, gồm đơn đăng ký theo mẫu, bản sao giấy tờ về quyền sử dụng bãi bến, sơ đồ luồng đò.',
    ],
  },
  {
    heading: 'Lệ phí cấp biển số thuyền thúng',
    quote:
      'Mức lệ phí cấp biển số thuyền thúng là 50.000 đồng/lần cấp; miễn lệ phí đối với hộ nghèo, hộ cận nghèo.',
    said: [
      'Lệ phí cấp biển số thuyền thúng là 50.000 đồng/lần cấp; hộ nghèo, hộ cận nghèo được miễn lệ phí.',
      'Lệ phí cấp biển số thuyền thúng: 50 nghìn đồng/lần cấp, miễn đối với hộ nghèo và hộ cận nghèo.',
      'Hộ nghèo, hộ cận nghèo được miễn lệ phí cấp biển số thuyền thúng.',
    ],
  },
  {
    quote:
      'Người nuôi ong lưu động phải khai báo với Ủy ban nhân dân cấp xã nơi đặt đàn ong chậm nhất 03 ngày trước khi đặt đàn.',
    said: [
      'Người nuôi ong lưu động phải khai báo với UBND cấp xã nơi đặt đàn ong chậm nhất 3 ngày trước khi đặt đàn.',
      'Chậm nhất 03 ngày trước khi đặt đàn, người nuôi ong lưu động phải khai báo với Ủy ban nhân dân cấp xã nơi đặt đàn ong.',
      'Trước khi đặt đàn chậm nhất 03 ngày, người nuôi ong lưu động khai báo với UBND cấp xã nơi đặt đàn ong.',
    ],
  },
  {
    quote:
      'Không được thả diều có dây kim loại trong phạm vi 500 mét tính từ hành lang lưới điện, trừ trường hợp được đơn vị quản lý lưới điện đồng ý bằng văn bản.',
    said: [
      'Không được thả diều có dây kim loại trong phạm vi 500 m tính từ hành lang lưới điện, trừ khi được đơn vị quản lý lưới điện đồng ý bằng văn bản.',
      'Trong phạm vi 500 mét tính từ hành lang lưới điện không được thả diều có dây kim loại, trừ trường hợp được đơn vị quản lý lưới điện đồng ý bằng văn bản.',
      'Trừ trường hợp được đơn vị quản lý lưới điện đồng ý bằng văn bản, không được thả diều có dây kim loại trong phạm vi 500 mét từ hành lang lưới điện.',
    ],
  },
  {
    quote:
      'Hộ gia đình có người từ đủ 90 tuổi trở lên được tặng quà mừng thọ trị giá 1.200.000 đồng vào ngày 06 tháng 6 hằng năm.',
    said: [
      'Hộ gia đình có người từ đủ 90 tuổi trở lên được tặng quà mừng thọ trị giá 1,2 triệu đồng vào ngày 06 tháng 6 hằng năm.',
      'Quà mừng thọ trị giá 1.200.000 đồng được tặng hộ gia đình có người từ đủ 90 tuổi trở lên.',
      'Vào ngày 06 tháng 6 hằng năm, hộ gia đình có người từ đủ 90 tuổi trở lên được tặng quà mừng thọ trị giá 1.200.000 đồng.',
    ],
  },
  {
    heading: 'Gia hạn giấy phép họp chợ phiên',
    quote:
      'Giấy phép họp chợ phiên có thời hạn 02 năm và có thể được gia hạn một lần, thời gian gia hạn không quá 12 tháng.',
    said: [
      'Giấy phép họp chợ phiên có thời hạn 2 năm.',
      'Giấy phép họp chợ phiên có thể được gia hạn một lần, thời gian gia hạn không quá 12 tháng.',
      'Giấy phép họp chợ phiên có thời hạn 02 năm, có thể được gia hạn 1 lần với thời hạn gia hạn tối đa 12 tháng.',
    ],
  },
  {
    quote:
      'Ủy ban nhân dân cấp xã tiếp nhận hồ sơ, thẩm định và trình Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định công nhận làng nghề gốm.',
    said: [
      'UBND cấp xã tiếp nhận hồ sơ, thẩm định và trình Chủ tịch UBND cấp tỉnh quyết định công nhận làng nghề gốm.',
      'Chủ tịch UBND cấp tỉnh quyết định công nhận làng nghề gốm.',
      'Hồ sơ công nhận làng nghề gốm do UBND cấp xã tiếp nhận, thẩm định và trình Chủ tịch UBND cấp tỉnh quyết định.',
    ],
  },
  {
    quote:
      'Tổ chức, cá nhân khai thác nước giếng làng với lưu lượng trên 10 m3/ngày phải đăng ký với Ủy ban nhân dân cấp xã trước ngày 01 tháng 3 năm 2099.',
    said: [
      'Tổ chức, cá nhân khai thác nước giếng làng với lưu lượng trên 10 m3/ngày phải đăng ký với UBND cấp xã trước ngày 01/3/2099.',
      'Trước ngày 01/03/2099, tổ chức và cá nhân khai thác nước giếng làng với lưu lượng trên 10 m3/ngày phải đăng ký với UBND cấp xã.',
      'Cá nhân khai thác nước giếng làng với lưu lượng trên 10 m3/ngày phải đăng ký với Ủy ban nhân dân cấp xã trước ngày 1/3/2099.',
    ],
  },
  {
    heading: 'Trách nhiệm của chủ đò',
    quote:
      'Chủ đò có trách nhiệm trang bị đủ áo phao cho hành khách và không được chở quá số người ghi trên biển số.',
    said: [
      'Chủ đò có trách nhiệm trang bị đủ áo phao cho hành khách.',
      'Chủ đò phải trang bị đủ áo phao cho hành khách và không được chở quá số người ghi trên biển số.',
      'Chủ đò không được chở quá số người ghi trên biển số.',
    ],
  },
  {
    heading: 'Mức hỗ trợ trồng tre chắn sóng',
    quote:
      'Hộ gia đình, cá nhân trồng tre chắn sóng được hỗ trợ một lần 3.000.000 đồng/ha để mua giống; mức hỗ trợ tối đa 15.000.000 đồng/hộ.',
    said: [
      'Hộ gia đình, cá nhân trồng tre chắn sóng được hỗ trợ một lần 3 triệu đồng/ha để mua giống.',
      'Mức hỗ trợ tối đa là 15.000.000 đồng/hộ.',
      'Trồng tre chắn sóng được hỗ trợ một lần 3.000.000 đồng/ha để mua giống, tối đa 15 triệu đồng/hộ.',
      'Mức hỗ trợ trồng tre chắn sóng cho hộ gia đình, cá nhân là 3.000.000 đồng/ha, tối đa 15.000.000 đồng/hộ.',
    ],
  },
  {
    quote:
      'Đơn xin mượn nhà rông được nộp trực tiếp hoặc gửi qua dịch vụ bưu chính đến Trung tâm Phục vụ hành chính công cấp xã.',
    said: [
      'Đơn xin mượn nhà rông nộp trực tiếp hoặc gửi qua dịch vụ bưu chính đến Trung tâm Phục vụ hành chính công cấp xã.',
      'Nơi nộp đơn xin mượn nhà rông: Trung tâm Phục vụ hành chính công cấp xã, nộp trực tiếp hoặc gửi qua dịch vụ bưu chính.',
      'Có thể nộp đơn xin mượn nhà rông trực tiếp hoặc qua dịch vụ bưu chính.',
    ],
  },
  {
    quote:
      'Trường hợp hồ sơ chưa hợp lệ, trong thời hạn 02 ngày làm việc, công chức tiếp nhận hướng dẫn người nộp hoàn thiện hồ sơ.',
    said: [
      'Nếu hồ sơ chưa hợp lệ thì trong 2 ngày làm việc, công chức tiếp nhận hướng dẫn người nộp hoàn thiện hồ sơ.',
      'Khi hồ sơ chưa hợp lệ, công chức tiếp nhận hướng dẫn người nộp hoàn thiện hồ sơ trong thời hạn 02 ngày làm việc.',
      'Hồ sơ chưa hợp lệ thì công chức tiếp nhận hướng dẫn người nộp hoàn thiện trong vòng 02 ngày làm việc.',
    ],
  },
  {
    quote:
      'Nghị định này có hiệu lực thi hành từ ngày 15 tháng 8 năm 2099 và thay thế Nghị định số 9902/2090/NĐ-CP.',
    said: [
      'Nghị định này có hiệu lực thi hành từ ngày 15/8/2099.',
      'Nghị định này có hiệu lực từ 15/08/2099, thay thế Nghị định 9902/2090/NĐ-CP.',
      'Nghị định số 9902/2090/NĐ-CP được Nghị định này thay thế từ ngày 15 tháng 8 năm 2099.',
    ],
  },
  {
    heading: 'Đối tượng được vay vốn mua trâu',
    quote:
      'Hộ nghèo có lao động, có nhu cầu vay vốn mua trâu được vay tối đa 60 triệu đồng với thời hạn vay không quá 36 tháng.',
    said: [
      'Hộ nghèo có lao động, có nhu cầu vay vốn mua trâu được vay tối đa 60 triệu đồng.',
      'Hộ nghèo có lao động và có nhu cầu vay vốn mua trâu được vay không quá 60.000.000 đồng, thời hạn vay không quá 36 tháng.',
      'Thời hạn vay vốn mua trâu đối với hộ nghèo có lao động không quá 36 tháng.',
    ],
  },
  {
    quote:
      'Trưởng thôn triệu tập họp thôn ít nhất 02 lần trong một năm; cuộc họp hợp lệ khi có từ 50% trở lên đại diện hộ gia đình tham dự.',
    said: [
      'Trưởng thôn triệu tập họp thôn ít nhất 2 lần trong một năm.',
      'Mỗi năm trưởng thôn triệu tập họp thôn ít nhất 02 lần.',
      'Cuộc họp thôn hợp lệ khi có từ 50% trở lên đại diện hộ gia đình tham dự.',
      'Cuộc họp hợp lệ nếu có từ 50 phần trăm trở lên đại diện hộ gia đình tham dự.',
    ],
  },
  {
    quote:
      'Việc cắm mốc bãi chăn thả do Ủy ban nhân dân cấp xã thực hiện, có sự tham gia của cộng đồng dân cư nơi có bãi.',
    said: [
      'UBND cấp xã thực hiện việc cắm mốc bãi chăn thả, có sự tham gia của cộng đồng dân cư nơi có bãi.',
      'Ủy ban nhân dân cấp xã cắm mốc bãi chăn thả với sự tham gia của cộng đồng dân cư nơi có bãi.',
      'Cắm mốc bãi chăn thả do UBND cấp xã thực hiện.',
    ],
  },
  {
    quote:
      'Người điều khiển xe ngựa kéo phải có giấy chứng nhận đã học luật đi đường và từ đủ 18 tuổi trở lên.',
    said: [
      'Người điều khiển xe ngựa kéo phải từ đủ 18 tuổi trở lên và có giấy chứng nhận đã học luật đi đường.',
      'Điều khiển xe ngựa kéo phải có giấy chứng nhận đã học luật đi đường, đủ 18 tuổi trở lên.',
      'Người điều khiển xe ngựa kéo phải có giấy chứng nhận đã học luật đi đường.',
    ],
  },
  {
    quote:
      'Công chức văn hóa - xã hội lập danh sách, trình Chủ tịch Ủy ban nhân dân cấp xã phê duyệt trong tháng 01 hằng năm.',
    said: [
      'Công chức văn hóa - xã hội lập danh sách và trình Chủ tịch UBND cấp xã phê duyệt trong tháng 01 hằng năm.',
      'Trong tháng 01 hằng năm, công chức văn hóa - xã hội lập danh sách, trình Chủ tịch UBND cấp xã phê duyệt.',
      'Chủ tịch Ủy ban nhân dân cấp xã phê duyệt danh sách trong tháng 01 hằng năm.',
    ],
  },
  {
    heading: 'Phạt hành vi làm hỏng biển chỉ đường làng',
    quote:
      'Phạt tiền từ 500.000 đồng đến 1.000.000 đồng đối với cá nhân có hành vi làm hỏng biển chỉ đường làng; tổ chức có cùng hành vi bị phạt gấp hai lần.',
    said: [
      'Cá nhân có hành vi làm hỏng biển chỉ đường làng bị phạt tiền từ 500.000 đồng đến 1.000.000 đồng.',
      'Cá nhân làm hỏng biển chỉ đường làng bị phạt tiền từ 500 nghìn đồng đến 1 triệu đồng; tổ chức có cùng hành vi bị phạt gấp hai lần.',
      'Tổ chức có cùng hành vi bị phạt gấp hai lần.',
    ],
  },
  {
    quote:
      'Kinh phí tu sửa giếng cổ do ngân sách cấp xã bảo đảm và huy động đóng góp tự nguyện của tổ chức, cá nhân.',
    said: [
      'Kinh phí tu sửa giếng cổ do ngân sách cấp xã bảo đảm.',
      'Ngân sách cấp xã bảo đảm kinh phí tu sửa giếng cổ, cùng với huy động đóng góp tự nguyện của tổ chức, cá nhân.',
      'Kinh phí tu sửa giếng cổ được ngân sách cấp xã bảo đảm và huy động từ đóng góp tự nguyện của tổ chức, cá nhân.',
    ],
  },
  {
    quote:
      'Chỉ được dựng rạp cưới trên lòng đường khi có văn bản chấp thuận của Ủy ban nhân dân cấp xã và không quá 48 giờ.',
    said: [
      'Chỉ được dựng rạp cưới trên lòng đường khi có văn bản chấp thuận của UBND cấp xã, không quá 48 giờ.',
      'Dựng rạp cưới trên lòng đường chỉ được khi có văn bản chấp thuận của UBND cấp xã và không quá 48 giờ.',
      'Chỉ được dựng rạp cưới trên lòng đường nếu có văn bản chấp thuận của UBND cấp xã và tối đa 48 giờ.',
    ],
  },
  {
    quote:
      'Người yêu cầu cấp lại sổ ghi công trình phúc lợi không phải nộp lệ phí nếu sổ bị hỏng do thiên tai.',
    said: [
      'Người yêu cầu cấp lại sổ ghi công trình phúc lợi không phải nộp lệ phí khi sổ bị hỏng do thiên tai.',
      'Nếu sổ ghi công trình phúc lợi bị hỏng do thiên tai thì người yêu cầu cấp lại không phải nộp lệ phí.',
      'Trường hợp sổ bị hỏng do thiên tai, người yêu cầu cấp lại sổ ghi công trình phúc lợi không phải nộp lệ phí.',
    ],
  },
  {
    heading: 'Điều kiện công nhận vườn cây di sản',
    quote:
      'Vườn cây được công nhận là vườn cây di sản khi có ít nhất 20 cây từ 100 năm tuổi trở lên và diện tích tối thiểu 5.000 m2.',
    said: [
      'Vườn cây được công nhận là vườn cây di sản khi có ít nhất 20 cây từ 100 năm tuổi trở lên và diện tích tối thiểu 5.000 m².',
      'Để được công nhận là vườn cây di sản, vườn cây có ít nhất 20 cây từ 100 năm tuổi trở lên và diện tích tối thiểu 5.000 m2.',
      'Vườn cây di sản có ít nhất 20 cây từ 100 năm tuổi trở lên, diện tích không dưới 5.000 m2.',
    ],
  },
  {
    quote:
      'Sở Văn hóa, Thể thao và Du lịch hướng dẫn Ủy ban nhân dân cấp xã lập hồ sơ lễ hội làng trước ngày 30 tháng 10 hằng năm.',
    said: [
      'Sở Văn hóa, Thể thao và Du lịch hướng dẫn UBND cấp xã lập hồ sơ lễ hội làng trước ngày 30 tháng 10 hằng năm.',
      'Trước ngày 30/10 hằng năm, Sở Văn hóa, Thể thao và Du lịch hướng dẫn UBND cấp xã lập hồ sơ lễ hội làng.',
      'Ủy ban nhân dân cấp xã lập hồ sơ lễ hội làng theo hướng dẫn của Sở Văn hóa, Thể thao và Du lịch.',
    ],
  },
  {
    quote:
      'Khi thay đổi người trông coi đình, ban quản lý đình gửi thông báo bằng văn bản đến Ủy ban nhân dân cấp xã trong thời hạn 07 ngày.',
    said: [
      'Ban quản lý đình gửi thông báo bằng văn bản đến UBND cấp xã trong 7 ngày khi thay đổi người trông coi đình.',
      'Trường hợp thay đổi người trông coi đình, ban quản lý đình gửi thông báo bằng văn bản đến UBND cấp xã trong thời hạn 07 ngày.',
      'Trong vòng 07 ngày khi thay đổi người trông coi đình, ban quản lý đình gửi thông báo bằng văn bản đến Ủy ban nhân dân cấp xã.',
    ],
  },
  {
    quote:
      'Thành viên tổ tuần tra đê được trợ cấp 120.000 đồng/người/đêm, riêng tổ trưởng được trợ cấp 150.000 đồng/người/đêm.',
    said: [
      'Thành viên tổ tuần tra đê được trợ cấp 120.000 đồng/người/đêm.',
      'Tổ trưởng tổ tuần tra đê được trợ cấp 150.000 đồng/người/đêm.',
      'Mức trợ cấp của thành viên tổ tuần tra đê là 120 nghìn đồng/người/đêm, riêng tổ trưởng 150 nghìn đồng/người/đêm.',
    ],
  },
  {
    quote:
      'Hội đồng nhân dân cấp xã quyết định mức đóng góp sửa đường thôn; Ủy ban nhân dân cấp xã tổ chức thực hiện.',
    said: [
      'Hội đồng nhân dân cấp xã quyết định mức đóng góp sửa đường thôn.',
      'Mức đóng góp sửa đường thôn do HĐND cấp xã quyết định, UBND cấp xã tổ chức thực hiện.',
      'HĐND cấp xã quyết định mức đóng góp sửa đường thôn; UBND cấp xã tổ chức thực hiện.',
    ],
  },
  {
    heading: 'Thời hạn giải quyết đơn xin khai quật giếng cổ',
    quote:
      'Thời hạn giải quyết là 15 ngày; trường hợp phức tạp có thể kéo dài nhưng không quá 25 ngày kể từ ngày nhận đơn.',
    said: [
      'Thời hạn giải quyết là 15 ngày; nếu phức tạp có thể kéo dài nhưng không quá 25 ngày kể từ ngày nhận đơn.',
      'Trường hợp phức tạp, thời hạn giải quyết có thể kéo dài nhưng không quá 25 ngày tính từ ngày nhận đơn.',
      'Đơn xin khai quật giếng cổ có thời hạn giải quyết là 15 ngày; trường hợp phức tạp có thể kéo dài, không quá 25 ngày kể từ ngày nhận đơn.',
    ],
  },
  {
    quote: 'Nghiêm cấm dùng xung điện để bắt cá trong hồ làng; người vi phạm bị tịch thu dụng cụ.',
    said: [
      'Nghiêm cấm dùng xung điện để bắt cá trong hồ làng.',
      'Cấm dùng xung điện bắt cá trong hồ làng, người vi phạm bị tịch thu dụng cụ.',
      'Người vi phạm bị tịch thu dụng cụ.',
    ],
  },
  {
    quote:
      'Cá nhân, hộ kinh doanh bán hàng rong tại bến thuyền phải đeo thẻ do ban quản lý bến cấp và chỉ được bán trong khu vực đã kẻ vạch.',
    said: [
      'Cá nhân, hộ kinh doanh bán hàng rong tại bến thuyền phải đeo thẻ do ban quản lý bến cấp.',
      'Cá nhân, hộ kinh doanh bán hàng rong tại bến thuyền chỉ được bán trong khu vực đã kẻ vạch.',
      'Hộ kinh doanh bán hàng rong tại bến thuyền phải đeo thẻ do ban quản lý bến cấp và chỉ được bán trong khu vực đã kẻ vạch.',
    ],
  },
  {
    quote:
      'Giấy xác nhận nguồn gốc mật ong có giá trị 06 tháng kể từ ngày cấp và được sử dụng trên phạm vi toàn tỉnh.',
    said: [
      'Giấy xác nhận nguồn gốc mật ong có giá trị 6 tháng kể từ ngày cấp.',
      'Giấy xác nhận nguồn gốc mật ong được sử dụng trên phạm vi toàn tỉnh.',
      'Kể từ ngày cấp, giấy xác nhận nguồn gốc mật ong có giá trị 06 tháng và được sử dụng trên phạm vi toàn tỉnh.',
    ],
  },
  {
    quote:
      'Ủy ban nhân dân cấp xã niêm yết công khai danh sách tại trụ sở và nhà văn hóa thôn trong 10 ngày làm việc để lấy ý kiến người dân.',
    said: [
      'UBND cấp xã niêm yết công khai danh sách tại trụ sở và nhà văn hóa thôn trong 10 ngày làm việc.',
      'Danh sách được UBND cấp xã niêm yết công khai trong 10 ngày làm việc tại trụ sở và nhà văn hóa thôn để lấy ý kiến người dân.',
      'Danh sách được niêm yết công khai tại trụ sở và nhà văn hóa thôn trong thời gian 10 ngày làm việc.',
    ],
  },
  {
    quote:
      'Người được giao giữ trống làng có nghĩa vụ bảo quản trống, không được tự ý cho mượn hoặc mang ra khỏi địa bàn xã.',
    said: [
      'Người được giao giữ trống làng có nghĩa vụ bảo quản trống.',
      'Người được giao giữ trống làng không được tự ý cho mượn hoặc mang trống ra khỏi địa bàn xã.',
      'Người được giao giữ trống làng phải bảo quản trống và không được tự ý cho mượn hoặc mang ra khỏi địa bàn xã.',
    ],
  },
  {
    quote:
      'Đối với thôn có trên 200 hộ, số lượng thành viên tổ hòa giải giếng nước tối đa là 07 người.',
    said: [
      'Thôn có trên 200 hộ thì số lượng thành viên tổ hòa giải giếng nước tối đa là 7 người.',
      'Đối với thôn có trên 200 hộ, tổ hòa giải giếng nước có tối đa 07 thành viên.',
      'Số lượng thành viên tổ hòa giải giếng nước không quá 07 người đối với thôn có trên 200 hộ.',
    ],
  },
  {
    heading: 'Lấy ý kiến về quy ước bến nước',
    quote:
      'Dự thảo quy ước bến nước được thông qua khi có trên 75% đại diện hộ gia đình trong thôn tán thành.',
    said: [
      'Dự thảo quy ước bến nước được thông qua khi có trên 75% đại diện hộ gia đình trong thôn tán thành.',
      'Khi có trên 75% đại diện hộ gia đình trong thôn tán thành thì dự thảo quy ước bến nước được thông qua.',
      'Dự thảo quy ước bến nước được thông qua nếu trên 75 % đại diện hộ gia đình trong thôn tán thành.',
    ],
  },
  {
    quote:
      'Cơ sở sản xuất nón lá được công nhận là cơ sở tiêu biểu phải có thời gian hoạt động liên tục từ 05 năm trở lên.',
    said: [
      'Cơ sở sản xuất nón lá được công nhận là cơ sở tiêu biểu phải hoạt động liên tục từ 5 năm trở lên.',
      'Để được công nhận là cơ sở tiêu biểu, cơ sở sản xuất nón lá phải có thời gian hoạt động liên tục từ 05 năm trở lên.',
      'Cơ sở sản xuất nón lá được công nhận là cơ sở tiêu biểu phải có thời gian hoạt động liên tục tối thiểu 05 năm.',
    ],
  },
  {
    quote:
      'Biên bản kiểm kê cồng chiêng được lập thành 03 bản, mỗi bên giữ 01 bản, 01 bản gửi Ủy ban nhân dân cấp xã.',
    said: [
      'Biên bản kiểm kê cồng chiêng được lập thành 3 bản.',
      'Biên bản kiểm kê cồng chiêng lập thành 03 bản: mỗi bên giữ 01 bản, gửi UBND cấp xã 01 bản.',
      'Biên bản kiểm kê cồng chiêng được lập thành ba bản, mỗi bên giữ một bản, một bản gửi UBND cấp xã.',
    ],
  },
  {
    quote:
      'Việc cấp đổi thẻ người giữ rừng làng được thực hiện trong ngày làm việc; nếu nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo.',
    said: [
      'Cấp đổi thẻ người giữ rừng làng được thực hiện trong ngày làm việc; nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo.',
      'Nếu nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo.',
      'Thẻ người giữ rừng làng được cấp đổi trong ngày làm việc; trường hợp nhận hồ sơ sau 15 giờ, trả kết quả trong ngày làm việc tiếp theo.',
    ],
  },
  {
    quote: 'Bãi bỏ khoản 3 Điều 7 Nghị định số 9903/2088/NĐ-CP về đăng ký thuyền độc mộc.',
    said: [
      'Khoản 3 Điều 7 Nghị định 9903/2088/NĐ-CP về đăng ký thuyền độc mộc bị bãi bỏ.',
      'Bãi bỏ khoản 3 Điều 7 Nghị định 9903/2088/NĐ-CP.',
      'Khoản 3 Điều 7 Nghị định số 9903/2088/NĐ-CP đã bị bãi bỏ.',
    ],
  },
  {
    quote:
      'Người có công với bến nước, thân nhân của người có công với bến nước được miễn tiền sử dụng bãi thuyền trong 05 năm đầu.',
    said: [
      'Người có công với bến nước và thân nhân của họ được miễn tiền sử dụng bãi thuyền trong 05 năm đầu.',
      'Người có công với bến nước được miễn tiền sử dụng bãi thuyền trong 5 năm đầu.',
      'Thân nhân của người có công với bến nước được miễn tiền sử dụng bãi thuyền trong 05 năm đầu.',
    ],
  },
  {
    quote:
      'Tổ chức, cá nhân không đồng ý với kết quả xếp hạng ghe ngo có quyền khiếu nại trong thời hạn 30 ngày kể từ ngày công bố.',
    said: [
      'Tổ chức, cá nhân không đồng ý với kết quả xếp hạng ghe ngo có quyền khiếu nại trong 30 ngày kể từ ngày công bố.',
      'Thời hạn khiếu nại là 30 ngày kể từ ngày công bố, đối với tổ chức, cá nhân không đồng ý với kết quả xếp hạng ghe ngo.',
      'Nếu không đồng ý với kết quả xếp hạng ghe ngo, tổ chức, cá nhân được khiếu nại trong thời hạn 30 ngày từ ngày công bố.',
    ],
  },
  {
    quote:
      'Chủ tịch Ủy ban nhân dân cấp xã ủy quyền cho Phó Chủ tịch Ủy ban nhân dân cấp xã ký giấy mời họp làng.',
    said: [
      'Chủ tịch UBND cấp xã ủy quyền cho Phó Chủ tịch UBND cấp xã ký giấy mời họp làng.',
      'Phó Chủ tịch UBND cấp xã ký giấy mời họp làng theo ủy quyền của Chủ tịch UBND cấp xã.',
      'Phó Chủ tịch Ủy ban nhân dân cấp xã được Chủ tịch Ủy ban nhân dân cấp xã ủy quyền ký giấy mời họp làng.',
    ],
  },
  {
    quote:
      'Trong mùa lũ, từ ngày 01 tháng 9 đến ngày 31 tháng 12 hằng năm, thuyền độc mộc không được hoạt động sau 18 giờ.',
    said: [
      'Trong mùa lũ, từ ngày 01/9 đến ngày 31/12 hằng năm, thuyền độc mộc không được hoạt động sau 18 giờ.',
      'Thuyền độc mộc không được hoạt động sau 18 giờ trong mùa lũ, từ ngày 01 tháng 9 đến ngày 31 tháng 12 hằng năm.',
      'Mùa lũ hằng năm tính từ ngày 01 tháng 9 đến ngày 31 tháng 12; thuyền độc mộc không được hoạt động sau 18 giờ.',
    ],
  },
  {
    quote:
      'Phí thuê chòi câu là 20.000 đồng/giờ vào ngày thường và 30.000 đồng/giờ vào ngày lễ, ngày nghỉ.',
    said: [
      'Phí thuê chòi câu là 20.000 đồng/giờ vào ngày thường.',
      'Phí thuê chòi câu vào ngày lễ, ngày nghỉ là 30.000 đồng/giờ.',
      'Phí thuê chòi câu: ngày thường 20.000 đồng/giờ, ngày lễ và ngày nghỉ 30.000 đồng/giờ.',
    ],
  },
  {
    quote:
      'Người nhận chăm sóc cây cổ thụ được hưởng toàn bộ hoa lợi thu được từ cây, trừ gỗ và rễ.',
    said: [
      'Người nhận chăm sóc cây cổ thụ được hưởng toàn bộ hoa lợi thu được từ cây, trừ gỗ và rễ.',
      'Trừ gỗ và rễ, người nhận chăm sóc cây cổ thụ được hưởng toàn bộ hoa lợi thu được từ cây.',
      'Toàn bộ hoa lợi thu được từ cây, ngoại trừ gỗ và rễ, do người nhận chăm sóc cây cổ thụ hưởng.',
    ],
  },
  {
    quote:
      'Thư viện lưu động là xe chở sách phục vụ miễn phí tại các thôn, do Ủy ban nhân dân cấp xã quản lý.',
    said: [
      'Thư viện lưu động là xe chở sách phục vụ miễn phí tại các thôn, do UBND cấp xã quản lý.',
      'Thư viện lưu động là xe chở sách phục vụ miễn phí tại các thôn.',
      'UBND cấp xã quản lý thư viện lưu động.',
    ],
  },
  {
    heading: 'Thủ tục mở lớp dạy chữ Chăm',
    quote:
      'Người mở lớp nộp 01 bộ hồ sơ tại Ủy ban nhân dân cấp xã; sau khi nhận hồ sơ, Ủy ban nhân dân cấp xã kiểm tra địa điểm trong 03 ngày làm việc.',
    said: [
      'Người mở lớp nộp 01 bộ hồ sơ tại UBND cấp xã.',
      'Người mở lớp dạy chữ Chăm nộp một bộ hồ sơ tại UBND cấp xã.',
      'Sau khi nhận hồ sơ, UBND cấp xã kiểm tra địa điểm trong 3 ngày làm việc.',
    ],
  },
  {
    quote:
      'Công an cấp xã xác nhận vào đơn trong thời hạn 01 ngày làm việc, trừ trường hợp cần xác minh thì không quá 03 ngày làm việc.',
    said: [
      'Công an cấp xã xác nhận vào đơn trong 1 ngày làm việc, trừ trường hợp cần xác minh thì không quá 3 ngày làm việc.',
      'Đơn được Công an cấp xã xác nhận trong thời hạn 01 ngày làm việc, trừ trường hợp cần xác minh thì không quá 03 ngày làm việc.',
      'Thời hạn Công an cấp xã xác nhận vào đơn là 01 ngày làm việc, trừ khi cần xác minh thì tối đa 03 ngày làm việc.',
    ],
  },
  {
    quote: 'Quỹ khuyến học bản làng được chi không quá 10% số thu trong năm cho hoạt động quản lý.',
    said: [
      'Quỹ khuyến học bản làng được chi không quá 10% số thu trong năm cho hoạt động quản lý.',
      'Chi cho hoạt động quản lý của Quỹ khuyến học bản làng không quá 10% số thu trong năm.',
      'Quỹ khuyến học bản làng được chi tối đa 10% số thu trong năm cho hoạt động quản lý.',
    ],
  },
  {
    quote:
      'Các loại giấy tờ đã cấp trước ngày 01 tháng 7 năm 2099 tiếp tục được sử dụng đến hết thời hạn ghi trên giấy.',
    said: [
      'Giấy tờ đã cấp trước ngày 01/7/2099 tiếp tục được sử dụng đến hết thời hạn ghi trên giấy.',
      'Các loại giấy tờ đã cấp trước 01/07/2099 được tiếp tục sử dụng đến hết thời hạn ghi trên giấy.',
      'Giấy tờ cấp trước ngày 01 tháng 7 năm 2099 vẫn tiếp tục được sử dụng đến hết thời hạn ghi trên giấy.',
    ],
  },
  {
    quote:
      'Ủy ban nhân dân cấp xã nơi có bến thu phí và nộp 70% số phí thu được vào ngân sách cấp tỉnh.',
    said: [
      'UBND cấp xã nơi có bến thu phí và nộp 70% số phí thu được vào ngân sách cấp tỉnh.',
      '70% số phí thu được nộp vào ngân sách cấp tỉnh.',
      'Phí do UBND cấp xã nơi có bến thu, 70% số phí thu được nộp vào ngân sách cấp tỉnh.',
    ],
  },
  {
    heading: 'Trường hợp không phải xin phép dựng cổng làng',
    quote: 'Cổng làng cao dưới 04 mét, không có mái che thì không phải xin phép.',
    said: [
      'Cổng làng cao dưới 4 mét, không có mái che thì không phải xin phép.',
      'Không phải xin phép đối với cổng làng cao dưới 4 m và không có mái che.',
      'Dựng cổng làng cao dưới 04 mét, không có mái che không phải xin phép.',
    ],
  },
  {
    quote:
      'Người đứng đầu ban quản lý bến chịu trách nhiệm trước Ủy ban nhân dân cấp xã về an toàn của bến.',
    said: [
      'Người đứng đầu ban quản lý bến chịu trách nhiệm trước UBND cấp xã về an toàn của bến.',
      'Về an toàn của bến, người đứng đầu ban quản lý bến chịu trách nhiệm trước Ủy ban nhân dân cấp xã.',
      'Người đứng đầu ban quản lý bến chịu trách nhiệm về an toàn của bến.',
    ],
  },
  {
    quote:
      'Hợp tác xã, doanh nghiệp thuê bãi phơi lúa trả tiền thuê hằng năm; hộ gia đình được sử dụng bãi phơi lúa không phải trả tiền.',
    said: [
      'Hợp tác xã, doanh nghiệp thuê bãi phơi lúa trả tiền thuê hằng năm.',
      'Hộ gia đình được sử dụng bãi phơi lúa không phải trả tiền.',
      'Doanh nghiệp, hợp tác xã thuê bãi phơi lúa trả tiền thuê hằng năm, còn hộ gia đình được sử dụng không phải trả tiền.',
    ],
  },
  {
    quote:
      'Lễ cúng bến nước được tổ chức mỗi năm một lần, thời gian không quá 02 ngày, không được đốt pháo.',
    said: [
      'Lễ cúng bến nước được tổ chức mỗi năm một lần, không quá 2 ngày.',
      'Lễ cúng bến nước tổ chức mỗi năm một lần, thời gian không quá 02 ngày và không được đốt pháo.',
      'Không được đốt pháo trong lễ cúng bến nước.',
    ],
  },
  {
    quote: 'Bộ Xây dựng quy định mẫu biển tên làng; Sở Xây dựng kiểm tra việc gắn biển.',
    said: [
      'Mẫu biển tên làng do Bộ Xây dựng quy định.',
      'Bộ Xây dựng quy định mẫu biển tên làng, Sở Xây dựng kiểm tra việc gắn biển.',
      'Sở Xây dựng kiểm tra việc gắn biển.',
    ],
  },
  {
    quote:
      'Người xin cấp thẻ xuất trình giấy tờ tùy thân; không yêu cầu nộp bản sao có chứng thực.',
    said: [
      'Người xin cấp thẻ xuất trình giấy tờ tùy thân, không phải nộp bản sao có chứng thực.',
      'Người xin cấp thẻ xuất trình giấy tờ tùy thân; không cần nộp bản sao có chứng thực.',
      'Không yêu cầu nộp bản sao có chứng thực khi xin cấp thẻ.',
    ],
  },
  {
    quote:
      'Tiền thưởng cho thôn đạt danh hiệu thôn sạch là 10.000.000 đồng và được cấp trong quý I năm sau.',
    said: [
      'Tiền thưởng cho thôn đạt danh hiệu thôn sạch là 10 triệu đồng.',
      'Thôn đạt danh hiệu thôn sạch được thưởng 10.000.000 đồng, cấp trong quý I năm sau.',
      'Thôn đạt danh hiệu thôn sạch được tiền thưởng 10.000.000 đồng.',
    ],
  },
  {
    quote:
      'Sổ theo dõi bến đò được lưu giữ tại trụ sở Ủy ban nhân dân cấp xã trong thời hạn 10 năm.',
    said: [
      'Sổ theo dõi bến đò được lưu giữ trong 10 năm tại trụ sở UBND cấp xã.',
      'Thời hạn lưu giữ sổ theo dõi bến đò là 10 năm.',
      'Trụ sở Ủy ban nhân dân cấp xã là nơi lưu giữ sổ theo dõi bến đò, trong thời hạn 10 năm.',
    ],
  },
  {
    quote:
      'Trẻ em dưới 06 tuổi đi đò dọc được miễn tiền vé; người từ đủ 60 tuổi trở lên được giảm 50% tiền vé.',
    said: [
      'Trẻ em dưới 6 tuổi đi đò dọc được miễn tiền vé.',
      'Người từ đủ 60 tuổi trở lên đi đò dọc được giảm 50% tiền vé.',
      'Đi đò dọc, trẻ em dưới 06 tuổi được miễn tiền vé, người từ đủ 60 tuổi trở lên được giảm 50% tiền vé.',
    ],
  },
  {
    heading: 'Cấp phép dựng chòi canh nương',
    quote:
      'Ủy ban nhân dân cấp xã xem xét, cấp phép dựng chòi canh nương trong thời hạn 06 ngày làm việc kể từ ngày nhận đơn; không thu lệ phí.',
    said: [
      'UBND cấp xã cấp phép dựng chòi canh nương trong thời hạn 6 ngày làm việc kể từ ngày nhận đơn.',
      'Việc cấp phép dựng chòi canh nương không thu lệ phí.',
      'Thời hạn cấp phép dựng chòi canh nương: 06 ngày làm việc kể từ ngày nhận đơn.',
      'UBND cấp xã xem xét, cấp phép dựng chòi canh nương; không thu lệ phí.',
    ],
  },
  {
    heading: 'Trợ cấp người đan lưới truyền thống',
    quote:
      'Người đan lưới truyền thống từ đủ 70 tuổi trở lên, không có lương hưu được trợ cấp 400.000 đồng/tháng.',
    said: [
      'Người đan lưới truyền thống từ đủ 70 tuổi trở lên, không có lương hưu được trợ cấp 400 nghìn đồng/tháng.',
      'Mức trợ cấp là 400.000 đồng/tháng đối với người đan lưới truyền thống từ đủ 70 tuổi trở lên, không có lương hưu.',
      'Người đan lưới truyền thống được trợ cấp 400.000 đồng/tháng nếu từ đủ 70 tuổi trở lên và không có lương hưu.',
    ],
  },
  {
    quote:
      'Chậm nhất 10 ngày trước ngày mở hội, ban tổ chức gửi kế hoạch đến Ủy ban nhân dân cấp xã để tổng hợp, báo cáo Ủy ban nhân dân cấp tỉnh.',
    said: [
      'Ban tổ chức gửi kế hoạch đến UBND cấp xã chậm nhất 10 ngày trước ngày mở hội.',
      'Chậm nhất 10 ngày trước ngày mở hội, ban tổ chức gửi kế hoạch đến UBND cấp xã.',
      'UBND cấp xã tổng hợp, báo cáo UBND cấp tỉnh.',
    ],
  },
  {
    quote:
      'Hộ gia đình không được chăn thả gia súc trên mặt đê, trừ trường hợp đê đã được chuyển thành đường dân sinh.',
    said: [
      'Hộ gia đình không được chăn thả gia súc trên mặt đê, trừ trường hợp đê đã được chuyển thành đường dân sinh.',
      'Không được chăn thả gia súc trên mặt đê, trừ khi đê đã được chuyển thành đường dân sinh.',
      'Trừ trường hợp đê đã được chuyển thành đường dân sinh, hộ gia đình không được chăn thả gia súc trên mặt đê.',
    ],
  },
  {
    quote:
      'Giám đốc Sở Nội vụ công nhận kết quả bầu trưởng bến trong thời hạn 05 ngày làm việc kể từ ngày nhận biên bản bầu cử.',
    said: [
      'Giám đốc Sở Nội vụ công nhận kết quả bầu trưởng bến trong 05 ngày làm việc kể từ ngày nhận biên bản bầu cử.',
      'Kết quả bầu trưởng bến do Giám đốc Sở Nội vụ công nhận.',
      'Kết quả bầu trưởng bến được Giám đốc Sở Nội vụ công nhận trong thời hạn 5 ngày làm việc kể từ ngày nhận biên bản bầu cử.',
    ],
  },
  {
    heading: 'Hồ sơ xin lập vườn ươm cộng đồng',
    quote:
      'Hồ sơ xin lập vườn ươm cộng đồng gồm: văn bản đề nghị; danh sách hộ tham gia; bản cam kết bảo vệ nguồn nước.',
    said: [
      'Hồ sơ xin lập vườn ươm cộng đồng gồm văn bản đề nghị, danh sách hộ tham gia và bản cam kết bảo vệ nguồn nước.',
      'Hồ sơ gồm: văn bản đề nghị; danh sách hộ tham gia; bản cam kết bảo vệ nguồn nước.',
      'Cần nộp văn bản đề nghị, danh sách hộ tham gia, bản cam kết bảo vệ nguồn nước.',
    ],
  },
  {
    quote: 'Mỗi hộ được nhận tối đa 02 con giống và phải hoàn trả sau 24 tháng kể từ ngày nhận.',
    said: [
      'Mỗi hộ được nhận tối đa 2 con giống.',
      'Mỗi hộ được nhận không quá 02 con giống và phải hoàn trả sau 24 tháng kể từ ngày nhận.',
      'Hộ nhận con giống phải hoàn trả sau 24 tháng kể từ ngày nhận.',
    ],
  },
  {
    quote:
      'Cơ quan thuế gửi thông báo nộp tiền thuê mặt nước cho hợp tác xã trước ngày 31 tháng 3 hằng năm.',
    said: [
      'Trước ngày 31/3 hằng năm, cơ quan thuế gửi thông báo nộp tiền thuê mặt nước cho hợp tác xã.',
      'Cơ quan thuế gửi thông báo nộp tiền thuê mặt nước cho hợp tác xã trước ngày 31/3 hằng năm.',
      'Thông báo nộp tiền thuê mặt nước do cơ quan thuế gửi cho hợp tác xã trước ngày 31 tháng 3 hằng năm.',
    ],
  },
  {
    quote: 'Nghị quyết có hiệu lực từ ngày 01 tháng 01 năm 2098 đến hết ngày 31 tháng 12 năm 2099.',
    said: [
      'Nghị quyết có hiệu lực từ ngày 01/01/2098 đến hết ngày 31/12/2099.',
      'Hiệu lực của nghị quyết: từ 01/01/2098 đến hết 31/12/2099.',
      'Nghị quyết có hiệu lực từ ngày 01/01/2098.',
    ],
  },
  {
    quote:
      'Người bị thu hồi thẻ có quyền khiếu nại đến Chủ tịch Ủy ban nhân dân cấp xã; trong thời gian chờ giải quyết vẫn phải nộp lại thẻ.',
    said: [
      'Người bị thu hồi thẻ có quyền khiếu nại đến Chủ tịch UBND cấp xã.',
      'Người bị thu hồi thẻ được khiếu nại đến Chủ tịch UBND cấp xã, trong thời gian chờ giải quyết vẫn phải nộp lại thẻ.',
      'Trong thời gian chờ giải quyết, người bị thu hồi thẻ vẫn phải nộp lại thẻ.',
    ],
  },
  {
    quote:
      'Thuyền dài trên 06 mét phải có đèn báo; thuyền dài từ 06 mét trở xuống không bắt buộc có đèn báo.',
    said: [
      'Thuyền dài trên 6 mét phải có đèn báo.',
      'Thuyền dài từ 06 mét trở xuống không bắt buộc có đèn báo.',
      'Thuyền dài từ 6 m trở xuống không phải có đèn báo, thuyền dài trên 6 m phải có đèn báo.',
    ],
  },
  {
    quote: 'Tiền bán củi khô thu gom được sử dụng 60% cho quỹ thôn, 40% cho tổ thu gom.',
    said: [
      'Tiền bán củi khô thu gom được sử dụng 60% cho quỹ thôn và 40% cho tổ thu gom.',
      '60% tiền bán củi khô thu gom được sử dụng cho quỹ thôn, 40% cho tổ thu gom.',
      'Tiền bán củi khô thu gom: quỹ thôn 60%, tổ thu gom 40%.',
    ],
  },
];
