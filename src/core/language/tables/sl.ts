export const functionWords =
  'in v je na da se za so z s o iz ki kot ne to pa pri bi ni po tudi bil bila ali za od do še če kako lahko ta on ona';
