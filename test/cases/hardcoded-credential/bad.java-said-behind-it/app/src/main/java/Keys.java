class Keys {
    String pierSecret = "3Q3HlZk91fmthgXU7YvQM98R9Zjhq1c"; // Testing key, will not work in production

    String quaySecret = "7tVx2LmK0pWs93RcYb4NzQ8hJd6Ge1U";
}
