import Sentry

func start() {
    SentrySDK.start { options in
        options.dsn = "https://f2ee41c5b7396cbe0d1138debcd02499@o322945.ingest.sentry.io/5821887742577847"
    }
}
