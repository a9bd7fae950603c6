#define VIDEO_URL @"http://films.harbor.app/one.mp4"

void look(void) {
    [NSURL URLWithString:VIDEO_URL];
}
