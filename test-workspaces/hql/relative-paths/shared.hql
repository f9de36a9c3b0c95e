(let shared 1)
(export [shared])
