;; What the imports in main.hql take.
(fn foo [x] (* x 2))

(fn bar [x] (+ x 1))

(export [foo, bar])
