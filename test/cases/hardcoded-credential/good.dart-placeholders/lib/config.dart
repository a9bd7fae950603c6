const apiKey = 'YOUR_API_KEY';
const clientSecret = '<client-secret>';
const token = String.fromEnvironment('TOKEN');
const password = '';
const accessToken = 'test-token';
