import type { Lexicon } from './types.js';

/** Vietnamese. */
export const vi: Lexicon = {
  language: 'vi',
  stopwords: [
    'anh', 'bà', 'bị', 'bởi', 'cho', 'chúng', 'chỉ', 'chị', 'các', 'còn', 'có', 'cũng', 'của', 'do',
    'dưới', 'giữa', 'hay', 'hoặc', 'họ', 'khi', 'không', 'kia', 'là', 'lại', 'mà', 'mình', 'một',
    'người', 'nhiều', 'như', 'nhưng', 'những', 'nào', 'này', 'nên', 'nó', 'nếu', 'phải', 'qua',
    'ra', 'rất', 'rằng', 'sau', 'sẽ', 'ta', 'theo', 'thì', 'thế', 'trong', 'trên', 'trước', 'tôi',
    'tại', 'từ', 'và', 'vào', 'vì', 'về', 'với', 'ông', 'đang', 'đây', 'đã', 'đó', 'được', 'đến',
    'để', 'ấy', 'ở',
  ],
  cues: {
    advertisement: [
      // general usage
      'bài viết tài trợ', 'bài viết được tài trợ', 'liên kết tiếp thị', 'mua ngay', 'mã giảm giá',
      'nội dung tài trợ', 'nội dung được tài trợ', 'quảng cáo', 'rao vặt', 'thêm vào giỏ hàng',
      'tài trợ bởi', 'đăng tin rao',
    ],
    newsletter: [
      // general usage
      'dành cho thành viên', 'dành riêng cho thành viên', 'email của bạn', 'gói thành viên',
      'hủy nhận tin', 'hủy đăng ký', 'nhận bản tin', 'nhận tin qua email', 'nhập email',
      'tiếp tục đọc bài', 'tặng bài viết', 'đăng ký bản tin', 'đăng ký miễn phí', 'đăng ký ngay',
      'đăng ký nhận tin', 'đăng ký thành viên', 'đăng nhập để đọc', 'đặt báo', 'đặt mua báo',
      'để đọc tiếp', 'địa chỉ email',
    ],
    recommended: [
      // general usage
      'bài cùng chủ đề', 'bài liên quan', 'bài mới nhất', 'bài tiếp theo', 'bài viết liên quan',
      'bài viết nổi bật', 'bài viết tương tự', 'bạn có thể quan tâm', 'bạn có thể thích',
      'chủ đề liên quan', 'các tin khác', 'có thể bạn quan tâm', 'cùng chuyên mục', 'dành cho bạn',
      'dòng sự kiện', 'gợi ý cho bạn', 'nổi bật trong ngày', 'tin cũ hơn', 'tin liên quan',
      'tin mới hơn', 'tin mới nhất', 'tin nóng', 'tin nổi bật', 'tin tiêu điểm', 'tin tức mới nhất',
      'tin đáng chú ý', 'tải thêm', 'tất cả tin', 'xem chi tiết', 'xem nhiều', 'xem thêm',
      'xem tiếp', 'xem tất cả', 'đề xuất cho bạn', 'đọc nhiều', 'đọc thêm', 'đọc tiếp',
    ],
    promotion: [
      // general usage
      'app store', 'bài viết này có hữu ích', 'báo lỗi', 'google play', 'google tin tức', 'gửi bài',
      'gửi góp ý', 'gửi tin', 'gửi ý kiến', 'hãy liên hệ', 'liên hệ tòa soạn',
      'liên hệ với chúng tôi', 'mọi ý kiến đóng góp', 'mời bạn đọc', 'tham gia khảo sát',
      'tham gia kênh', 'tham gia nhóm', 'theo dõi fanpage', 'theo dõi trên google news', 'tải app',
      'tải ứng dụng', 'vui lòng gửi về', 'zalo oa', 'đánh giá bài viết', 'đăng ký kênh',
      'đường dây nóng', 'ủng hộ chúng tôi', 'ứng dụng di động',
    ],
    social: [
      // general usage
      'bài viết được chia sẻ bởi', 'bản in', 'chia sẻ bài viết', 'chia sẻ qua', 'copy link',
      'cỡ chữ', 'facebook', 'in bài viết', 'instagram', 'kết nối với chúng tôi', 'lưu bài', 'rss',
      'sao chép link', 'sao chép liên kết', 'sao chép đường dẫn', 'telegram', 'theo dõi chúng tôi',
      'theo dõi trên', 'thích 5', 'tiktok', 'twitter', 'whatsapp', 'xem bài viết này trên',
      'youtube', 'zalo', 'đã sao chép',
    ],
    notice: [
      // general usage
      'bật thông báo', 'chính sách cookie', 'chúng tôi sử dụng cookie', 'chưa có tài khoản',
      'chấp nhận tất cả', 'chặn quảng cáo', 'cookies', 'có lỗi xảy ra', 'javascript',
      'không tìm thấy trang', 'không tồn tại hoặc đã bị', 'nhận thông báo', 'nâng cấp trình duyệt',
      'quên mật khẩu', 'tiếp tục sử dụng trang', 'trang không tồn tại',
      'trang web này sử dụng cookie', 'trình duyệt của bạn', 'trình duyệt không hỗ trợ',
      'tôi đồng ý', 'tạo tài khoản', 'từ chối tất cả', 'video không khả dụng', 'vui lòng chờ',
      'vui lòng thử lại', 'đang tải', 'đã xảy ra lỗi', 'đăng nhập', 'đăng xuất',
    ],
    caption: [
      // general usage
      'chú thích ảnh', 'chỉ mang tính minh họa', 'chụp lại hình ảnh', 'cắt từ clip', 'getty images',
      'hình minh họa', 'nguồn hình ảnh', 'nguồn ảnh', 'phóng to', 'toàn màn hình', 'ttxvn',
      'video clip', 'xem video', 'xem ảnh', 'ảnh 1 10', 'ảnh afp', 'ảnh ap', 'ảnh chụp màn hình',
      'ảnh cắt từ', 'ảnh facebook', 'ảnh internet', 'ảnh minh hoạ', 'ảnh minh họa',
      'ảnh nhân vật cung cấp', 'ảnh nvcc', 'ảnh reuters', 'ảnh st', 'ảnh sưu tầm', 'ảnh ttxvn',
      'ảnh tư liệu', 'ảnh từ clip', 'ảnh xinhua',
    ],
    metadata: [
      // general usage
      '5 giờ trước', '5 ngày trước', '5 phút trước', 'chuyên mục', 'chủ nhật 10 1 2024',
      'cập nhật lúc', 'cập nhật lần cuối', 'gmt 7', 'link bài gốc', 'lượt xem 5', 'nghe bài viết',
      'nghe đọc bài', 'ngày cập nhật', 'ngày xuất bản', 'ngày đăng', 'phút đọc', 'tags', 'theo afp',
      'theo reuters', 'theo ttxvn', 'thời gian đọc', 'thời lượng đọc', 'thứ ba 10 1 2024',
      'thứ bảy 10 1 2024', 'thứ hai 10 1 2024', 'thứ năm 10 1 2024', 'thứ sáu 10 1 2024',
      'thứ tư 10 1 2024', 'tác giả bài viết', 'từ khoá', 'từ khóa', 'đăng lúc',
    ],
    navigation: [
      // general usage
      'bản đồ trang', 'bỏ qua nội dung', 'bỏ qua đến nội dung', 'chuyển đến nội dung',
      'các chuyên mục', 'kết quả xổ số', 'lên đầu trang', 'lịch vạn niên', 'mở menu', 'mục lục',
      'nhập từ khóa', 'podcast', 'sơ đồ trang', 'sơ đồ website', 'thời sự', 'trang chủ',
      'trang sau', 'trang trước', 'tất cả chuyên mục', 'tử vi', 'về chúng tôi', 'về đầu trang',
      'ô tô xe máy', 'điều hướng', 'đóng menu', 'đến nội dung chính', 'ảnh infographic',
    ],
    comments: [
      // general usage
      'ban biên tập sẽ duyệt', 'báo cáo vi phạm', 'báo vi phạm', 'bình luận', 'các trường bắt buộc',
      'email của bạn sẽ không được hiển thị', 'hãy là người đầu tiên', 'hủy trả lời',
      'lưu tên của tôi', 'phản hồi của bạn', 'quan tâm nhất', 'sẽ không được công bố',
      'tham gia thảo luận', 'tiếng việt có dấu', 'trường bắt buộc', 'trả lời thích', 'viết có dấu',
      'vui lòng nhập nội dung', 'ý kiến bạn đọc', 'ý kiến của bạn', 'ý kiến độc giả',
      'để lại phản hồi',
    ],
    author: [
      // general usage
      'bài khác của tác giả', 'bài viết của tác giả', 'cùng tác giả', 'giới thiệu tác giả',
      'nhà báo tự do', 'theo dõi tác giả', 'thông tin tác giả', 'tiểu sử tác giả',
      'tất cả bài viết của', 'tốt nghiệp ngành báo chí', 'về tác giả', 'xem các bài viết của',
      'xem tất cả bài viết',
    ],
    legal: [
      // general usage
      'all rights reserved', 'bản quyền thuộc về', 'bảo mật thông tin', 'chính sách bảo mật',
      'chính sách quyền riêng tư', 'chính sách riêng tư', 'chỉ mang tính chất tham khảo',
      'chỉ mang tính tham khảo', 'chịu trách nhiệm nội dung', 'copyright', 'cơ quan chủ quản',
      'cấm sao chép', 'dưới mọi hình thức nếu không', 'ghi rõ nguồn', 'giấy phép báo điện tử',
      'giấy phép hoạt động báo chí', 'giấy phép mxh', 'giấy phép số', 'giấy phép xuất bản',
      'giữ bản quyền', 'gp btttt', 'gp ttđt', 'khi phát hành lại thông tin',
      'khi phát lại thông tin', 'không nhất thiết phản ánh', 'không sao chép dưới',
      'không được sao chép', 'miễn trừ trách nhiệm', 'mọi quyền được bảo lưu',
      'quan điểm của tác giả', 'toàn bộ bản quyền', 'trụ sở tòa soạn', 'tuyên bố miễn trừ',
      'tuyên bố từ chối trách nhiệm', 'tổng biên tập', 'tổng thư ký tòa soạn', 'điều khoản dịch vụ',
      'điều khoản sử dụng', 'điều khoản và điều kiện', 'địa chỉ tòa soạn',
    ],
  },
};
