export function show(text: string, found: string[], error: Error): void {
  console.log('Token:', !!text, 'password', typeof text);
  console.log('push token:', text);
  console.log('token count:', found);
  console.log('Access token: ', error.message);
  console.log('Error fetching token:', text);
  console.log('token:', found.length, mask(text));
}
