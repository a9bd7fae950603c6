package com.acme;

public class Media extends Namespace {
    public static final String NSURI = "http://search.acme.org/media/";
    public static final String MEDIA_URL = "http://acme.net/dtds/media-1.0.dtd";
}
