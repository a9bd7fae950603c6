const CryptoJS = require('crypto-js');
const crypto = require('crypto');

const SETTINGS = { words: 'gulls-over-the-bay' };

exports.seal = (note) => CryptoJS.AES.encrypt(note, SETTINGS.words).toString();
exports.sign = (note) => crypto.createHmac('sha256', `mussels`).update(note).digest('base64');
