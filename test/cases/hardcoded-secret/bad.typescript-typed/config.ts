export const apiKey: string = "sk_live_9CRT55UsFzkOmbIiGLoiFQPm";
