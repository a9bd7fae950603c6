export const id = 'AKIAEHL5EPU7VADXYQFL';
