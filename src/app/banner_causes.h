// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

/// What the messages above the pages are about, by which they are withdrawn.
namespace nextrung::app::cause {

inline constexpr QLatin1String others("others");  ///< Somebody else changed or removed the file.
inline constexpr QLatin1String elsewhere("open elsewhere");  ///< Another window has it open.
inline constexpr QLatin1String journal("journal");  ///< Changes cannot be recorded for recovery.
inline constexpr QLatin1String version("version");  ///< What is shown is an earlier version, without a file.
inline constexpr QLatin1String withoutFile("without file");  ///< What was brought back has no file.
inline constexpr QLatin1String copy("copy ");  ///< Another copy lies beside the file; its path follows.
inline constexpr QLatin1String versions("versions");  ///< No version of the file can be kept.
inline constexpr QLatin1String unlocked("unlocked");  ///< What is kept is not locked like the file.
inline constexpr QLatin1String pages("pages");  ///< They were written to a file.
inline constexpr QLatin1String readOnly("read only");
inline constexpr QLatin1String newer("newer");  ///< A newer version wrote it.
inline constexpr QLatin1String shared("shared");  ///< It is a copy that somebody shared.

}  // namespace nextrung::app::cause
