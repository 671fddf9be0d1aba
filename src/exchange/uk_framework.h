// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/csv.h"
#include "exchange/foreign_ladder.h"

namespace nextrung::exchange {

/// Whether the header names the columns that `readUkFramework` needs.
[[nodiscard]] bool isUkFramework(const CsvTable& table);

/// The header and the records of the roles that these positions belong to.
[[nodiscard]] CsvTable rowsOfRoles(const CsvTable& table, const std::vector<ForeignPosition>& positions);

/// Reads the long form of the UK Government Digital and Data Profession Capability Framework: one record for
/// each role level and skill.
///
/// Columns are found by their names, in any order; Role, Role Level, Skill Name and Skill Level must be
/// there, the descriptions and Role Family may be missing, others are ignored. Records marked NOT IN USE are
/// left out. A level title that ends in " - …" belongs to a lane of its own beside its role's.
/// @error MissingColumn; NothingToTake if no record can be taken; TooMany.
[[nodiscard]] core::Result<ForeignLadder> readUkFramework(const CsvTable& table);

}  // namespace nextrung::exchange
