export const functionWords =
  'i u je na da se za od su s o iz koji koja koje kao ne to ali što bi nije sam po biti bio će ili te prema samo još kada on ona';

export const furniture =
  'komentari|pročitajte još|pročitajte i|povezani članci|podijeli|oglas|najčitanije|o autoru|sadržaj|preporučeno';
