export const tokens = { colorToken: 'blue500', nextToken: 'g3KqX7wLz2TvNm5RcP8J', syntaxToken: 'keyword' };
export const tokenType = 'ERC20';
export const tokenAddress = '0x6b175474e89094c44da98b954eedeac495271d0f';
export const tokenSymbol = 'WETH9';
