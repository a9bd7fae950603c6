export const role = new PolicyStatement({ actions: ['*'], resources: ['*'] });
