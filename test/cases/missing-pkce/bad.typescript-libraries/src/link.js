export const link = (state) =>
  `https://login.harbor.example/authorize?client_id=harbor&response_type=code&redirect_uri=harbor://callback&state=${state}`;
