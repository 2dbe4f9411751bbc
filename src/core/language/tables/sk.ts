export const functionWords =
  'a v sa na je že s z do i to o k vo po pre ako za by sú ale od jeho ktorý ktorá ktoré byť bol tak podľa aj alebo však nie je ten';

export const furniture =
  'komentáre|čítajte aj|súvisiace články|zdieľať|reklama|najčítanejšie|mohlo by vás zaujímať|o autorovi|obsah|newsletter';
