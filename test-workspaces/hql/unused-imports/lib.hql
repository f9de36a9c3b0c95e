(let used 1)
(let idle 2)
(export [used, idle])
