// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fail_on_warning.h"

#include <QFile>
#include <QLocale>
#include <QString>
#include <QTemporaryDir>
#include <QtGlobal>

#include <gtest/gtest.h>

namespace nextrung::test {

namespace {

void failOnWarning(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const bool isTestRunning = testing::UnitTest::GetInstance()->current_test_info() != nullptr;
    if (type == QtDebugMsg || type == QtInfoMsg || !isTestRunning)
        return;
    // The platform without a display says what it cannot do for windows (raise them, keep their least size);
    // no window can help it.
    if (text.startsWith(QLatin1String("This plugin does not support")))
        return;
    ADD_FAILURE_AT(context.file ? context.file : "qt", context.line) << text.toStdString();
}

}  // namespace

void failOnWarnings()
{
    qInstallMessageHandler(failOnWarning);
}

void pinSurroundings()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        // Qt warns wherever the runtime folder is asked for and there is none.
        static const QTemporaryDir runtimeFolder;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder.path()));
    }
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
}

}  // namespace nextrung::test
