export class Assistant {
  constructor(private readonly base = 'https://api.harbor.example/v1') {}

  async ask(question: string, sessionToken: string): Promise<string> {
    const headers: Record<string, string> = {};
    headers['Authorization'] = `Bearer ${sessionToken}`;
    const response = await fetch(this.base + '/assistant/questions', { method: 'POST', headers, body: JSON.stringify({ question }) });
    return (await response.json()).answer;
  }
}
