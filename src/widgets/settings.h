// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>

namespace nextrung::widgets {

/// One thing that is remembered between runs: its key in the settings file and its default.
template <class Value>
struct Setting {
    const char* key;
    Value standard{};
};

/// The settings file. Passed in, never global; defaults are not written; keys that it does not know survive.
class Settings {
public:
    /// The person's own settings; with a path, a settings file of its own, for tests and for pictures.
    explicit Settings(const QString& path = {})
        : store_(path.isEmpty() ? std::make_unique<QSettings>()
                                : std::make_unique<QSettings>(path, QSettings::IniFormat))
    {
    }

    template <class Value>
    [[nodiscard]] Value get(const Setting<Value>& setting) const
    {
        return store_->value(QLatin1String(setting.key), QVariant::fromValue(setting.standard))
            .template value<Value>();
    }

    template <class Value>
    void set(const Setting<Value>& setting, const Value& value)
    {
        if (value == setting.standard)
            store_->remove(QLatin1String(setting.key));
        else
            store_->setValue(QLatin1String(setting.key), QVariant::fromValue(value));
    }

private:
    std::unique_ptr<QSettings> store_;
};

// Everything that is remembered.
namespace settings {

inline const Setting<QString> language{"language", {}};  ///< ISO code; empty: the system's.
inline const Setting<QString> theme{"theme", QStringLiteral("system")};  ///< "system", "light" or "dark".
inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};
inline const Setting<QByteArray> windowState{"window/state", {}};
inline const Setting<bool> inspectorShown{"window/inspector", true};
inline const Setting<QString> lastPage{"window/page", QStringLiteral("ladder")};
inline const Setting<QStringList> recentFiles{"files/recent", {}};
inline const Setting<QString> lastFolder{"files/folder", {}};

/// Under "views/PAGE".
[[nodiscard]] inline Setting<QByteArray> view(const QByteArray& pageKey)
{
    return {pageKey.constData(), {}};
}

}  // namespace settings

}  // namespace nextrung::widgets
