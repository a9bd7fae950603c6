package com.acme;

public class Media extends Feed {
    public static final String MEDIA_URL = "http://search.acme.org/media/";
}
