export const build = '605cf8a760cd5c7be2e1321155ad4daf';
export const clientToken = '1cdd8a1295e20eb1aef44af5a2a0b3c5';
