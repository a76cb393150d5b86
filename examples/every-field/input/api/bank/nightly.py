print("nightly: done")
