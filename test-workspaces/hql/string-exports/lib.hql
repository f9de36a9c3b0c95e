;; The expression is evaluated when the module is compiled; a name stands for its binding.
(fn area [w h] (* w h))
(export "surface" area)
(export "answer" (area 6 7))
