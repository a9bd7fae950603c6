const nextToken = 'f3KqX7wLz2TvNm5RcP8J';
const pageToken = 'f3KqX7wLz2TvNm5RcP8J';
const tokenType = 'Bearer';
const secretName = 'harbor-4f3KqX7w';
const authorName = 'f3KqX7wLz2Tv';
