# SPDX-License-Identifier: GPL-3.0-or-later
# find_package(NoNN) gives NoNN::nonn_core, which brings all stages, and each stage, as NoNN::nonn_graph. What they are
# linked against is looked for here.
include(CMakeFindDependencyMacro)
find_dependency(Torch)
find_dependency(Threads)
find_dependency(OpenMP)
find_dependency(ZLIB)
find_dependency(OpenSSL COMPONENTS Crypto)
find_dependency(JPEG)
find_dependency(PNG)
find_dependency(nlohmann_json)
find_dependency(PkgConfig)
pkg_check_modules(igraph REQUIRED IMPORTED_TARGET igraph)
pkg_check_modules(webp REQUIRED IMPORTED_TARGET libwebp libwebpdemux)
pkg_check_modules(graphviz REQUIRED IMPORTED_TARGET libgvc libcgraph libcdt)
pkg_check_modules(httplib REQUIRED IMPORTED_TARGET cpp-httplib)
include(${CMAKE_CURRENT_LIST_DIR}/NoNN.cmake)
