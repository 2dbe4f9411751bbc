export const functionWords =
  'yang dan di ini itu dengan untuk dari dalam tidak akan pada ke juga adalah ada mereka oleh saya kami telah sebagai atau bisa karena kita dia sudah';

export const furniture =
  'komentar|tinggalkan balasan|baca juga|artikel terkait|berita terkait|terpopuler|bagikan|berlangganan|tentang penulis|iklan|daftar isi';
