export function start() {
  client.open({ apiSecret: '8fKq2ZrW7tXv9LmN4pBs' });
}
