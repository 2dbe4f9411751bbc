/** The database of recent texts. */
export const DATABASE = 'precis';
export const DATABASE_VERSION = 1;
