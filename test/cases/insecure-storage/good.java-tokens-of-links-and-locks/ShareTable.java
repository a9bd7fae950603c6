package com.example.files;

import android.content.ContentValues;

class ShareTable {
    ContentValues rowOf(PublicLink share) {
        ContentValues row = new ContentValues();
        row.put(Columns.SHARE_PATH, share.getPath());
        row.put(Columns.LINKS_TOKEN, share.getToken());
        return row;
    }

    ContentValues rowOf(RemoteFile file, Upload upload) {
        ContentValues row = new ContentValues();
        row.put(Columns.LOCK_TOKEN, file.getLockToken());
        row.put(Columns.FOLDER_UNLOCK_TOKEN, upload.folderUnlockToken);
        return row;
    }
}

class ShareRows {
    ContentValues rowOf(ShareDto shareDto) {
        ContentValues row = new ContentValues();
        row.put("shared_token", shareDto.token);
        return row;
    }
}
