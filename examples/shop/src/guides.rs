//! Checks that the samples of the guides in `docs/`, in both languages, compile. The file is here
//! because the guides belong to no published package.

#[doc = include_str!("../../../docs/calling.md")]
struct Calling;

#[doc = include_str!("../../../docs/zh/calling.md")]
struct CallingInChinese;

#[doc = include_str!("../../../docs/configuration.md")]
struct Configuration;

#[doc = include_str!("../../../docs/zh/configuration.md")]
struct ConfigurationInChinese;

#[doc = include_str!("../../../docs/notifications.md")]
struct Notifications;

#[doc = include_str!("../../../docs/zh/notifications.md")]
struct NotificationsInChinese;

#[doc = include_str!("../../../docs/bills.md")]
struct Bills;

#[doc = include_str!("../../../docs/zh/bills.md")]
struct BillsInChinese;

#[doc = include_str!("../../../docs/simulator.md")]
struct Simulator;

#[doc = include_str!("../../../docs/zh/simulator.md")]
struct SimulatorInChinese;

#[doc = include_str!("../../../docs/cookbook/proxies.md")]
struct CookbookProxies;

#[doc = include_str!("../../../docs/zh/cookbook/proxies.md")]
struct CookbookProxiesInChinese;

#[doc = include_str!("../../../docs/cookbook/v2.md")]
struct CookbookV2;

#[doc = include_str!("../../../docs/zh/cookbook/v2.md")]
struct CookbookV2InChinese;

#[doc = include_str!("../../../docs/migrating.md")]
struct Migrating;

#[doc = include_str!("../../../docs/zh/migrating.md")]
struct MigratingInChinese;
