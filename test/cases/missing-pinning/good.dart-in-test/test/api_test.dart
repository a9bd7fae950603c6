const baseUrl = 'https://api.acme.com/v1';
