# SPDX-License-Identifier: GPL-3.0-or-later

# NEXTRUNG_PCH: what most files of a room include is compiled once. Included after all targets are there.
# Not the default, because a file that forgets an include compiles then too.

set(core_headers <QCoreApplication> <QDate> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QLocale>
    <QRegularExpression> <QString> <QStringList> <algorithm> <array> <cmath> <functional> <map> <memory> <optional>
    <set> <unordered_map> <variant> <vector>)
set(drawing_headers <QFont> <QPainter> <QPainterPath> <QTextLayout>)
set(widget_headers <QApplication> <QComboBox> <QDialog> <QLabel> <QMainWindow> <QPainter> <QPushButton> <QStyleOption>
    <QTableView> <QTreeView> <QUndoStack> <QVBoxLayout>)

# In quotes and only for C++: moc's and rcc's files are left as they are.
function(nextrung_precompile)
    cmake_parse_arguments(PCH "" "" "TARGETS;HEADERS;OWN" ${ARGN})
    foreach(header IN LISTS PCH_OWN)
        list(APPEND PCH_HEADERS "$<$<COMPILE_LANGUAGE:CXX>:${PROJECT_SOURCE_DIR}/src/${header}>")
    endforeach()
    foreach(target IN LISTS PCH_TARGETS)
        target_precompile_headers(${target} PRIVATE ${PCH_HEADERS})
    endforeach()
endfunction()

nextrung_precompile(TARGETS nextrung_core nextrung_storage nextrung_exchange
    HEADERS ${core_headers} OWN core/plan.h core/edits.h)
nextrung_precompile(TARGETS nextrung_drawing nextrung_report
    HEADERS ${core_headers} ${drawing_headers} OWN core/plan.h core/edits.h)
nextrung_precompile(TARGETS nextrung_widgets nextrung_app
    HEADERS ${core_headers} ${widget_headers} OWN core/plan.h core/edits.h widgets/page.h)
if(BUILD_TESTING)
    nextrung_precompile(TARGETS core_test storage_test exchange_test drawing_test
        HEADERS <gmock/gmock.h> ${core_headers} OWN core/plan.h core/edits.h)
    nextrung_precompile(TARGETS models_test widgets_test
        HEADERS <gmock/gmock.h> ${core_headers} ${widget_headers} OWN core/plan.h core/edits.h widgets/page.h)
endif()
