export const friends = [{ name: 'Ada', trusty: false }];
export const text = 'set rejectUnauthorized: false only on your own machine';
