(let other 1)
(export [other])
