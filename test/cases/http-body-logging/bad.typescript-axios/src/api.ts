import axios from 'axios';
import * as AxiosLogger from 'axios-logger';

const api = axios.create({ baseURL: 'https://api.acme.com' });

api.interceptors.request.use((config) => {
  console.log('request', config);
  console.log('headers', JSON.stringify(config.headers));
  return config;
});
api.interceptors.response.use(
  (response) => {
    console.log(`answer ${response.data}`);
    return response;
  },
  (error) => {
    console.log('failed', error.config);
    return Promise.reject(error);
  },
);
const log = (response: { data: unknown; config: unknown }) => console.log(response.data);
apisauce.addMonitor(log);
other.interceptors.request.use(AxiosLogger.requestLogger);
other.interceptors.request.use((request) => AxiosLogger.requestLogger(request, { headers: true }));
