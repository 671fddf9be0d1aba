// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/passes.h"

namespace nextrung::core {

/// The orders in which it is worth giving out hours from today on, the smallest number of each node first:
/// the likeliest order alone in a plan of many rows, else others that may end sooner too.
///
/// The likeliest is by late finish, which is exact where hours alone bind (earliest deadline first). What
/// takes longer than its hours, since it has a length or a limit on its weeks, is as urgent as if it began as
/// late as it can and then had all hours. O(nodes) for each order.
[[nodiscard]] std::vector<std::vector<int>> urgenciesOf(const DayAxis& axis, const Network& network,
                                                        const EarlySpans& early, const Spans& late);

/// The same seen from the end, the greatest number first: by early start, and what takes longer than its
/// hours as if it ended as soon as it can and had all hours before. O(nodes).
[[nodiscard]] std::vector<int> latenessOf(const DayAxis& axis, const Network& network,
                                          const EarlySpans& early);

}  // namespace nextrung::core
