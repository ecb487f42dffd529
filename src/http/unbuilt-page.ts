/** What to do where the web build never ran; also said by `so-tay serve` as it starts. */
export const unbuiltNotice =
  'Trang hỏi đáp chưa được dựng. Hãy chạy “npm run build:web” trong thư mục của Sổ Tay rồi khởi động lại máy chủ.';

/** A page in place of the one that is not built, without a file of its own. */
export const unbuiltPage = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Sổ Tay</title>
  </head>
  <body>
    <main>
      <h1>Sổ Tay</h1>
      <p>${unbuiltNotice}</p>
      <p>Giao diện lập trình (API) vẫn hoạt động.</p>
    </main>
  </body>
</html>
`;
