const options = { host: 'api.acme.com' };
options.rejectUnauthorized = false;
