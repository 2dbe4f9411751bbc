export const abbreviations = {
  title: 'проф ж',
  open: 'т.б т.с.с жыл',
};
