export const session = { screen: 'home' };
