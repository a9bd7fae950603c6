export const address = (q: string) => `https://api.acme.com/search?q=${q}&key=sk_live_3ZWaP9dV3u7WMebpDG7KNpM0`;
