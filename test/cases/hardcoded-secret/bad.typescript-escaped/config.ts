export const body = 'it\'s sk_live_Zi3rJsZdIg3p0H33H28uXhtS';
