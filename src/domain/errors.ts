/**
 * Every failure that a person is told about. One row per code: HTTP status and the Vietnamese
 * sentence shown on screen. `docs/errors.md` explains each code; a test keeps the two equal.
 */
export const errorCatalogue = {
  SETTINGS_INVALID: { status: 500, userMessage: 'Hệ thống chưa được cấu hình đúng.' },
  REQUEST_INVALID: { status: 400, userMessage: 'Yêu cầu không đúng mẫu.' },
  QUESTION_INVALID: {
    status: 400,
    userMessage: 'Câu hỏi trống hoặc quá dài (tối đa 2.000 ký tự).',
  },
  DRAFT_INVALID: {
    status: 400,
    userMessage: 'Dự thảo trống hoặc quá dài (tối đa 100.000 ký tự).',
  },
  DATE_INVALID: { status: 400, userMessage: 'Ngày không hợp lệ; hãy viết theo dạng 2026-06-01.' },
  COLLECTION_INVALID: {
    status: 400,
    userMessage: 'Kiến nghị được tổng hợp vào thứ Năm; hãy chọn ngày của một thứ Năm.',
  },
  REQUEST_TOO_LARGE: { status: 413, userMessage: 'Nội dung gửi lên quá lớn.' },
  TOO_MANY_REQUESTS: { status: 429, userMessage: 'Quá nhiều yêu cầu, hãy thử lại sau ít phút.' },
  HOST_REFUSED: {
    status: 421,
    userMessage:
      'Máy chủ không nhận yêu cầu dưới tên này; quản trị viên thêm tên vào SO_TAY_HOSTS.',
  },
  ORIGIN_REFUSED: {
    status: 403,
    userMessage: 'Trang của nơi khác không được thay đổi dữ liệu ở đây.',
  },
  ADMIN_KEY_UNSET: {
    status: 403,
    userMessage:
      'Chưa mở kiểm tra văn bản qua trang: dùng lệnh "so-tay review", hoặc đặt SO_TAY_ADMIN_KEY rồi chạy lại.',
  },
  ADMIN_KEY_WRONG: { status: 401, userMessage: 'Thiếu khóa quản trị hoặc khóa không đúng.' },
  API_KEYS_UNSET: {
    status: 404,
    userMessage: 'Giao diện cho chương trình khác chưa mở; quản trị viên đặt SO_TAY_API_KEYS.',
  },
  API_KEY_WRONG: { status: 401, userMessage: 'Thiếu khóa API hoặc khóa không đúng.' },
  REQUEST_UNSUPPORTED: {
    status: 400,
    userMessage:
      'Máy chủ chỉ đọc chữ và trả một câu trả lời bằng chữ; hãy bỏ phần khác rồi gửi lại.',
  },
  MODEL_NOT_FOUND: { status: 404, userMessage: 'Không có mô hình này; hãy chọn mô hình so-tay.' },
  NOT_FOUND: { status: 404, userMessage: 'Không có trang hoặc dữ liệu này.' },
  PROVISION_NOT_FOUND: { status: 404, userMessage: 'Không có điều, khoản này trong kho.' },
  PROCEDURE_NOT_FOUND: { status: 404, userMessage: 'Không có thủ tục mang mã này trong kho.' },
  ANSWER_NOT_FOUND: { status: 404, userMessage: 'Không tìm thấy câu trả lời này.' },
  PETITION_NOT_NEEDED: {
    status: 409,
    userMessage: 'Câu trả lời này đã có đủ căn cứ hoặc không thuộc diện kiến nghị.',
  },
  PETITIONS_NONE: {
    status: 404,
    userMessage: 'Kỳ và cơ quan đã chọn không có kiến nghị nào nên không có tệp để xuất.',
  },
  INTERNAL: { status: 500, userMessage: 'Hệ thống gặp lỗi; câu hỏi chưa được trả lời.' },
  INDEX_NOT_READY: { status: 503, userMessage: 'Kho văn bản đang được chuẩn bị, hãy thử lại sau.' },
  INDEX_DAMAGED: {
    status: 503,
    userMessage: 'Chỉ mục bị hỏng và đang được dựng lại từ kho văn bản.',
  },
  INDEX_INCOMPATIBLE: { status: 503, userMessage: 'Chỉ mục cần được dựng lại.' },
  CATALOGUE_DAMAGED: {
    status: 503,
    userMessage: 'Kho văn bản bị hỏng; hãy khôi phục từ bản sao lưu.',
  },
  DATA_FOLDER_BUSY: {
    status: 409,
    userMessage: 'Thư mục dữ liệu đang được một tiến trình khác ghi.',
  },
  DATA_FOLDER_UNUSABLE: {
    status: 500,
    userMessage: 'Không đọc hoặc ghi được thư mục dữ liệu.',
  },
  PORT_TAKEN: {
    status: 500,
    userMessage: 'Cổng đang có chương trình khác dùng; chọn cổng khác bằng --port hoặc PORT.',
  },
  PATH_NOT_FOUND: { status: 404, userMessage: 'Không có tệp hoặc thư mục này.' },
  FILE_EMPTY: { status: 422, userMessage: 'Tệp rỗng (0 byte).' },
  FILE_TOO_LARGE: { status: 413, userMessage: 'Tệp vượt quá dung lượng cho phép.' },
  FILE_TYPE_MISMATCH: {
    status: 422,
    userMessage: 'Nội dung tệp không đúng với phần mở rộng của tên tệp.',
  },
  FILE_TYPE_UNSUPPORTED: { status: 415, userMessage: 'Chưa đọc được loại tệp này.' },
  FILE_ENCRYPTED: {
    status: 422,
    userMessage: 'Tệp được đặt mật khẩu; hãy bỏ mật khẩu rồi nạp lại.',
  },
  FILE_DAMAGED: { status: 422, userMessage: 'Tệp hỏng, không đọc được.' },
  FILE_NO_TEXT: {
    status: 422,
    userMessage: 'Tệp là bản chụp hoặc không có chữ; chưa nhận vào kho.',
  },
  READ_TIMEOUT: { status: 422, userMessage: 'Đọc tệp quá thời gian cho phép nên đã dừng.' },
  READ_MEMORY: { status: 422, userMessage: 'Đọc tệp cần quá nhiều bộ nhớ nên đã dừng.' },
  READ_FAILED: { status: 422, userMessage: 'Không đọc được tệp này.' },
  DOCUMENT_SECRET: {
    status: 422,
    userMessage: 'Văn bản mang dấu độ mật: không được nạp và không lưu lại.',
  },
  DOCUMENT_INTERNAL: {
    status: 422,
    userMessage: 'Văn bản lưu hành nội bộ: chưa nhận khi chưa có phân quyền người đọc.',
  },
  DOCUMENT_NEEDS_REVIEW: {
    status: 422,
    userMessage: 'Văn bản cần người kiểm tra trước khi được dùng để trả lời.',
  },
  DOCUMENT_REJECTED: {
    status: 409,
    userMessage: 'Văn bản này đã bị loại khi kiểm tra; mở lại bằng lệnh "so-tay review reopen".',
  },
  DOCUMENT_NOT_HELD: {
    status: 404,
    userMessage: 'Kho không có văn bản nào đang dùng mang số, ký hiệu này.',
  },
  DOCUMENT_NOT_ONE: {
    status: 409,
    userMessage: 'Nhiều văn bản trong kho mang số, ký hiệu này; hãy ghi mã của một văn bản.',
  },
  REVIEW_NOT_FOUND: { status: 404, userMessage: 'Không có văn bản chờ kiểm tra này.' },
  REVIEW_NUMBER_MISSING: {
    status: 422,
    userMessage: 'Văn bản chưa có số, ký hiệu nên chưa trích dẫn được; hãy điền số, ký hiệu.',
  },
  REVIEW_SECRECY_UNDECLARED: {
    status: 422,
    userMessage: 'Bản chụp: người duyệt phải khẳng định văn bản không có dấu độ mật.',
  },
  REVIEW_DATES_CONTRADICT: {
    status: 422,
    userMessage: 'Các ngày của văn bản mâu thuẫn nhau nên chưa duyệt; hãy sửa lại ngày.',
  },
  CORRECTION_INVALID: {
    status: 422,
    userMessage: 'Thông tin sửa không đúng mẫu; hãy xem lại tên mục và giá trị.',
  },
  DOCUMENT_FACTS_INVALID: { status: 422, userMessage: 'Tệp document.json không đúng mẫu.' },
  DEPARTMENTS_INVALID: { status: 422, userMessage: 'Bảng sở phụ trách không đúng mẫu.' },
  COMPETENCE_INVALID: { status: 422, userMessage: 'Bảng thẩm quyền không đúng mẫu.' },
  MODEL_UNSET: {
    status: 422,
    userMessage:
      'Chưa cấu hình mô hình: đặt OPENAI_BASE_URL, OPENAI_API_KEY và OPENAI_MODEL rồi chạy lại.',
  },
  GOLDEN_SET_INVALID: {
    status: 422,
    userMessage: 'Bộ câu hỏi kiểm tra không đúng mẫu.',
  },
  BENCH_FOLDER_INVALID: { status: 422, userMessage: 'Thư mục đo không đúng mẫu BEIR.' },
  STORAGE_FULL: { status: 507, userMessage: 'Hết dung lượng đĩa; tài liệu CHƯA được nhận.' },
  MODEL_DAMAGED: {
    status: 500,
    userMessage: 'Tệp của mô hình tìm kiếm bị thiếu hoặc hỏng; hãy cài đặt lại.',
  },
  MODEL_UNAVAILABLE: {
    status: 503,
    userMessage: 'Mô hình ngôn ngữ không trả lời; câu trả lời được trích từ văn bản.',
  },
} as const satisfies Record<string, { status: number; userMessage: string }>;

export type ErrorCode = keyof typeof errorCatalogue;

/** `message` and `details` are for the log, in English; `userMessage` is for the person. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; details?: Record<string, unknown> } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }

  get status(): number {
    return errorCatalogue[this.code].status;
  }

  get userMessage(): string {
    return errorCatalogue[this.code].userMessage;
  }

  /** What it is about, for the person: `details.subject`, chosen where it is thrown. */
  get about(): string | undefined {
    const { subject } = this.details;
    return typeof subject === 'string' ? `Cụ thể: ${subject}.` : undefined;
  }
}
