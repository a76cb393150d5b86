module karstkit.dev/tests/flux/notification-controller

go 1.26.0

require github.com/fluxcd/notification-controller v1.9.3
