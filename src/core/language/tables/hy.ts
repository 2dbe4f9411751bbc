/** The Armenian full stop, which many type as a colon. */
export const stops = ':';
