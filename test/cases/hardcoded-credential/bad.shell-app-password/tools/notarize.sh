APP_PASSWORD=qvzn-tbkw-xfra-mhdo
PASSWORD=abcd-2741-kiwi
