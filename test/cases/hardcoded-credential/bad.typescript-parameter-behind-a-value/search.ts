export const search = (query: string) => fetch(`https://api.acme-shop.com/search?q=${query}&smtp_password=wl4120Socket_5`);
export const label = (count: number) => `${count}&password=forgotten`;
