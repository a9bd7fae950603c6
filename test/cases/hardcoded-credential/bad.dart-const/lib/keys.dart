const clientSecret = 'pW8xLq3ZtT9vRm2BcN5K';
const String weatherApiKey = '4a8a08f09d37b73795649038408b5f33';
