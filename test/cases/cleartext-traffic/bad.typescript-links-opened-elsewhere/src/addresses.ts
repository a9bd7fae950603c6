export const STATUS_PAGE_URL = 'http://status.harbor-pay.io';
export const STATUS_API_URL = 'http://api.harbor-pay.io/status';
export const PRICES_URL = 'http://prices.harbor-pay.io';
