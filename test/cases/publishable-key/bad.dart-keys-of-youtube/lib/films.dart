Uri player(String id) => Uri.parse('https://www.youtube.com/youtubei/v1/player?key=AIzaSyZYMmLOPIwFQuYhrsiF8nfMaunlNy5yX0Y&id=$id');
Uri films(String id) =>
    Uri.parse('https://www.googleapis.com/youtube/v3/videos?key=AIzaSy3rNJdqL2kVF8thrxFeUZCRjAbNX7iFdh5&id=$id');
