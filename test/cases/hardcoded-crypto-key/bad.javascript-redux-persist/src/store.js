import createEncryptor from 'redux-persist-transform-encrypt';

export const encryptor = createEncryptor({ secretKey: 'gulls-over-the-bay' });
export const kept = (secretKey) => createEncryptor({ secretKey });
