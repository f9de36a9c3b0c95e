;; What is imported can be handed on.
(import [limit as most] from "./lib.hql")
(import lib from "./lib.hql")
(export [most, lib])
