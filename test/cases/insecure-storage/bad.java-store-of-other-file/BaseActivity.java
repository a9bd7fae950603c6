package com.example.harbor;

abstract class BaseActivity extends Activity {
    protected SharedPreferences preferences;
}
