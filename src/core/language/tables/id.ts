export const functionWords =
  'yang dan di ini itu dengan untuk dari dalam tidak akan pada ke juga adalah ada mereka oleh saya kami telah sebagai atau bisa karena kita dia sudah';
