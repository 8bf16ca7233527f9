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
      'bài viết được tài trợ', 'mua ngay', 'mã giảm giá', 'nội dung tài trợ', 'quảng cáo',
      'rao vặt', 'tài trợ bởi',
    ],
    newsletter: [
      // general usage
      'dành cho thành viên', 'email của bạn', 'gói thành viên', 'hủy đăng ký', 'nhận bản tin',
      'nhập email', 'tặng bài viết', 'đăng ký miễn phí', 'đăng ký ngay', 'đăng ký nhận tin',
      'đặt báo', 'để đọc tiếp', 'địa chỉ email',
    ],
    recommended: [
      // general usage
      'bài liên quan', 'bài tiếp theo', 'bài viết liên quan', 'bạn có thể quan tâm',
      'bạn có thể thích', 'chủ đề liên quan', 'các tin khác', 'có thể bạn quan tâm',
      'cùng chuyên mục', 'dành cho bạn', 'gợi ý cho bạn', 'tin cũ hơn', 'tin liên quan',
      'tin mới hơn', 'tin mới nhất', 'tin nóng', 'tin nổi bật', 'tin tiêu điểm', 'tin tức mới nhất',
      'tải thêm', 'tất cả tin', 'xem chi tiết', 'xem nhiều', 'xem thêm', 'xem tiếp', 'xem tất cả',
      'đề xuất cho bạn', 'đọc nhiều', 'đọc thêm', 'đọc tiếp',
    ],
    promotion: [
      // general usage
      'app store', 'báo lỗi', 'google play', 'gửi bài', 'gửi tin', 'gửi ý kiến', 'hãy liên hệ',
      'liên hệ tòa soạn', 'liên hệ với chúng tôi', 'mời bạn đọc', 'tham gia khảo sát',
      'tham gia kênh', 'tham gia nhóm', 'theo dõi trên google news', 'tải app', 'tải ứng dụng',
      'đường dây nóng', 'ủng hộ chúng tôi', 'ứng dụng di động',
    ],
    social: [
      // general usage
      'bản in', 'chia sẻ bài viết', 'chia sẻ qua', 'copy link', 'facebook', 'in bài viết',
      'instagram', 'lưu bài', 'rss', 'sao chép link', 'sao chép liên kết', 'telegram',
      'theo dõi chúng tôi', 'theo dõi trên', 'thích 5', 'tiktok', 'twitter', 'whatsapp', 'youtube',
      'zalo', 'đã sao chép',
    ],
    notice: [
      // general usage
      'bật thông báo', 'chính sách cookie', 'chúng tôi sử dụng cookie', 'chấp nhận tất cả',
      'chặn quảng cáo', 'cookies', 'có lỗi xảy ra', 'javascript', 'không tìm thấy trang',
      'nhận thông báo', 'quên mật khẩu', 'trang web này sử dụng cookie', 'trình duyệt của bạn',
      'trình duyệt không hỗ trợ', 'tôi đồng ý', 'tạo tài khoản', 'từ chối tất cả',
      'vui lòng thử lại', 'đang tải', 'đã xảy ra lỗi', 'đăng nhập', 'đăng xuất',
    ],
    caption: [
      // general usage
      'chú thích ảnh', 'chụp lại hình ảnh', 'getty images', 'hình minh họa', 'nguồn hình ảnh',
      'nguồn ảnh', 'phóng to', 'toàn màn hình', 'ttxvn', 'video clip', 'xem video', 'xem ảnh',
      'ảnh 1 10', 'ảnh afp', 'ảnh ap', 'ảnh chụp màn hình', 'ảnh cắt từ', 'ảnh minh hoạ',
      'ảnh minh họa', 'ảnh nvcc', 'ảnh reuters', 'ảnh ttxvn', 'ảnh tư liệu',
    ],
    metadata: [
      // general usage
      '5 giờ trước', '5 ngày trước', '5 phút trước', 'chuyên mục', 'cập nhật lúc',
      'cập nhật lần cuối', 'gmt 7', 'nghe bài viết', 'ngày đăng', 'phút đọc', 'tags', 'theo afp',
      'theo reuters', 'theo ttxvn', 'thời gian đọc', 'thứ hai 10 1 2024', 'từ khoá', 'từ khóa',
      'đăng lúc',
    ],
    navigation: [
      // general usage
      'bỏ qua nội dung', 'bỏ qua đến nội dung', 'chuyển đến nội dung', 'các chuyên mục',
      'lên đầu trang', 'lịch vạn niên', 'mở menu', 'mục lục', 'podcast', 'sơ đồ trang',
      'sơ đồ website', 'thời sự', 'trang chủ', 'trang sau', 'trang trước', 'tất cả chuyên mục',
      'tử vi', 'về chúng tôi', 'ô tô xe máy', 'điều hướng', 'đóng menu', 'ảnh infographic',
    ],
    comments: [
      // general usage
      'báo cáo vi phạm', 'bình luận', 'các trường bắt buộc', 'email của bạn sẽ không được hiển thị',
      'hãy là người đầu tiên', 'quan tâm nhất', 'tham gia thảo luận', 'vui lòng nhập nội dung',
      'ý kiến bạn đọc', 'ý kiến của bạn',
    ],
    author: [
      // general usage
      'bài viết của tác giả', 'cùng tác giả', 'nhà báo tự do', 'theo dõi tác giả',
      'thông tin tác giả', 'tốt nghiệp ngành báo chí', 'về tác giả', 'xem các bài viết của',
    ],
    legal: [
      // general usage
      'all rights reserved', 'bản quyền thuộc về', 'bảo mật thông tin', 'chính sách bảo mật',
      'chính sách quyền riêng tư', 'chịu trách nhiệm nội dung', 'copyright', 'cơ quan chủ quản',
      'cấm sao chép', 'ghi rõ nguồn', 'giấy phép hoạt động báo chí', 'giấy phép số',
      'giấy phép xuất bản', 'giữ bản quyền', 'khi phát hành lại thông tin',
      'khi phát lại thông tin', 'không nhất thiết phản ánh', 'không được sao chép',
      'miễn trừ trách nhiệm', 'quan điểm của tác giả', 'toàn bộ bản quyền', 'tuyên bố miễn trừ',
      'tổng biên tập', 'tổng thư ký tòa soạn', 'điều khoản dịch vụ', 'điều khoản sử dụng',
      'điều khoản và điều kiện',
    ],
  },
};
