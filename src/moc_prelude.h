// SPDX-License-Identifier: GPL-3.0-or-later
// Read by moc only (see CMAKE_AUTOMOC_MOC_OPTIONS). moc before Qt 6.5.3 does not
// know this libstdc++ macro and stops at any header that reaches <compare>.
#define _GLIBCXX_VISIBILITY(V)
