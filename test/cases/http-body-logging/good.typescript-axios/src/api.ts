import axios from 'axios';

const api = axios.create({ baseURL: 'https://api.acme.com' });

api.interceptors.request.use((config) => {
  console.log('request', config.method, config.url, Object.keys(config.headers).length);
  if (__DEV__) console.log('request', config);
  return config;
});
api.interceptors.response.use(
  (response) => {
    console.log(response.status, response.data.length, response.headers['content-type']);
    return response;
  },
  (error) => {
    console.log('failed', error.message, error.response?.status);
    return Promise.reject(error);
  },
);
router.use((config) => console.log(config));
