export const functionWords =
  'og i at det som en på er av for med til den har de ikke om et han men var jeg seg fra så vi kan nå eller da man hun ble etter skal';

export const furniture = 'kommentarer|del|les også|relaterte artikler|mest lest|del artikkelen|annonse';
