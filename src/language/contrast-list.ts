/**
 * Terms that exclude each other in law: a provision about one answers no question about another, though
 * nearly all other words are the same. One set a line (contrasts.ts), `=` before another way of saying a
 * term, from general knowledge of administration; what often stands together in one rule is left out.
 */
const contrastList = `
khai sinh = đăng ký khai sinh = đăng ký lại khai sinh = giấy khai sinh | khai tử = đăng ký khai tử = đăng ký lại khai tử = giấy chứng tử | kết hôn = đăng ký kết hôn = đăng ký lại kết hôn | thường trú = đăng ký thường trú = hộ khẩu = nhập hộ khẩu | tạm trú = đăng ký tạm trú | tách hộ | hộ kinh doanh = đăng ký hộ kinh doanh | giám hộ | tình trạng hôn nhân | nhận cha mẹ con = nhận cha cho con = nhận mẹ cho con | làm thẻ căn cước = cấp thẻ căn cước = làm căn cước | làm hộ chiếu = cấp hộ chiếu | công nhận hộ nghèo = xét hộ nghèo = xét hộ cận nghèo | đăng ký xe | đăng ký thất nghiệp = trợ cấp thất nghiệp | xác nhận cư trú = xác nhận thông tin về cư trú | chứng thực chữ ký | chứng thực bản sao = sao y | lý lịch tư pháp | giấy phép lái xe = bằng lái xe | trợ cấp xã hội = bảo trợ xã hội | hưu trí xã hội | mai táng | giấy phép xây dựng | đăng ký môi trường | an toàn thực phẩm | khen thưởng | xác nhận khuyết tật = mức độ khuyết tật = giấy khuyết tật | bảo hiểm y tế | thu hồi đất | tranh chấp đất = tranh chấp đất đai | chuyển mục đích | karaoke | nhận con nuôi = nuôi con nuôi
tách hộ = tách khẩu | tách thửa = tách sổ đỏ
khiếu nại | tố cáo
đúng hạn | quá hạn = trễ hạn = muộn
khuyết tật nặng | khuyết tật đặc biệt nặng | khuyết tật nhẹ
công chức | viên chức
rượu | thuốc lá
đăng ký khai sinh | đăng ký lại khai sinh
đăng ký kết hôn | đăng ký lại kết hôn | ly hôn
đăng ký khai tử | đăng ký lại khai tử
đăng ký giám hộ | chấm dứt giám hộ | giám sát việc giám hộ
cải chính | xác định lại dân tộc | xác định lại giới tính
nhận cha, mẹ, con | nuôi con nuôi | giám hộ
nuôi con nuôi trong nước | nuôi con nuôi có yếu tố nước ngoài
bị bỏ rơi | chưa xác định được cha | mang thai hộ
giấy chứng sinh | giấy báo tử
giấy khai sinh | giấy chứng nhận kết hôn | giấy chứng nhận nuôi con nuôi
trích lục khai tử | trích lục kết hôn | bản sao giấy khai sinh
hộ tịch | quốc tịch | lý lịch tư pháp
thuận tình ly hôn | ly hôn theo yêu cầu của một bên
kết hôn trái pháp luật | thuận tình ly hôn
hạn chế năng lực hành vi dân sự | khó khăn trong nhận thức
tuyên bố mất tích | tuyên bố là đã chết
từ sổ gốc | từ bản chính
chứng thực bản sao = sao y | chứng thực chữ ký | chứng thực hợp đồng
chứng thực bản sao = sao y | chứng thực chữ ký | chứng thực giao dịch
giấy ủy quyền | hợp đồng ủy quyền
phân chia di sản | từ chối nhận di sản
thừa kế theo di chúc | thừa kế theo pháp luật
di chúc miệng | di chúc bằng văn bản
di sản dùng vào việc thờ cúng | di tặng
đặt cọc | cầm cố | thế chấp | bảo lãnh
tài sản bị đánh rơi | tài sản không có người thừa kế | tài sản bị chôn giấu
thường trú | tạm trú | tạm vắng | lưu trú
gia hạn tạm trú | xóa đăng ký tạm trú
đăng ký tạm trú | thẻ tạm trú = chứng nhận tạm trú
cơ sở tôn giáo | cơ sở trợ giúp xã hội
cấp lại | cấp đổi | gia hạn
thẻ căn cước | giấy chứng nhận căn cước | căn cước điện tử
dưới 14 tuổi | từ đủ 14 tuổi
mức độ 01 | mức độ 02
hộ chiếu | giấy thông hành | thị thực
lần đầu = lần 1 = lần một | lần hai = lần 2 = lần thứ hai
đất nông nghiệp | đất phi nông nghiệp
đất trồng lúa | đất rừng | đất nuôi trồng thủy sản | đất làm muối
đất trồng cây hằng năm | đất trồng cây lâu năm
rừng sản xuất | rừng phòng hộ | rừng đặc dụng
đất ở tại nông thôn | đất ở tại đô thị
sử dụng ổn định lâu dài | sử dụng đất có thời hạn
giao đất có thu tiền sử dụng đất | giao đất không thu tiền sử dụng đất
thuê đất trả tiền hằng năm | thuê đất trả tiền một lần
thuế sử dụng đất nông nghiệp | thuế sử dụng đất phi nông nghiệp
ghi nợ tiền sử dụng đất | tiền chậm nộp
chuyển đổi quyền sử dụng đất | chuyển nhượng = mua bán đất = mua bán nhà đất | thừa kế | tặng cho = cho tặng = được tặng | thế chấp | góp vốn
đăng ký đất đai lần đầu | đăng ký biến động
đính chính | thu hồi giấy chứng nhận = thu hồi hủy giấy chứng nhận | cấp đổi
trích lục bản đồ địa chính | trích đo bản đồ địa chính
thu hồi đất | trưng dụng đất
thu hồi đất do vi phạm | thu hồi đất do chấm dứt | thu hồi đất để phát triển kinh tế | thu hồi đất vì mục đích quốc phòng
bố trí tạm cư | bố trí tái định cư
bảng giá đất | giá đất cụ thể
hạn mức giao đất | hạn mức công nhận đất | hạn mức nhận chuyển quyền
lấn đất | hủy hoại đất | không sử dụng đất
hòa giải thành | hòa giải không thành
hòa giải ở cơ sở | hòa giải tranh chấp đất đai | hòa giải tại tòa án
đấu giá | đấu thầu
cộng đồng dân cư | tổ chức tôn giáo | tổ chức kinh tế
văn phòng đăng ký đất đai | tổ chức phát triển quỹ đất
quy hoạch chung | quy hoạch phân khu | quy hoạch chi tiết
điều chỉnh cục bộ | điều chỉnh tổng thể
giấy phép xây dựng mới | giấy phép di dời | giấy phép xây dựng có thời hạn
giấy phép xây dựng | giấy phép môi trường | giấy phép khai thác khoáng sản | giấy phép quy hoạch
nhà ở riêng lẻ | nhà chung cư
nhà ở xã hội | nhà ở thương mại | nhà ở công vụ | nhà ở cũ
bán nhà ở cũ | cho thuê nhà ở cũ
ban quản trị | đơn vị quản lý vận hành
phần sở hữu chung | phần sở hữu riêng
khởi công | nghiệm thu | bảo hành | bảo trì
trật tự xây dựng | chất lượng công trình
báo cáo nghiên cứu khả thi | báo cáo kinh tế - kỹ thuật
giấy phép môi trường | đăng ký môi trường | đánh giá tác động môi trường
chất thải rắn sinh hoạt | chất thải nguy hại | chất thải rắn công nghiệp | chất thải y tế | chất thải rắn xây dựng
đối với nước thải | đối với khí thải | đối với khai thác khoáng sản
thuế bảo vệ môi trường | phí bảo vệ môi trường
nước mặt | nước dưới đất
cây xanh | chiếu sáng
hỏa táng | cải táng
con nuôi trong nước | con nuôi nước ngoài
giám hộ đương nhiên | cử người giám hộ
hộ nghèo | hộ cận nghèo | hộ thoát nghèo
rà soát định kỳ | rà soát thường xuyên
khuyết tật vận động | khuyết tật nhìn | khuyết tật trí tuệ
trợ cấp hưu trí xã hội | lương hưu | trợ cấp thất nghiệp | trợ cấp thôi việc | trợ cấp mất việc làm
trợ cấp hưu trí xã hội | trợ cấp xã hội hằng tháng
trợ giúp xã hội khẩn cấp | trợ giúp xã hội thường xuyên
trợ cấp một lần | trợ cấp hằng tháng
trợ cấp tuất hằng tháng | trợ cấp tuất một lần
hỗ trợ chi phí mai táng | trợ cấp tuất
thăm viếng mộ | di chuyển hài cốt
điều dưỡng tại nhà | điều dưỡng tập trung
bằng tổ quốc ghi công | giấy chứng nhận thương binh = giấy chứng nhận người có công | giấy chứng nhận gia đình liệt sĩ
bảo hiểm xã hội bắt buộc | bảo hiểm xã hội tự nguyện
bảo hiểm y tế | bảo hiểm xã hội | bảo hiểm thất nghiệp | bảo hiểm nông nghiệp
thẻ bảo hiểm y tế | sổ bảo hiểm xã hội
chế độ ốm đau | chế độ thai sản | chế độ tai nạn lao động | chế độ hưu trí | chế độ tử tuất
điều trị nội trú | điều trị ngoại trú
giấy phép hành nghề | giấy phép hoạt động
nhà thuốc | quầy thuốc | tủ thuốc
cai nghiện ma túy tự nguyện = cai nghiện tự nguyện = tự nguyện cai nghiện = tự cai | cai nghiện ma túy bắt buộc = cai nghiện bắt buộc
mầm non | tiểu học | trung học cơ sở | trung học phổ thông | đại học
trường công lập | trường tư thục | trường dân lập
cơ sở giáo dục mầm non độc lập | trường mầm non
dạy thêm trong nhà trường | dạy thêm ngoài nhà trường
miễn học phí | hỗ trợ chi phí học tập
học phí | học bổng
cấp bản sao văn bằng | chỉnh sửa nội dung văn bằng
chuyển trường | thôi học | tuyển sinh
thành lập | giải thể | sáp nhập | đình chỉ hoạt động
hộ kinh doanh | doanh nghiệp | hợp tác xã | tổ hợp tác
sản xuất rượu | bán buôn rượu | bán lẻ rượu | bán rượu tiêu dùng tại chỗ
rượu thủ công | rượu công nghiệp
bán lẻ | bán buôn | phân phối
thu hồi giấy phép | tước quyền sử dụng giấy phép
tự công bố | đăng ký bản công bố
bếp ăn tập thể | thức ăn đường phố
nuôi trồng thủy sản | khai thác thủy sản
chăn nuôi trang trại | chăn nuôi nông hộ
kiểm dịch động vật | kiểm dịch thực vật | kiểm soát giết mổ
công bố dịch | công bố hết dịch
thiệt hại do thiên tai | thiệt hại do dịch bệnh
giao rừng | cho thuê rừng | chuyển mục đích sử dụng rừng
khai thác nước dưới đất | khai thác nước mặt | xả nước thải
tàu cá | phương tiện thủy nội địa | tàu biển
bến khách ngang sông | cảng cá
phát triển sản xuất cộng đồng | phát triển sản xuất liên kết
nông thôn mới nâng cao | nông thôn mới kiểu mẫu
người khiếu nại | người bị khiếu nại
người tố cáo | người bị tố cáo
rút khiếu nại | rút tố cáo
thời hiệu khiếu nại | thời hạn giải quyết khiếu nại
tiếp công dân thường xuyên | tiếp công dân định kỳ | tiếp công dân đột xuất
trực tuyến toàn trình | trực tuyến một phần
điều động | luân chuyển | biệt phái | bổ nhiệm
bổ nhiệm | miễn nhiệm | bãi nhiệm | cách chức | từ chức
khiển trách | hạ bậc lương | giáng chức | cách chức | buộc thôi việc
nghỉ hưu trước tuổi | nghỉ thôi việc
nâng bậc lương thường xuyên | nâng bậc lương trước thời hạn
lương cơ sở | lương tối thiểu
nghỉ hằng năm | nghỉ việc riêng | nghỉ không hưởng lương
kê khai lần đầu | kê khai bổ sung | kê khai hằng năm
hoàn thành xuất sắc nhiệm vụ | hoàn thành tốt nhiệm vụ | không hoàn thành nhiệm vụ
người hoạt động không chuyên trách | công chức cấp xã
dự toán ngân sách | quyết toán ngân sách
kết dư ngân sách | chi chuyển nguồn
chi thường xuyên | chi đầu tư phát triển
ngân sách trung ương | ngân sách cấp tỉnh | ngân sách cấp xã
thanh lý tài sản | điều chuyển tài sản | bán tài sản | tiêu hủy tài sản
đăng ký thuế | khai thuế | hoàn thuế | miễn thuế | quyết toán thuế
thuế thu nhập cá nhân | thuế giá trị gia tăng | thuế tài nguyên | lệ phí trước bạ | lệ phí môn bài
chủ trương đầu tư | quyết định đầu tư
đầu tư công trung hạn | đầu tư công hằng năm
dự án quan trọng quốc gia | dự án nhóm a | dự án nhóm b | dự án nhóm c
chỉ định thầu | đấu thầu rộng rãi | chào hàng cạnh tranh | mua sắm trực tiếp | tự thực hiện
hồ sơ mời thầu | hồ sơ dự thầu
bảo đảm dự thầu | bảo đảm thực hiện hợp đồng
hợp đồng trọn gói | hợp đồng theo đơn giá cố định | hợp đồng theo thời gian
bảo hành công trình | bảo trì công trình
thời hiệu xử phạt | thời hiệu thi hành
biên bản vi phạm hành chính | quyết định xử phạt
hoãn thi hành | nộp tiền phạt nhiều lần
giáo dục tại xã | trường giáo dưỡng | cơ sở giáo dục bắt buộc | cơ sở cai nghiện bắt buộc
khấu trừ tiền lương | kê biên tài sản
vũ khí quân dụng | vũ khí thô sơ | súng săn
pháo hoa | pháo nổ
trộm cắp tài sản | cướp giật tài sản | lừa đảo chiếm đoạt tài sản | hủy hoại tài sản
đánh bạc | mại dâm | ma túy
bạo lực gia đình | bạo lực học đường | xâm hại trẻ em
chứng nhận đăng ký xe | giấy phép lái xe
hộ chiếu | giấy thông hành
tạm hoãn gọi nhập ngũ | miễn gọi nhập ngũ
lệnh gọi khám sức khỏe | lệnh gọi nhập ngũ
nhập ngũ | xuất ngũ
nghĩa vụ quân sự | nghĩa vụ tham gia công an nhân dân
dân quân tự vệ | dự bị động viên
dân quân tại chỗ | dân quân cơ động | dân quân thường trực
đăng ký nghĩa vụ quân sự lần đầu | đăng ký nghĩa vụ quân sự bổ sung | đăng ký nghĩa vụ quân sự tạm vắng | miễn đăng ký nghĩa vụ quân sự
thành lập thôn | đổi tên thôn | tổ chức lại thôn
nhân dân bàn | nhân dân tham gia ý kiến | nhân dân kiểm tra
ban thanh tra nhân dân | ban giám sát đầu tư của cộng đồng
công nhận hòa giải viên | thôi làm hòa giải viên | công nhận tổ trưởng tổ hòa giải
bằng khen | giấy khen | huân chương | huy chương | kỷ niệm chương
lao động tiên tiến | chiến sĩ thi đua cơ sở | chiến sĩ thi đua cấp tỉnh | chiến sĩ thi đua toàn quốc
rượu | bia
thuốc lá | thuốc lá điện tử
bản sao | bản dịch
gia đình văn hóa | tổ dân phố văn hóa
khen thưởng công trạng | khen thưởng đột xuất | khen thưởng phong trào | khen thưởng quá trình cống hiến
quản lý văn bản đi | quản lý văn bản đến
sao y | sao lục | trích sao
lưu trữ hiện hành | lưu trữ lịch sử
bảo quản vĩnh viễn | bảo quản có thời hạn
hủy tài liệu | giao nộp hồ sơ | chỉnh lý tài liệu
tuyệt mật | tối mật
văn bản quy phạm pháp luật | văn bản hành chính
ngưng hiệu lực | hết hiệu lực
họp thường lệ | họp chuyên đề
lấy phiếu tín nhiệm | bỏ phiếu tín nhiệm
đại biểu quốc hội | đại biểu hội đồng nhân dân
xe đạp = xe đạp máy = xe đạp điện | xe máy = xe mô tô = mô tô = xe gắn máy = gắn máy
hạng a1 | hạng a | hạng b1 | hạng b | hạng c1 | hạng c | hạng d1 | hạng d2 | hạng d | hạng be | hạng ce | hạng de
chấm dứt hưởng = chấm dứt trợ cấp | tạm dừng hưởng = tạm dừng trợ cấp | chuyển nơi hưởng
thôi làm nhiệm vụ đại biểu = thôi làm nhiệm vụ | tạm đình chỉ
điều động | cách chức | đình chỉ công tác
buộc thôi việc | tự nguyện xin thôi việc = tự nguyện thôi việc
hộ nghèo | người có công
hội đồng bầu cử quốc gia | ủy ban bầu cử | ban bầu cử | tổ bầu cử
bầu cử thêm | bầu cử lại | bầu cử bổ sung
bầu cử = đi bầu = bầu đại biểu = ngày bầu cử | trưng cầu ý dân = trưng cầu
nhập đơn vị hành chính | chia đơn vị hành chính | điều chỉnh địa giới | đổi tên đơn vị hành chính
thuốc lá | nhà thuốc
thuốc lá | hiệu thuốc
thuốc lá | thuốc tây
thuốc lá | thuốc thú y
thuốc lá | thuốc bảo vệ thực vật
`;

/** By set and term: the ways of saying it, as they are spelled in the list. */
export const contrastSets: readonly (readonly (readonly string[])[])[] = contrastList
  .trim()
  .split('\n')
  .map((line) => line.split(' | ').map((term) => term.split(' = ')));
