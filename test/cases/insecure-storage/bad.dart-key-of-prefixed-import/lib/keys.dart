const first = 'refresh_token';
const theme = 'theme';
