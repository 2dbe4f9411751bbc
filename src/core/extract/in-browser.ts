/** Whether the nodes are a browser's, with getters on prototypes and a layout to ask. */
export const IN_BROWSER: boolean = typeof PRECIS_IN_PAGE !== 'undefined' || typeof Node === 'function';
