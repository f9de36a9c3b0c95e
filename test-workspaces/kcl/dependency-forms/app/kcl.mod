[package]
name = "app"
edition = "v0.11.0"
version = "0.0.1"

[dependencies]
k8s = "1.31.2"
#^^ -> store/k8s_1.31.2/kcl.mod:2
cert-manager = "0.3.0"
#^^^^^^^^^^^ -> store/cert-manager_0.3.0/kcl.mod:2
helloworld = {oci = "oci://registry.example.org/kcl/helloworld", tag = "0.1.4"}
#^^^^^^^^^ -> store/helloworld_0.1.4/kcl.mod:2
hosted = {repo = "acme/hosted", reg = "registry.example.org", tag = "2.0.0"}
#^^^^^ -> store/hosted_2.0.0/kcl.mod:2
flask = {git = "https://github.com/acme/flask-demo.git", tag = "v0.1.0"}
#^^^^ -> store/flask-demo_v0.1.0/kcl.mod:2
part = {git = "https://github.com/acme/many.git", commit = "8308200", package = "sub_part"}
#^^^ -> store/many_8308200/sub/kcl.mod:2
vendored = "1.0.0"
#^^^^^^^ -> app/vendor/vendored_1.0.0/kcl.mod:2
local = {path = "../local"}
#^^^^ -> local/kcl.mod:2
sibling = "0.2.0"
#^^^^^^ -> modules/sibling/kcl.mod:2
absent = "9.9.9"
#^^^^^ dependency-not-installed: `absent` is not installed; run `kcl mod update`.
#^^^^^ hover: declared, but not installed
