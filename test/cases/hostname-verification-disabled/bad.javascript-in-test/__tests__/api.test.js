const agent = new https.Agent({ checkServerIdentity: () => undefined });
