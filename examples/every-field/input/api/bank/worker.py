print("worker: done")
