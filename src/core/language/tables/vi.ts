export { vie as stopWords } from 'stopword';

export const functionWords =
  'và của là có được trong cho không một những các với người này khi đã từ ra đến để về cũng như tại ở theo nhiều vào đó sẽ bị';

export const leaning = {
  always:
    'nó|họ|hắn|ông ta|bà ta|anh ta|cô ta|ông ấy|bà ấy|anh ấy|cô ấy|ông này|bà này|anh này|chị này|người này|điều này|điều đó|việc này|việc đó|nhưng|và|hoặc|tuy nhiên|tuy vậy|thế nhưng|song|do đó|vì vậy|vì thế|do vậy|ngoài ra|hơn nữa|bên cạnh đó|đồng thời|trong khi đó|sau đó|trước đó|khi đó|lúc đó|lúc này|từ đó|theo đó|nhờ đó|trong đó|tại đây|ví dụ|chẳng hạn|ngược lại|mặt khác|cuối cùng|như vậy|thậm chí|rồi|qua đó|cùng với đó|còn|nhờ vậy|từ đấy|kể từ đó|tới lúc đó|đến lúc đó|khi ấy|lúc ấy|thế là|vậy là|bởi vậy|bởi thế|dù vậy|dẫu vậy|trái lại|hơn thế|thay vào đó|cô này|em ấy|chị ấy|chú ấy',
  alone: 'đây|đó|cả hai',
};

export const abbreviations = {
  title: 'TP TX TT TS ThS GS PGS PGS.TS GS.TS PGS.TSKH KS BS LS CN NXB ĐH Th.S T.S',
  number: 'tr tel đt',
  closing: 'v.v vv',
};

export const speechVerbs = 'nói hỏi';

export const sectionNames = {
  introduction: 'giới thiệu|mở đầu',
  conclusion: 'kết luận',
  references: 'tài liệu tham khảo|nguồn',
  appendices: 'phụ lục',
};

export const furniture =
  'bình luận|xem thêm|tin liên quan|bài viết liên quan|có thể bạn quan tâm|đọc nhiều|chia sẻ|về tác giả|quảng cáo|mục lục|đọc thêm|đọc nhiều nhất|tin cùng chuyên mục|xem nhiều|tin mới nhất|tin nổi bật|chủ đề liên quan|đăng ký nhận bản tin|bản tin|để lại bình luận';
