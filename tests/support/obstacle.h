// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>

#include <gtest/gtest.h>

namespace nextrung::test {

/// While it lives, a file stands where a folder is to be, and nothing can be written there: whoever runs the
/// test, the system's administrator too.
class Obstacle {
public:
    explicit Obstacle(const QString& folder)
        : folder_(folder)
    {
        QDir().rename(folder_, aside());
        QFile file(folder_);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << folder_.toStdString();
    }
    ~Obstacle()
    {
        QFile::remove(folder_);
        QDir().rename(aside(), folder_);
    }
    Q_DISABLE_COPY_MOVE(Obstacle)

private:
    [[nodiscard]] QString aside() const { return folder_ + QLatin1String(".aside"); }

    QString folder_;
};

}  // namespace nextrung::test
