export const Map = () => <MapView accessToken="s3KqX7wLz2TvNm5RcP8J" password={'Wh4le-song'} />;
