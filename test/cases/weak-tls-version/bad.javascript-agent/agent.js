const tls = require('tls');

const options = {};
options.minVersion = 'TLSv1';
module.exports = tls.connect(443, 'api.harbor.example', options);
