/** What the collection of a browser profile is called: apart, so that who only says something of it loads no database. */
export const COLLECTION = 'trich-luc';
