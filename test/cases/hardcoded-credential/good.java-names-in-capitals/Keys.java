package com.acme.shop;

public class Keys {
    public static final String QUOTES = "QUOTES";
    public static final String PASSCODE = "PASSCODEMOBILE";
    public static final String PASSWORD = "PASSWORDSTORE";
}
