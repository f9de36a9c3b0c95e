(fn area [rooms] (count rooms))
(export [area])
