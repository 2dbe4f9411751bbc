/** Set by the build of the injected script, so that what serves documents outside a browser falls out of it. */
declare const PRECIS_IN_PAGE: true | undefined;
