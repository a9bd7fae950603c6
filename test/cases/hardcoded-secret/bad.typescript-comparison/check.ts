export const isOurs = (given: string) => given === 'ghp_QJzgiSS5vGrJZa6YTytXxtkobZ4e6g6XKKMz';
