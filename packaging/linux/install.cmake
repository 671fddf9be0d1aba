# SPDX-License-Identifier: GPL-3.0-or-later

# Where a Linux desktop looks for the menu entry, the file type, the icons and the manual page.
set(linuxDir ${CMAKE_CURRENT_LIST_DIR})
set(iconsDir ${PROJECT_SOURCE_DIR}/resources/icons)
set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)

install(FILES ${linuxDir}/org.nextrung.NextRung.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linuxDir}/org.nextrung.NextRung.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linuxDir}/nextrung-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME nextrung.xml)
install(FILES ${iconsDir}/nextrung.svg DESTINATION ${hicolor}/scalable/apps)
install(FILES ${iconsDir}/nextrung-16.svg DESTINATION ${hicolor}/16x16/apps RENAME nextrung.svg)
install(FILES ${iconsDir}/nextrung-symbolic.svg DESTINATION ${hicolor}/symbolic/apps)

# Debian wants manual pages and changelogs packed, without a time stamp, so that packages can be repeated.
function(nextrung_install_packed source packed destination)
    set(output ${PROJECT_BINARY_DIR}/packed/${packed}.gz)
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/packed
        COMMAND sh -c "gzip -9nc \"$1\" > \"$2\"" sh ${source} ${output}
        DEPENDS ${source} VERBATIM)
    add_custom_target(packed_${packed} ALL DEPENDS ${output})
    install(FILES ${output} DESTINATION ${destination})
endfunction()

nextrung_install_packed(${linuxDir}/nextrung.1 nextrung.1 ${CMAKE_INSTALL_MANDIR}/man1)
nextrung_install_packed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DATADIR}/doc/nextrung)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/nextrung)
