package com.acme.shop

/**
 * The token exchange, with client id and client secret on the server, is that of
 * https://github.com/spotify/quick-start/blob/6e4a7554f0df8b1c34121ca65b9c75aecf4bc6b4/src/Auth.kt
 * and https://gist.github.com/spotify-client/67d2622815000ec6d21d20d71d36451d
 */
class SpotifyPlayer {
    private val spotifyPlaylist = "6188ef491f8bf4267ef3823247bb8338"
    private val rollbarBuild = "a3df40853ae7ab39c4b01fa288e17a6f1d3044b9"
    private val twitterCardHash = "4af98c2282e3686bf8ec8764a715ec107d2a7dde236ce2fa0777b56e8d188316"
    private val sendbirdRevision = "3f1496a54353d35b04a8c37e492496f627df4bee"
}
