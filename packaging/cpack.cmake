# SPDX-License-Identifier: GPL-3.0-or-later
# A package for the Debian that it is built on: cpack --config build/release/CPackConfig.cmake -B build/package
# (packaging/deb.sh does it all). The libraries it needs, and their versions, are found in the programs.
file(STRINGS /etc/os-release release REGEX "^VERSION_ID=")
string(REGEX REPLACE "[^0-9.]" "" release "${release}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME nonn-workbench)
set(CPACK_PACKAGE_CONTACT "NoNN Workbench contributors <nonn-workbench@lists.nonn-workbench.net>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "divide a trained image classifier among small devices")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"A network of neural networks (NoNN) takes a large image classifier, the
teacher, finds communities among its last filters, and trains one tiny student
network for each of them, which fits a device with little memory. The devices
say nothing to each other until one last layer adds up what they found.
.
The workbench shows the filter graph and its communities, plans students for
given devices, trains and evaluates them, predicts bytes, time and energy of an
image, and exports students. The command nonn does the same from a shell;
nonn-node serves a student on a device.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "1~deb${release}")
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "https://arxiv.org/abs/1907.11804")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "dataset-fashion-mnist, qt6-translations-l10n")
# A font of Chinese and Japanese, for who reads them: tens of megabytes that nobody else needs.
# By the one of GStreamer Qt 6.4 finds cameras.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "avahi-daemon, avahi-utils, fonts-noto-cjk, graphviz, gstreamer1.0-plugins-good")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(changelog ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian)
string(TIMESTAMP today "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE ${changelog} "nonn-workbench (${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) stable; urgency=medium

  * See the history of the sources.

 -- ${CPACK_PACKAGE_CONTACT}  ${today}
")
find_program(NONN_GZIP gzip REQUIRED)
execute_process(COMMAND ${NONN_GZIP} -9nf ${changelog} COMMAND_ERROR_IS_FATAL ANY)
install(FILES ${changelog}.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/nonn-workbench)
install(FILES packaging/nonn-node@.service DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/nonn-workbench/examples)
install(FILES packaging/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/nonn-workbench)

include(CPack)
