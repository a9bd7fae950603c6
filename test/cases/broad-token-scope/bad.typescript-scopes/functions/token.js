const jwt = require('jsonwebtoken');

exports.token = (id, key) => jwt.sign({ sub: id, scope: '*' }, key, { expiresIn: '10m' });
