export const facebookAppSecret = 'c743abd3eb346adda9937fe2b3516700';
