export const CLIENT_SECRET = 'tN8xLq3ZvT9wRm2BcK5p';
export const apiKey: string = 'c9f0f895fb98ab9159f51fd0297e236d';
