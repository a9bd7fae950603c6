export const tokenPath = ['oauth2', 'v1', 'token'].join('/');
export const secretLevels = [100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200, 210];
export const passwordRules = ['lowercase1', 'uppercase2', 'figures33'].join(', ');
export const tokenPrefix = `${base}harbour_session`;
