const first = 'last_route';
const theme = 'theme';
